import { BORDERS, type Borders } from '@/domain/choices';
import { asksOf } from '@/shared/url/asks';
import { choiceOf, decodeSearch, indicatorId, regionIds, seriesCode } from '@/shared/url/codecs';

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

const codecs = {
  r: regionIds(MOST_REGIONS),
  indicator: indicatorId,
  series: seriesCode,
  borders: choiceOf(BORDERS, compareDefaults.borders),
};

/** Whatever an address holds: each part that is not understood falls back alone; a fifth region is dropped. An unknown id of good form is left to the page. */
export function parseCompareSearch(search: Partial<CompareSearch>): CompareSearch {
  return decodeSearch(codecs, search);
}

interface RegionChange {
  /** What the address asks for, or is about to. */
  readonly r: readonly string[];
  /** What the places on the page show: it stays behind the address while a region is on its way. */
  readonly chosen: readonly string[];
  /** The place that the reader has changed, from 0. */
  readonly place: number;
  /** `null`: none. */
  readonly id: string | null;
}

/** The regions of the address after one place was changed: what was chosen a moment ago in another place is kept. */
export function withRegion({ r, chosen, place, id }: RegionChange): string[] {
  const asked: (string | null)[] = r.length > 0 ? [...r] : [...chosen];
  const seen = asked.indexOf(chosen[place] ?? '');
  asked[seen === -1 ? asked.length : seen] = id;
  return [...new Set(asked.filter((one) => one !== null))].slice(0, MOST_REGIONS);
}
