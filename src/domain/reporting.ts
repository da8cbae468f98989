import { type Point, PROGRAMME_YEARS } from './series';

type Reported = Pick<Point, 'year' | 'fact' | 'provenance' | 'state'> & {
  /** The programme has a plan for the year. Where regions add up, theirs is the nation's: none of them has one of its own. */
  readonly isPlanned: boolean;
};

/**
 * Where a value of one place and year stands.
 *
 * `published` – reported and published; `demo` – due, not reported, a generated value stands in its place; `missing` – due, nothing at all;
 * `not-due` – nothing is asked: no plan, whether a value is published or not, no round, a moved or stopped measurement, a region that was not there, a
 * result awaited.
 */
export const REPORT_STATES = ['published', 'demo', 'missing', 'not-due'] as const;
export type ReportState = (typeof REPORT_STATES)[number];

/**
 * Only years of the programme are due; the baseline year is the decree's. A year without a plan is not due either, and a value that is published for
 * it fills no gap: counted where it is there and not where it is missing, it would only ever make the share of published values larger.
 */
export function reportState({ year, isPlanned, fact, provenance, state }: Reported): ReportState {
  if (year < PROGRAMME_YEARS[0] || !isPlanned) return 'not-due';
  if (fact !== null) return provenance === 'unpublished' ? 'missing' : provenance === 'demo' ? 'demo' : 'published';
  return state === 'no-data' ? 'missing' : 'not-due';
}

export const isDue = (point: Reported): boolean => reportState(point) !== 'not-due';

/**
 * Whether a value that was not reported is overdue on a day: it could be reported from the first day of the next year on, and that year is over.
 * The decree names no day for facts, so the rule is ours, and the page says it.
 */
export const isOverdue = (year: number, day: string): boolean => Number(day.slice(0, 4)) > year + 1;

/** How many places and years stand where; `due` is the sum of the first three, `overdue` counts those of them that are not published. */
export interface ReportCounts {
  readonly cells: number;
  readonly due: number;
  readonly published: number;
  readonly demo: number;
  readonly missing: number;
  readonly overdue: number;
  readonly notDue: number;
}

export function countReports(points: readonly Reported[], day: string): ReportCounts {
  const states = points.map((point) => ({ state: reportState(point), isLate: isOverdue(point.year, day) }));
  const count = (wanted: ReportState) => states.filter(({ state }) => state === wanted).length;
  const [published, demo, missing] = [count('published'), count('demo'), count('missing')];
  return {
    cells: points.length,
    due: published + demo + missing,
    ...{ published, demo, missing },
    overdue: states.filter(({ state, isLate }) => isLate && (state === 'demo' || state === 'missing')).length,
    notDue: count('not-due'),
  };
}
