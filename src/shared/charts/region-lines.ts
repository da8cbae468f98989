import { type Baseline, isUnproven, type Point, type Series, type UnprovenOrigin } from '@/domain/series';
import type { FactLink, YearValue } from './plan-fact-rows';

export interface FactMark extends YearValue {
  /** Why nobody has proven it; `null`: it is published. */
  readonly unproven: UnprovenOrigin | null;
}

/** The facts of one region or of the nation as they are drawn: marks, and the pieces between them. */
export interface FactLine {
  readonly marks: readonly FactMark[];
  readonly links: readonly FactLink[];
}

/** States of a year in which a study was not held: its line runs over them from round to round. */
const BETWEEN_ROUNDS: ReadonlySet<string | null> = new Set(['not-due', 'not-planned', 'postponed']);

interface LineInput {
  readonly points: readonly Pick<Point, 'year' | 'fact' | 'provenance' | 'state'>[];
  readonly study: Series['study'];
  /** The year in which the borders changed; nothing is joined across it. `null`: they never did, or the values are in the borders of 2018. */
  readonly brokenIn: number | null;
}

/**
 * Neighbouring years (of a study: neighbouring rounds) are joined and nothing else: a gap stays open, and a line breaks where the borders changed.
 *
 * Absent: a year without a fact has no mark. Source: DOMAIN.md sections 2 and 7.
 */
export function toFactLine({ points, study, brokenIn }: LineInput): FactLine {
  const steps = study === null ? points : points.filter(({ fact, state }) => fact !== null || !BETWEEN_ROUNDS.has(state));
  const marks = steps.flatMap(({ year, fact, provenance }) =>
    fact === null ? [] : [{ year, value: fact, unproven: isUnproven(provenance) ? provenance : null }],
  );
  const links = steps.flatMap(({ year }, i): FactLink[] => {
    const from = marks.find((mark) => mark.year === year);
    const to = marks.find((mark) => mark.year === steps[i + 1]?.year);
    if (!from || !to || (study === null && to.year - from.year !== 1)) return [];
    if (brokenIn !== null && from.year < brokenIn && to.year >= brokenIn) return [];
    const style = from.unproven || to.unproven ? 'dashed' : 'solid';
    return [{ from: { year: from.year, value: from.value }, to: { year: to.year, value: to.value }, style }];
  });
  return { marks, links };
}

/** The nation's points with the decree's own 2018 fact where no other is published; an expectation was never measured and stays out. */
export function withBaseline<P extends Pick<Point, 'year' | 'fact' | 'provenance' | 'state'>>(
  points: readonly P[],
  baseline: Baseline | null,
): P[] {
  const isFact = (point: P) => point.fact === null && baseline?.kind === 'fact' && baseline.year === point.year;
  return points.map((point) =>
    isFact(point) && baseline ? { ...point, fact: baseline.value, provenance: 'verified', state: null } : point,
  );
}

/** Plan points in the years in which they are drawn, from the baseline on: the line that months behind are read from. */
export function toPlanLine(points: readonly Pick<Point, 'year' | 'plan'>[], baseline: Baseline | null): YearValue[] {
  const plans = points.flatMap(({ year, plan }) => (plan === null ? [] : [{ year, value: plan }]));
  return baseline && plans.length > 0 ? [{ year: baseline.year, value: baseline.value }, ...plans] : plans;
}

export interface BesideNation {
  /** Points of the region and of the nation in one series. */
  readonly region: readonly Point[];
  readonly national: readonly Point[];
  readonly baseline: Baseline | null;
  readonly study: Series['study'];
  /** The year in which the region's borders changed: its line breaks there. */
  readonly brokenIn: number | null;
  /** Sums: the nation lies on another scale than one of its regions, and so does its plan; neither is drawn. */
  readonly isSum: boolean;
}

const NO_LINE: FactLine = { marks: [], links: [] };

/** A region, the nation behind it and the plan, with all values that their scale must hold. */
export function toLinesBesideNation({ region, national, baseline, study, brokenIn, isSum }: BesideNation) {
  const own = toFactLine({ points: region, study, brokenIn });
  const nation = isSum ? NO_LINE : toFactLine({ points: withBaseline(national, baseline), study, brokenIn: null });
  const plan = isSum ? [] : toPlanLine(national, baseline);
  return { own, nation, plan, values: [...own.marks, ...nation.marks, ...plan].map(({ value }) => value) };
}
