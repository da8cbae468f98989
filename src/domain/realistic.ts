import { GRAIN, grainOf } from './grain';
import { roundAsShown } from './number-format';
import { paceDecimals } from './pace';
import { isConstantPlan, smallestChange, targetOf } from './plan-line';
import { isUnproven, type Series } from './series';

/** A published value of a year, in the indicator's unit. */
export interface Dated {
  readonly year: number;
  readonly value: number;
}

/** Published values of one place and series that may be compared with one another; a redrawn region brings the years before and after as two runs. */
export interface Run {
  /** `KZ` or the id of a region. */
  readonly who: string;
  readonly values: readonly Dated[];
}

/** The change of one place over some years. */
export interface Stretch {
  readonly who: string;
  readonly from: Dated;
  readonly to: Dated;
  readonly years: number;
  /** Change for the better per year, in the indicator's unit; negative = for the worse. */
  readonly pace: number;
}

/** Why nothing can be said: what was promised has no pace, or too little was published. */
export type NoPace = 'yearly' | 'no-start' | 'no-way' | 'too-few-values';

/** When the target is reached if things go on as they went; a projection, never a fact. */
export type Projection =
  | { readonly kind: 'reached' }
  /** It was, first in this year, and the last value is below it again: no projection of what has happened. */
  | { readonly kind: 'lost'; readonly year: number }
  | { readonly kind: 'year'; readonly year: number }
  /** Later than `LAST_PROJECTED_YEAR`. */
  | { readonly kind: 'beyond' }
  /** No change for the better. */
  | { readonly kind: 'never' }
  /** The change is smaller than the error of the study or than what is printed: nothing can be read out of it. */
  | { readonly kind: 'within-error' };

export interface Paces {
  readonly kind: 'known';
  readonly start: Dated;
  readonly target: Dated;
  /** Pace that the promise asked for, from start to target, per year; > 0. */
  readonly required: number;
  readonly requiredYears: number;
  /** From the start to the last published value; `null` where nothing later is published. */
  readonly achieved: Stretch | null;
  /** The best over as many years as the promise had, else over the longest stretch below that our data hold. */
  readonly best: Stretch | null;
  /** The best of each place whose pace looks like the best one as paces are shown, that one first; empty where there is none. */
  readonly equals: readonly Stretch[];
  /** Required ÷ best; `null` where the best is no change for the better, or none that can be told from its error or rounding. */
  readonly ratio: number | null;
  readonly projection: Projection | null;
  /** The change so far is smaller than the error of the study or than what is printed: no pace can be read out of it. */
  readonly isWithinError: boolean;
  /** The same of the best stretch, whichever way it went. */
  readonly isBestWithinError: boolean;
}

export type Realistic = Paces | { readonly kind: 'none'; readonly reason: NoPace };

/** Beyond this year a projection names no year: nothing of what it rests on will be as it is. */
export const LAST_PROJECTED_YEAR = 2100;
/** Fewer published values than these say nothing about a pace (DOMAIN.md section 4). */
const FEWEST_VALUES = 3;

const better = ({ direction }: Pick<Series, 'direction'>): 1 | -1 => (direction === 'higher' ? 1 : -1);

/** The fastest change for the better over each number of years that the runs hold, by the number of years, ascending; of equals the one that `byPace` has first. */
export function bestStretches(series: Pick<Series, 'direction'>, runs: readonly Run[]): Stretch[] {
  const all = stretchesOf(series, runs).toSorted((a, b) => a.years - b.years || byPace(a, b));
  return all.filter(({ years }, i) => years !== all[i - 1]?.years);
}

function stretchesOf(series: Pick<Series, 'direction'>, runs: readonly Run[]): Stretch[] {
  return runs.flatMap(({ who, values }) =>
    values.flatMap((from) => values.filter(({ year }) => year > from.year).map((to) => toStretch(series, who, from, to))),
  );
}

/** The faster first; of equals the one whose place, then whose year comes first: the order of the runs decides nothing. */
function byPace(a: Stretch, b: Stretch): number {
  const faster = b.pace - a.pace;
  if (Math.abs(faster) > grainOf(a.pace, b.pace)) return faster;
  return a.who === b.who ? a.from.year - b.from.year : a.who < b.who ? -1 : 1;
}

/** The best stretch of each place that looks like the best of all as paces are shown: what looks alike is a tie. Source: DOMAIN.md section 7. */
function equalsOf(series: Pick<Series, 'direction' | 'decimals'>, runs: readonly Run[], best: Stretch | null): Stretch[] {
  if (!best) return [];
  const shown = ({ pace }: Stretch) => roundAsShown(pace, paceDecimals(series.decimals, best.pace));
  const alike = stretchesOf(series, runs).filter((stretch) => stretch.years === best.years && shown(stretch) === shown(best));
  const sorted = alike.toSorted(byPace);
  return sorted.filter(({ who }, i) => sorted.findIndex((other) => other.who === who) === i);
}

function toStretch(series: Pick<Series, 'direction'>, who: string, from: Dated, to: Dated): Stretch {
  const years = to.year - from.year;
  return { who, from, to, years, pace: (better(series) * (to.value - from.value)) / years };
}

/** The nation's own published values: what the decree tells of the years before, the start, and the facts. A fact stands before the decree's start of its year. */
export function nationRun({ baseline, points }: Pick<Series, 'baseline' | 'points'>, before: readonly Dated[] = []): Run {
  const facts = points.flatMap(({ year, fact, provenance }) => (fact === null || isUnproven(provenance) ? [] : [{ year, value: fact }]));
  const start = baseline && baseline.kind !== 'expectation' && !facts.some(({ year }) => year === baseline.year) ? [baseline] : [];
  const values = [...before, ...start.map(({ year, value }) => ({ year, value })), ...facts];
  return { who: 'KZ', values: values.toSorted((a, b) => a.year - b.year) };
}

/**
 * Whether a promise was realistic: the pace that it asked for beside the best that was ever seen, and when its target is reached as things go.
 *
 * Units:  the indicator's unit per calendar year; a study counts by the years in which it was held, the required pace by the decree's years.
 * Absent: `none` with its reason: a yearly flow or rate has no pace; no measured start; no way from start to target; fewer than three published values.
 * Errors: none; figures come from the contracts. Source: DOMAIN.md section 4, "a pace over k years".
 */
export function realisticOf(
  series: Series,
  { before = [], regions = [] }: { before?: readonly Dated[]; regions?: readonly Run[] } = {},
): Realistic {
  const target = targetOf(series);
  const { baseline } = series;
  if (series.flow || series.unit === 'percent-to-previous-year') return { kind: 'none', reason: 'yearly' };
  if (!baseline || !target || baseline.kind === 'expectation') return { kind: 'none', reason: 'no-start' };
  const way = better(series) * (target.value - baseline.value);
  if (isConstantPlan(series) || way <= 0 || target.year <= baseline.year) return { kind: 'none', reason: 'no-way' };
  const own = nationRun(series, before);
  if (own.values.length + regions.reduce((sum, { values }) => sum + values.length, 0) < FEWEST_VALUES) {
    return { kind: 'none', reason: 'too-few-values' };
  }
  const requiredYears = target.year - baseline.year;
  const required = way / requiredYears;
  const runs = [own, ...regions];
  const best = bestStretches(series, runs).findLast(({ years }) => years <= requiredYears) ?? null;
  const last = own.values.at(-1);
  const start = own.values.find(({ year }) => year === baseline.year) ?? baseline;
  const achieved = last && last.year > start.year ? toStretch(series, 'KZ', start, last) : null;
  const isBestWithinError = best !== null && isTooSmall(series, best);
  const ratio = best && best.pace > 0 && !isBestWithinError ? required / best.pace : null;
  const isWithinError = achieved !== null && isTooSmall(series, achieved);
  const projection = achieved && project(series, { achieved, target: target.value, own, isWithinError });
  return {
    kind: 'known',
    start,
    target,
    required,
    requiredYears,
    achieved,
    best,
    equals: equalsOf(series, runs, best),
    ratio,
    projection,
    isWithinError,
    isBestWithinError,
  };
}

interface SoFar {
  readonly achieved: Stretch;
  readonly target: number;
  readonly own: Run;
  readonly isWithinError: boolean;
}

function project(series: Series, { achieved: { from, to, pace }, target, own, isWithinError }: SoFar): Projection {
  const isReached = (value: Dated) => isAtTarget(series, leftTo(series, value, target));
  if (isReached(to)) return { kind: 'reached' };
  const before = own.values.find((value) => value.year > from.year && isReached(value));
  if (before) return { kind: 'lost', year: before.year };
  if (isWithinError) return { kind: 'within-error' };
  const year = yearAtPace({ last: to, left: leftTo(series, to, target), pace });
  if (year === null) return { kind: 'never' };
  return year > LAST_PROJECTED_YEAR ? { kind: 'beyond' } : { kind: 'year', year };
}

function isTooSmall(series: Series, { from, to }: Stretch): boolean {
  return Math.abs(to.value - from.value) < smallestChange(series, [from.year, to.year]) - grainOf(from.value, to.value);
}

/** The year in which what is left is done at a pace; `null` where the pace does not lead there. `left` > 0 and `pace` in the unit, for the better. */
export function yearAtPace({ last, left, pace }: { last: Pick<Dated, 'year'>; left: number; pace: number }): number | null {
  return pace > 0 ? Math.ceil(last.year + left / pace - GRAIN) : null;
}

/** The pace that reaches what is left in a year; `null` for a year that is not later than the last value. */
export function paceToYear({ last, left, year }: { last: Pick<Dated, 'year'>; left: number; year: number }): number | null {
  return year > last.year ? left / (year - last.year) : null;
}

/** What is left from a value to the target, in the unit, for the better; negative = beyond it. */
export const leftTo = (series: Pick<Series, 'direction'>, last: Dated, target: number): number => better(series) * (target - last.value);

/** What is left is within the rule's tolerance: half of what the plan prints last. */
export const isAtTarget = ({ decimals }: Pick<Series, 'decimals'>, left: number): boolean => left <= 10 ** -decimals / 2 + GRAIN;
