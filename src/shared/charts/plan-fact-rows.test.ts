import { describe, expect, it } from 'vitest';
import { judgeSeries } from '@/domain/judgement';
import type { Series } from '@/domain/series';
import { createSeries } from '@/domain/series-fixture';
import { type PlanFactDrawing, toPlanFactDrawing } from './plan-fact-rows';

const draw = (series: Series) => toPlanFactDrawing(series, judgeSeries(series));
const rowOf = (drawing: PlanFactDrawing, year: number) => drawing.rows.find((row) => row.year === year);
const spans = (drawing: PlanFactDrawing) => drawing.links.map(({ from, to, style }) => `${from.year}-${to.year} ${style}`);
const withDemo = (series: Series, years: readonly number[]): Series => ({
  ...series,
  points: series.points.map((point) => (years.includes(point.year) ? { ...point, provenance: 'demo' } : point)),
});

const emergencySchools = createSeries({
  direction: 'lower',
  decimals: 2,
  baseline: 0.5,
  plan: { 2020: 0.4, 2021: 0.3, 2022: 0.2, 2023: 0.2, 2024: 0.1, 2025: 0.05 },
  facts: { 2019: 0.5, 2023: 0.72 },
});

const pisaMathematics = createSeries({
  unit: 'score',
  study: 'PISA',
  baseline: 423,
  plan: { 2021: 470, 2024: 480 },
  heldIn: { 2021: 2022, 2024: 2025 },
  facts: { 2022: 425 },
  states: { 2021: 'postponed', 2024: 'postponed', 2025: 'awaiting' },
});

describe('the plan line', () => {
  it('is straight from the baseline to the first plan point, without a dot between', () => {
    const drawing = draw(createSeries({ baseline: 60, plan: { 2022: 100 } }));
    expect(rowOf(drawing, 2020)).toMatchObject({ planLine: 80, planPoint: null });
    expect(rowOf(drawing, 2022)).toMatchObject({ planLine: 100, planPoint: 100 });
  });

  it('begins with the first plan point where the decree states no baseline', () => {
    const drawing = draw(createSeries({ plan: { 2020: 2.8, 2021: 3.3 } }));
    expect(rowOf(drawing, 2019)?.planLine).toBeNull();
    expect(rowOf(drawing, 2020)?.planLine).toBe(2.8);
  });

  it('ends with a stop mark at the last plan point before 2025', () => {
    const drawing = draw(createSeries({ baseline: 70, plan: { 2020: 85, 2021: 95, 2022: 100 } }));
    expect(drawing.stop).toEqual({ year: 2022, value: 100 });
    expect(rowOf(drawing, 2023)?.planLine).toBeNull();
  });

  it('has no stop mark when it runs to 2025', () => {
    const drawing = draw(emergencySchools);
    expect(drawing.stop).toBeNull();
    expect(drawing.target).toEqual({ year: 2025, value: 0.05 });
  });
});

describe('the fact line', () => {
  it('joins the baseline to 2019 and never crosses years without a fact', () => {
    expect(spans(draw(emergencySchools))).toEqual(['2018-2019 solid']);
  });

  it('does not join the baseline to a fact of 2020', () => {
    const drawing = draw(createSeries({ baseline: 77.1, plan: { 2020: 81, 2021: 81.7 }, facts: { 2020: 80.4, 2021: 81 } }));
    expect(spans(drawing)).toEqual(['2020-2021 solid']);
  });

  it('is dashed wherever either end is a demo value, and solid between official ones', () => {
    const facts = { 2020: 10, 2021: 11, 2022: 12, 2023: 13 };
    const drawing = draw(withDemo(createSeries({ plan: { 2020: 10, 2023: 20 }, facts }), [2022]));
    expect(spans(drawing)).toEqual(['2020-2021 solid', '2021-2022 dashed', '2022-2023 dashed']);
    expect(rowOf(drawing, 2022)).toMatchObject({ official: null, demo: 12 });
    expect(rowOf(drawing, 2021)).toMatchObject({ official: 11, demo: null });
  });

  it('breaks at a value that cannot be compared', () => {
    const facts = { 2020: 1, 2021: 2, 2022: 3 };
    const drawing = draw(createSeries({ plan: { 2020: 1, 2022: 3 }, facts, states: { 2021: 'not-comparable' } }));
    expect(drawing.links).toEqual([]);
    expect(rowOf(drawing, 2021)?.gap).toBe('not-comparable');
  });

  it('starts from a fact of the baseline year rather than from the baseline', () => {
    const drawing = draw(createSeries({ decimals: 2, baseline: 4, plan: { 2020: 5.3 }, facts: { 2018: 4.01, 2019: 6.55 } }));
    expect(drawing.links[0]?.from).toEqual({ year: 2018, value: 4.01 });
    expect(rowOf(drawing, 2018)).toMatchObject({ baseline: 4, official: 4.01 });
  });

  it('keeps 0 as a value', () => {
    const drawing = draw(createSeries({ baseline: 0, plan: { 2020: 80 }, facts: { 2019: 0, 2020: 0 } }));
    expect(spans(drawing)).toEqual(['2018-2019 solid', '2019-2020 solid']);
  });
});

describe('a cyclic study', () => {
  it('joins its rounds and leaves out the years between them', () => {
    const drawing = draw(pisaMathematics);
    expect(spans(drawing)).toEqual(['2018-2022 solid']);
    expect(drawing.rows.map(({ year }) => year)).toEqual([2018, 2021, 2022, 2024, 2025]);
  });

  it('draws a moved plan in the year in which the round was held', () => {
    const drawing = draw(pisaMathematics);
    expect(rowOf(drawing, 2022)).toMatchObject({ planPoint: 470, planLine: 470, official: 425, verdict: 'far' });
    expect(drawing.target).toEqual({ year: 2025, value: 480 });
    expect(drawing.stop).toBeNull();
  });

  it('does not join a round across one that has no result', () => {
    const drawing = draw({
      ...pisaMathematics,
      points: pisaMathematics.points.map((point) =>
        point.year === 2022 ? { ...point, fact: null, provenance: null, state: 'no-data' } : point,
      ),
    });
    expect(drawing.links).toEqual([]);
  });

  it('starts no fact line from an expectation', () => {
    const timss = createSeries({
      unit: 'score',
      study: 'TIMSS',
      baseline: { year: 2019, value: 550, kind: 'expectation' },
      plan: { 2023: 555 },
      facts: { 2023: 487 },
    });
    expect(draw(timss).links).toEqual([]);
  });
});

describe('marks and axis', () => {
  it('mark a due year without a fact, and leave years without a promise alone', () => {
    const drawing = draw(emergencySchools);
    expect(rowOf(drawing, 2022)?.gap).toBe('no-data');
    expect(rowOf(drawing, 2018)?.gap).toBeNull();
  });

  it('put the first rank on top', () => {
    const drawing = draw(createSeries({ unit: 'rank', direction: 'lower', baseline: 82, plan: { 2020: 80, 2025: 63 } }));
    expect(drawing.reversed).toBe(true);
    expect(drawing.yTicks[0]).toBeLessThanOrEqual(63);
    expect(drawing.yTicks.at(-1)).toBeGreaterThan(82);
  });
});
