import * as v from 'valibot';
import { BORDERS, type Borders } from '@/domain/choices';
import { asksOf } from '@/shared/url/asks';
import { choiceOf, indicatorId, regionIds, seriesCode } from '@/shared/url/codecs';

/** Four lines and the nation: more cannot be told apart. */
export const MOST_REGIONS = 4;

export interface CompareSearch {
  /** Regions in the reader's order; empty = the page chooses by its own printed rule. */
  readonly r: readonly string[];
  /** `null`: the page chooses by its own rule (compare-choice.ts). */
  readonly indicator: string | null;
  readonly series: string | null;
  readonly borders: Borders;
}

export const compareDefaults: CompareSearch = { r: [], indicator: null, series: null, borders: 'as-reported' };

export const compareAsks = asksOf(compareDefaults);

const searchSchema = v.object({
  r: regionIds(MOST_REGIONS),
  indicator: indicatorId,
  series: seriesCode,
  borders: choiceOf(BORDERS, compareDefaults.borders),
});

/** Whatever an address holds: each part that is not understood falls back alone; a fifth region is dropped. An unknown id of good form is left to the page. */
export function parseCompareSearch(search: Partial<CompareSearch>): CompareSearch {
  return v.parse(searchSchema, { ...compareDefaults, ...search });
}
