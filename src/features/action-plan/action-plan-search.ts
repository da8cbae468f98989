import { MEASURE_SOURCES } from '@/domain/measure-source';
import type { ProgrammeYear } from '@/domain/series';
import { asksOf } from '@/shared/url/asks';
import { agencyCode, decodeSearch, optionOf, phrase, programmeYear, taskId } from '@/shared/url/codecs';

/** Who pays; or, where the plan names no amount, its two reasons. */
export const SOURCE_OPTIONS = [...MEASURE_SOURCES, 'within-budget', 'not-required'] as const;
export type SourceOption = (typeof SOURCE_OPTIONS)[number];

/** `null` and the empty text: not filtered. */
export interface ActionPlanSearch {
  readonly task: string | null;
  readonly agency: string | null;
  readonly source: SourceOption | null;
  /** Measures that are due in this year, or have money for it. */
  readonly year: ProgrammeYear | null;
  readonly q: string;
}

export const actionPlanDefaults: ActionPlanSearch = { task: null, agency: null, source: null, year: null, q: '' };

export const actionPlanAsks = asksOf(actionPlanDefaults);

const codecs = {
  task: taskId,
  agency: agencyCode,
  source: optionOf(SOURCE_OPTIONS),
  year: programmeYear,
  q: phrase,
};

/** Whatever an address holds: each part that is not understood falls back alone. */
export function parseActionPlanSearch(search: Partial<ActionPlanSearch>): ActionPlanSearch {
  return decodeSearch(codecs, search);
}
