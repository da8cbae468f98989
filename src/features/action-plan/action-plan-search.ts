import * as v from 'valibot';
import { MEASURE_SOURCES } from '@/domain/measure-source';
import { PROGRAMME_YEARS, type ProgrammeYear } from '@/domain/series';
import { asksOf } from '@/shared/url/asks';

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

const LONGEST_QUERY = 100;

const matching = (pattern: RegExp) => v.fallback(v.nullable(v.pipe(v.string(), v.regex(pattern))), null);

const searchSchema = v.object({
  task: matching(/^\d\.\d{1,2}$/),
  agency: matching(/^[a-z][a-z-]{0,39}$/),
  source: v.fallback(v.nullable(v.picklist(SOURCE_OPTIONS)), null),
  year: v.fallback(v.nullable(v.pipe(v.unknown(), v.transform(Number), v.picklist(PROGRAMME_YEARS))), null),
  q: v.fallback(
    v.pipe(
      v.string(),
      v.transform((text) => text.slice(0, LONGEST_QUERY)),
    ),
    '',
  ),
});

/** Whatever an address holds: each part that is not understood falls back alone. */
export function parseActionPlanSearch(search: Partial<ActionPlanSearch>): ActionPlanSearch {
  return v.parse(searchSchema, { ...actionPlanDefaults, ...search });
}
