import { grainOf } from './grain';
import { roundAsShown } from './number-format';
import { smallestChange } from './plan-line';
import type { Dated, Run } from './realistic';
import { medianOf } from './region-median';
import { rankedDecimals } from './region-ranking';
import { BASELINE_YEAR } from './region-start';
import type { Series } from './series';

/** The numbers of the rules; the words beside them read these. */
export const ALERT_BOUNDS = {
  /** Percentage points behind the median of the regions. */
  behindMedian: 10,
  /** Years running in the last place. */
  yearsLast: 3,
  /** Fewer regions than these with a published value have no median and no last place. */
  regions: 3,
} as const;

/** In which order they are told. */
export const ALERT_RULES = ['fell', 'behind-median', 'last'] as const;

/** The rule that a region's published values met, with the figures of its sentence, in the indicator's unit. */
export type RegionAlert =
  /** Worse than its own start of 2018, by more than may be called a change. */
  | { readonly rule: 'fell'; readonly from: Dated; readonly to: Dated }
  /** `behind`: percentage points, > `ALERT_BOUNDS.behindMedian`. */
  | { readonly rule: 'behind-median'; readonly at: Dated; readonly median: number; readonly behind: number }
  /** In the last place, alone or with others, in each of these years. */
  | { readonly rule: 'last'; readonly from: number; readonly to: number };

type AlertSeries = Pick<Series, 'direction' | 'unit' | 'decimals' | 'study'>;

/**
 * What a region's published values of one series call attention to, by rules with stated numbers.
 *
 * `runs`: the published values of all regions in the series; one that was redrawn brings the years before and after as two runs, and only the
 * last of them speaks. The order of the runs does not matter. Behind the median is told of percentages alone: points of a study are no per cents.
 * Absent: an empty list, also for a region without published values. Never asked for sums: they rank regions by their size.
 * Source: DOMAIN.md section 2, rule 6 (published facts alone), and section 7 (places by the digits that are shown).
 */
export function regionAlerts(series: AlertSeries, runs: readonly Run[], who: string): RegionAlert[] {
  const own = lastRun(runs, who);
  const last = own.at(-1);
  return last ? [...fell(series, own, last), ...behindMedian(series, runs, last), ...lastPlace(series, runs, own)] : [];
}

function lastRun(runs: readonly Run[], who: string): readonly Dated[] {
  const byEnd = runs.filter((run) => run.who === who).map(({ values }) => values.toSorted((a, b) => a.year - b.year));
  return byEnd.toSorted((a, b) => (a.at(-1)?.year ?? 0) - (b.at(-1)?.year ?? 0)).at(-1) ?? [];
}

const better = ({ direction }: AlertSeries) => (direction === 'higher' ? 1 : -1);

function fell(series: AlertSeries, own: readonly Dated[], to: Dated): RegionAlert[] {
  const from = own.find(({ year }) => year === BASELINE_YEAR);
  if (!from || from === to) return [];
  const lost = better(series) * (from.value - to.value);
  return lost > smallestChange(series, [from.year, to.year]) + grainOf(from.value, to.value) ? [{ rule: 'fell', from, to }] : [];
}

const inYear = (runs: readonly Run[], year: number) => runs.flatMap(({ values }) => values.filter((value) => value.year === year));

function behindMedian(series: AlertSeries, runs: readonly Run[], at: Dated): RegionAlert[] {
  const values = inYear(runs, at.year).map(({ value }) => value);
  const median = medianOf(values);
  if (series.unit !== 'percent' || values.length < ALERT_BOUNDS.regions || median === null) return [];
  const behind = better(series) * (median - at.value);
  return behind > ALERT_BOUNDS.behindMedian + grainOf(median, at.value) ? [{ rule: 'behind-median', at, median, behind }] : [];
}

/** The years must follow one another and end with the newest that the region has. */
function lastPlace(series: AlertSeries, runs: readonly Run[], own: readonly Dated[]): RegionAlert[] {
  const years = own.slice(-ALERT_BOUNDS.yearsLast);
  const [first, newest] = [years[0], years.at(-1)];
  const isRunning = years.length === ALERT_BOUNDS.yearsLast && first && newest && newest.year - first.year === ALERT_BOUNDS.yearsLast - 1;
  return isRunning && years.every((value) => isLast(series, inYear(runs, value.year), value))
    ? [{ rule: 'last', from: first.year, to: newest.year }]
    : [];
}

/** Nobody is lower by the digits that are shown, and somebody is higher. */
function isLast(series: AlertSeries, all: readonly Dated[], own: Dated): boolean {
  const decimals = rankedDecimals(
    all.map(({ value }) => ({ fact: value })),
    series.decimals,
  );
  const shown = ({ value }: Dated) => better(series) * roundAsShown(value, decimals);
  return (
    all.length >= ALERT_BOUNDS.regions && all.every((other) => shown(other) >= shown(own)) && all.some((other) => shown(other) > shown(own))
  );
}
