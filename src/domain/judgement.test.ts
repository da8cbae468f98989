import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Judged, type Judgement, judgeSeries, judgeYear, latestJudged } from './judgement';
import { isConstantPlan, isStopSeries, planLine, targetOf } from './plan-line';
import { createSeries } from './series-fixture';

const mathematics = createSeries({
  unit: 'score',
  study: 'PISA',
  baseline: 423,
  plan: { 2021: 470, 2024: 480 },
  heldIn: { 2021: 2022, 2024: 2025 },
  facts: { 2018: 423, 2022: 425 },
  states: { 2021: 'postponed', 2024: 'postponed', 2025: 'awaiting' },
});
const research = createSeries({
  decimals: 2,
  baseline: 0.12,
  plan: { 2020: 0.13, 2021: 0.15, 2022: 0.2, 2023: 0.35, 2024: 0.49, 2025: 1 },
  facts: { 2018: 0.12, 2022: 0.12, 2024: 0.16 },
});
const emergencySchools = createSeries({
  direction: 'lower',
  decimals: 2,
  baseline: 0.5,
  plan: { 2020: 0.4, 2021: 0.3, 2022: 0.2, 2023: 0.2, 2024: 0.1, 2025: 0.05 },
  facts: { 2018: 0.5, 2019: 0.5 },
});

function judgedOf(judgement: Judgement): Judged {
  if (judgement.kind !== 'judged') throw new Error(`expected a verdict, got ${judgement.state}`);
  return judgement;
}

describe('worked cases of the method', () => {
  it('judges PISA mathematics of 2022 by the plan for 2021 and names both years', () => {
    const judged = judgedOf(judgeYear(mathematics, 2022));
    expect(judged).toMatchObject({
      year: 2022,
      planYear: 2021,
      plan: 470,
      fact: 425,
      verdict: 'far',
      gap: -45,
      way: 57,
      afterRepeal: true,
    });
    expect(judged.lag.known && judged.lag.months.toFixed(1)).toBe('34.5');
    expect(judged.shareToDate?.toFixed(2)).toBe('0.04');
    expect(judged.execution?.toFixed(2)).toBe('0.90');
  });

  it('judges R&D of 2022 behind, 48 months, and of 2024 far', () => {
    expect(judgeYear(research, 2022)).toMatchObject({
      verdict: 'behind',
      lag: { known: true, months: 48, atLeast: false },
      shareToDate: 0,
    });
    expect(judgeYear(research, 2024)).toMatchObject({ verdict: 'far' });
  });

  it('gives emergency schools of 2019 no verdict: there is no plan for 2019', () => {
    expect(judgeYear(emergencySchools, 2019)).toMatchObject({ kind: 'state', state: 'not-planned', fact: 0.5, plan: null });
  });
});

describe('cyclic studies', () => {
  it('carries the last verdict through the years between the rounds, and through the wait for a result', () => {
    expect(judgeYear(mathematics, 2023)).toMatchObject({ kind: 'state', state: 'not-due', carried: { year: 2022, verdict: 'far' } });
    expect(judgeYear(mathematics, 2024)).toMatchObject({ state: 'postponed', carried: { year: 2022 } });
    expect(judgeYear(mathematics, 2025)).toMatchObject({ state: 'awaiting', plan: 480, carried: { year: 2022 } });
  });

  it('carries nothing before the first round, and nothing backwards', () => {
    expect(judgeYear(mathematics, 2020)).toMatchObject({ state: 'not-due', carried: null });
    expect(judgeYear(mathematics, 2021)).toMatchObject({ state: 'postponed', carried: null });
  });

  it('says "within the error" of a fall below 5 points, and "regressed" from 5 on', () => {
    const fallTo = (fact: number) =>
      judgeYear({ ...mathematics, points: mathematics.points.map((p) => (p.year === 2022 ? { ...p, fact } : p)) }, 2022);
    expect(fallTo(419)).toMatchObject({ verdict: 'far', withinError: true });
    expect(fallTo(418)).toMatchObject({ verdict: 'regressed', withinError: false });
    expect(fallTo(425)).toMatchObject({ withinError: false });
  });

  it('does not take the end of the rounds for a stop', () => {
    const pirls = createSeries({ direction: 'lower', unit: 'score', study: 'PIRLS', plan: { 2021: 5 }, facts: { 2021: 3 } });
    expect(isStopSeries(pirls)).toBe(false);
    expect(judgeYear(pirls, 2021)).toMatchObject({ verdict: 'met', outcome: null, lag: { known: false, reason: 'constant-plan' } });
    expect(judgeYear(pirls, 2023)).toMatchObject({ state: 'not-due', carried: { year: 2021 } });
  });
});

describe('stop indicators', () => {
  const broadband = (facts: Record<number, number>) => createSeries({ baseline: 70, plan: { 2020: 85, 2021: 95, 2022: 100 }, facts });

  it('completes or expires in the last plan year', () => {
    expect(judgeYear(broadband({ 2021: 95 }), 2021)).toMatchObject({ verdict: 'met', outcome: null });
    expect(judgeYear(broadband({ 2022: 100 }), 2022)).toMatchObject({ outcome: 'completed' });
    expect(judgeYear(broadband({ 2022: 98 }), 2022)).toMatchObject({ verdict: 'near', outcome: 'expired-unmet' });
  });

  it('keeps or slips in later years a level that was reached, and never calls one slipped that was not', () => {
    expect(judgeYear(broadband({ 2022: 100, 2024: 100 }), 2024)).toMatchObject({ outcome: 'kept' });
    expect(judgeYear(broadband({ 2022: 100, 2024: 90 }), 2024)).toMatchObject({ outcome: 'slipped', verdict: 'far' });
    expect(judgeYear(broadband({ 2022: 95, 2023: 100, 2024: 90 }), 2024)).toMatchObject({ outcome: 'slipped' });
    expect(judgeYear(broadband({ 2022: 95, 2024: 100 }), 2024)).toMatchObject({ outcome: 'reached-late' });
    expect(judgeYear(broadband({ 2024: 100 }), 2024)).toMatchObject({ outcome: 'reached-late' });
    expect(judgeYear(broadband({ 2022: 90, 2024: 95 }), 2024)).toMatchObject({ outcome: 'not-reached', verdict: 'behind' });
    expect(judgeYear(broadband({ 2024: 95 }), 2024)).toMatchObject({ outcome: 'not-reached' });
  });

  it('holds a later year against the last plan and its year, and says no lag, share or execution of a year without a plan', () => {
    const judged = judgeYear(broadband({ 2022: 95, 2024: 98 }), 2024);
    expect(judged).toMatchObject({ plan: 100, planYear: 2022, ended: true, shareToDate: null, execution: null });
    expect(judged).toMatchObject({ lag: { known: false, reason: 'no-plan' }, shareToTarget: 28 / 30 });
    expect(judgeYear(broadband({ 2022: 95 }), 2022)).toMatchObject({ planYear: 2022, ended: false, execution: 0.95 });
  });

  it('is out of the counts in later years without facts, and only then', () => {
    const series = broadband({ 2022: 100 });
    expect(judgeYear(series, 2023)).toMatchObject({ state: 'not-planned', ended: true });
    expect(judgeYear(series, 2019)).not.toHaveProperty('ended');
    expect(judgeYear(broadband({}), 2022)).toMatchObject({ state: 'no-data' });
    expect(judgeYear(broadband({}), 2022)).not.toHaveProperty('ended');
  });
});

describe('special kinds', () => {
  it('gives a constant plan a verdict and no lag', () => {
    const preschool = createSeries({ decimals: 0, baseline: 95.2, plan: { 2020: 100, 2021: 100, 2022: 100 }, facts: { 2020: 98 } });
    expect(isConstantPlan(preschool)).toBe(true);
    expect(judgeYear(preschool, 2020)).toMatchObject({ verdict: 'behind', lag: { known: false, reason: 'constant-plan' } });
  });

  it('judges a yearly flow each year, without a lag', () => {
    const jobs = createSeries({
      unit: 'count',
      flow: true,
      baseline: 0,
      plan: { 2020: 5846, 2021: 6954, 2022: 9660, 2025: 5346 },
      facts: { 2021: 6900 },
    });
    expect(judgeYear(jobs, 2021)).toMatchObject({ verdict: 'near', lag: { known: false, reason: 'yearly-flow' } });
  });

  it('judges nothing after a yearly flow has stopped: no level was promised to be kept', () => {
    const colleges = createSeries({
      unit: 'count',
      flow: true,
      baseline: 0,
      plan: { 2020: 80, 2021: 100 },
      facts: { 2021: 100, 2022: 12 },
    });
    expect(judgeYear(colleges, 2021)).toMatchObject({ verdict: 'met', outcome: 'completed' });
    expect(judgeYear(colleges, 2022)).toMatchObject({ state: 'not-planned', fact: 12, ended: true });
  });

  it('shows no ratio for a rank, which has a lag in months all the same', () => {
    const rank = createSeries({
      direction: 'lower',
      unit: 'rank',
      baseline: 82,
      plan: { 2020: 80, 2021: 78, 2025: 63 },
      facts: { 2021: 80 },
    });
    expect(judgeYear(rank, 2021)).toMatchObject({ execution: null, shareToDate: null, shareToTarget: null, lag: { months: 12 } });
  });

  it('gives a discontinued source no verdict, even where a fact is at hand', () => {
    const rank = createSeries({
      direction: 'lower',
      unit: 'rank',
      baseline: 82,
      plan: { 2020: 80, 2021: 78 },
      facts: { 2020: 80 },
      states: { 2020: 'discontinued', 2021: 'discontinued' },
    });
    expect(judgeYear(rank, 2020)).toMatchObject({ kind: 'state', state: 'discontinued', plan: 80 });
    expect(judgeYear(rank, 2021)).toMatchObject({ kind: 'state', state: 'discontinued', plan: 78 });
  });

  it('judges growth to 2018 from a baseline of 0, and never as fact ÷ plan', () => {
    const baseline = { year: 2018, value: 0, kind: 'definition' } as const;
    const growth = createSeries({
      unit: 'percent-growth-to-2018',
      decimals: 1,
      baseline,
      plan: { 2020: 2.8, 2021: 3.3, 2025: 5.2 },
      facts: { 2020: 1.4, 2021: -1 },
    });
    expect(judgeYear(growth, 2020)).toMatchObject({ verdict: 'behind', lag: { months: 12 }, execution: null, shareToDate: 0.5 });
    expect(judgeYear(growth, 2021)).toMatchObject({ verdict: 'regressed' });
  });

  it('judges growth to the previous year yearly, without baseline, lag and share', () => {
    const salary = createSeries({ unit: 'percent-to-previous-year', plan: { 2021: 5, 2022: 5 }, facts: { 2021: 7, 2022: 3 } });
    expect(judgeYear(salary, 2021)).toMatchObject({ verdict: 'met', exceeded: true, shareToDate: null, lag: { known: false } });
    expect(judgeYear(salary, 2022)).toMatchObject({ verdict: 'behind', gap: -2, way: 10 });
  });
});

describe('states', () => {
  it.each(['no-data', 'awaiting', 'postponed', 'not-due', 'discontinued', 'not-comparable', 'not-yet-formed'] as const)(
    'passes on "%s"',
    (state) => {
      const series = createSeries({ baseline: 10, plan: { 2020: 20, 2025: 30 }, states: { 2020: state } });
      expect(judgeYear(series, 2020)).toMatchObject({ kind: 'state', state, fact: null, carried: null });
    },
  );

  it('carries no verdict into a gap of what is measured every year, nor into a round of a study that nobody reported', () => {
    const yearly = { baseline: 10, plan: { 2020: 20, 2021: 30 }, facts: { 2020: 20 } };
    expect(judgeYear(createSeries({ ...yearly, states: { 2021: 'awaiting' } }), 2021)).toMatchObject({ state: 'awaiting', carried: null });
    const study = { ...yearly, study: 'PISA' as const };
    expect(judgeYear(createSeries({ ...study, states: { 2021: 'no-data' } }), 2021)).toMatchObject({ state: 'no-data', carried: null });
    expect(judgeYear(createSeries({ ...study, states: { 2021: 'awaiting' } }), 2021)).toMatchObject({ carried: { year: 2020 } });
  });

  it('shows a fact that cannot be compared, unjudged', () => {
    const series = createSeries({ baseline: 10, plan: { 2022: 20 }, facts: { 2022: 25 }, states: { 2022: 'not-comparable' } });
    expect(judgeYear(series, 2022)).toMatchObject({ kind: 'state', state: 'not-comparable', fact: 25, provenance: 'verified' });
  });

  it('takes a year outside the series, and a series without a plan, for not planned', () => {
    expect(judgeYear(research, 2017)).toMatchObject({ state: 'not-planned', fact: null });
    expect(judgeYear(createSeries({ plan: {}, facts: { 2021: 5 } }), 2021)).toMatchObject({ state: 'not-planned', fact: 5 });
  });

  it('keeps a fact of zero apart from no fact', () => {
    const series = createSeries({ baseline: 0, plan: { 2020: 10, 2021: 20 }, facts: { 2020: 0 } });
    expect(judgeYear(series, 2020)).toMatchObject({ kind: 'judged', fact: 0, verdict: 'far' });
    expect(judgeYear(series, 2021)).toMatchObject({ kind: 'state', state: 'no-data', fact: null });
  });
});

describe('the plan of a series', () => {
  it('ends in its target and is read from the baseline on, in the decree’s years', () => {
    expect(targetOf(mathematics)).toEqual({ year: 2024, value: 480 });
    expect(planLine(mathematics).map(({ year }) => year)).toEqual([2018, 2021, 2024]);
  });

  it('is judged in order, and its latest verdict can be asked for', () => {
    expect(judgeSeries(research).map(({ year }) => year)).toEqual([2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025]);
    expect(latestJudged(research)?.year).toBe(2024);
    expect(latestJudged(research, 2023)?.year).toBe(2022);
    expect(latestJudged(research, 2021)).toBeNull();
  });

  it('says which years came after the repeal of October 2021', () => {
    const series = createSeries({ baseline: 1, plan: { 2021: 2, 2022: 3 }, facts: { 2021: 2, 2022: 3 } });
    expect(judgeSeries(series).flatMap((j) => (j.kind === 'judged' ? [[j.year, j.afterRepeal]] : []))).toEqual([
      [2021, false],
      [2022, true],
    ]);
  });
});

const wordOf = (judgement: Judgement) => (judgement.kind === 'judged' ? judgement.verdict : judgement.state);
/** Months behind; 0 where there is no lag, which `reason` would tell apart and scaling must not change. */
const monthsOf = (judgement: Judgement) => (judgement.kind === 'judged' && judgement.lag.known ? judgement.lag.months : 0);

describe('properties', () => {
  it('scaling a series by ten, decimals included, changes neither verdict nor lag', () => {
    const outline = fc.record({
      baseline: fc.integer({ min: 0, max: 500 }),
      plan: fc.array(fc.integer({ min: 1, max: 900 }), { minLength: 6, maxLength: 6 }),
      facts: fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 6, maxLength: 6 }),
      direction: fc.constantFrom('higher' as const, 'lower' as const),
    });
    fc.assert(
      fc.property(outline, fc.integer({ min: 1, max: 3 }), ({ baseline, plan, facts, direction }, places) => {
        const printed = (decimals: number) => {
          const scaled = (value: number) => Number(`${value}e-${decimals}`);
          const byYear = (values: number[]) => Object.fromEntries(values.map((value, i) => [2020 + i, scaled(value)]));
          return judgeSeries(createSeries({ direction, decimals, baseline: scaled(baseline), plan: byYear(plan), facts: byYear(facts) }));
        };
        const [whole, fraction] = [printed(0), printed(places)];
        expect(fraction.map(wordOf)).toEqual(whole.map(wordOf));
        fraction.map(monthsOf).forEach((months, i) => {
          expect(months).toBeCloseTo(whole.map(monthsOf)[i] ?? Number.NaN, 5);
        });
      }),
    );
  });

  it('a fact that is not finite throws a RangeError and nothing else', () => {
    for (const fact of [Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(() => judgeYear(createSeries({ baseline: 1, plan: { 2020: 2, 2021: 3 }, facts: { 2020: fact } }), 2020)).toThrow(RangeError);
    }
  });
});
