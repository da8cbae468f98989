import decree from '@mocks/data/indicators.json';
import { describe, expect, it } from 'vitest';
import { judgeSeries } from './judgement';
import type { Direction, Series, Study, Unit } from './series';
import { createSeries } from './series-fixture';

const FLOWS = ['r1-7-5', 'r1-7-6'];

interface DecreeSeries {
  readonly study?: string;
  readonly baseline?: { readonly year: number; readonly value: number } | null;
  readonly plan: Partial<Record<string, number>>;
}

const decimalsOf = (values: readonly number[]) => Math.max(...values.map((value) => String(value).split('.')[1]?.length ?? 0));

/** The series of the decree, with the facts that a world gives them. */
function decreeSeries(factsOf: (plan: Record<string, number>, baseline: number | null) => Record<string, number>): Series[] {
  return decree.flatMap((indicator) =>
    (indicator.series as DecreeSeries[]).map((series) => {
      const plan = Object.fromEntries(Object.entries(series.plan).filter((entry): entry is [string, number] => entry[1] !== undefined));
      const growth = indicator.unit === 'percent-growth-to-2018' ? { year: 2018, value: 0, kind: 'definition' as const } : null;
      const baseline = series.baseline ? { ...series.baseline, kind: 'fact' as const } : growth;
      return createSeries({
        direction: indicator.direction as Direction,
        unit: indicator.unit as Unit,
        decimals: decimalsOf(Object.values(plan)),
        flow: FLOWS.includes(indicator.id),
        plan,
        facts: factsOf(plan, baseline?.value ?? null),
        ...(series.study !== undefined && { study: series.study as Study }),
        ...(baseline && { baseline }),
      });
    }),
  );
}

const judgedYears = (series: readonly Series[]) => series.flatMap(judgeSeries).filter((judgement) => judgement.kind === 'judged');

describe('the method over the whole decree', () => {
  const plans = decree.flatMap(({ series }) => series.flatMap(({ plan }) => Object.keys(plan)));

  it('reads every plan value', () => {
    const points = decreeSeries(() => ({})).flatMap((series) => series.points);
    expect(points.filter(({ plan }) => plan !== null)).toHaveLength(plans.length);
  });

  it('calls no series-year behind when every fact is the plan, and knows no lag but 0', () => {
    const years = judgedYears(decreeSeries((plan) => plan));
    expect(years).toHaveLength(plans.length);
    expect(years.filter(({ verdict }) => verdict !== 'met')).toEqual([]);
    expect(years.flatMap(({ lag }) => (lag.known && lag.months !== 0 ? [lag.months] : []))).toEqual([]);
  });

  it('calls nothing regressed when nothing has changed since the baseline, and nothing done', () => {
    const years = judgedYears(
      decreeSeries((plan, baseline) => (baseline === null ? {} : Object.fromEntries(Object.keys(plan).map((year) => [year, baseline])))),
    );
    expect(years.filter(({ verdict }) => verdict === 'regressed')).toEqual([]);
    expect(years.filter(({ shareToDate }) => shareToDate !== null && Math.abs(shareToDate) > 1e-12)).toEqual([]);
    expect(years.filter(({ verdict }) => verdict === 'far' || verdict === 'behind').length / years.length).toBeGreaterThan(0.9);
  });
});

describe('why not the other methods', () => {
  const stated = decreeSeries(() => ({})).filter(({ baseline }) => baseline && baseline.kind === 'fact' && baseline.value > 0);
  const planIn = (series: Series, year: number) => series.points.find((point) => point.year === year)?.plan ?? null;

  it('reads "90 % executed" for more than a third of the series in 2021 with no change at all since 2018', () => {
    const due = stated.filter((series) => planIn(series, 2021) !== null);
    const executed = due.filter((series) => {
      const [plan, fact] = [planIn(series, 2021) ?? 0, series.baseline?.value ?? 0];
      return (series.direction === 'higher' ? fact / plan : plan / fact) >= 0.9;
    });
    expect(executed.length / due.length).toBeGreaterThan(1 / 3);
  });

  it('calls about a third of the series-years too slow by growth rates, although every fact is the plan', () => {
    const years = stated.flatMap((series) => {
      const points = series.points.filter(({ plan }) => plan !== null);
      const target = points.at(-1);
      const { year: start = 2018, value: from = 0 } = series.baseline ?? {};
      const rate = (point: { year: number; plan: number | null }) => ((point.plan ?? 0) / from) ** (1 / (point.year - start)) - 1;
      return target ? points.map((point) => rate(point) / rate(target)) : [];
    });
    const slow = years.filter((ratio) => ratio < 0.95 - 1e-9).length / years.length;
    expect(slow).toBeGreaterThan(0.3);
    expect(slow).toBeLessThan(0.4);
  });
});
