import { describe, expect, test } from 'vitest';
import { judgeYear } from '@/domain/judgement';
import type { Series } from '@/domain/series';
import { createSeries } from '@/domain/series-fixture';
import { explainVerdict, type VerdictStep } from './explain-verdict';

const pisaMathematics = createSeries({
  unit: 'score',
  study: 'PISA',
  baseline: 423,
  plan: { 2021: 470, 2024: 480 },
  facts: { 2022: 425 },
  heldIn: { 2021: 2022, 2024: 2025 },
  states: { 2021: 'postponed', 2025: 'awaiting' },
});

/** Plan of t2-1 as the decree prints it. */
const researchShare = createSeries({
  decimals: 2,
  baseline: 0.12,
  plan: { 2020: 0.13, 2021: 0.15, 2022: 0.2, 2023: 0.3, 2024: 0.49, 2025: 1 },
  facts: { 2020: 0.13, 2022: 0.12, 2024: 0.16 },
});

function explain(series: Series, year: number): VerdictStep[] {
  return explainVerdict(series, judgeYear(series, year));
}

function step<Key extends VerdictStep['key']>(series: Series, year: number, key: Key): Extract<VerdictStep, { key: Key }> | undefined {
  return explain(series, year).find((candidate): candidate is Extract<VerdictStep, { key: Key }> => candidate.key === key);
}

describe('PISA mathematics of 2022, 425 against 470', () => {
  test('is told in the order in which the rule is applied', () => {
    expect(explain(pisaMathematics, 2022).map(({ key }) => key)).toEqual([
      'moved-round',
      'gap',
      'way',
      'threshold',
      'regress',
      'result',
      'lag',
      'execution',
    ]);
  });

  test('is compared with the plan of 2021, because the round was moved', () => {
    expect(step(pisaMathematics, 2022, 'moved-round')).toMatchObject({ planYear: 2021, heldYear: 2022 });
  });

  test('falls 45 points short', () => {
    expect(step(pisaMathematics, 2022, 'gap')).toMatchObject({ side: 'short', planYear: 2021, plan: 470, fact: 425, distance: 45 });
  });

  test('is measured against the whole way of 57 points from 423 to 480', () => {
    expect(step(pisaMathematics, 2022, 'way')).toEqual({
      key: 'way',
      start: { from: 'baseline', baseline: { year: 2018, value: 423, kind: 'fact' } },
      target: { year: 2024, value: 480 },
      way: 57,
      length: 'distance',
    });
  });

  test('is beyond three tenths of the way, which is far', () => {
    const threshold = step(pisaMathematics, 2022, 'threshold');
    expect(threshold?.threshold).toBe('beyond-three-tenths');
    expect(threshold?.share).toBeCloseTo(45 / 57, 12);
    expect(step(pisaMathematics, 2022, 'result')).toMatchObject({ verdict: 'far', exceeded: false });
  });

  test('is not called a change: two points are less than the error could be', () => {
    expect(step(pisaMathematics, 2022, 'regress')).toMatchObject({ outcome: 'within-error', fact: 425 });
  });

  test('lies on the first leg of the plan line, 34.5 months behind', () => {
    const lag = step(pisaMathematics, 2022, 'lag');
    expect(lag?.between).toEqual([
      { year: 2018, value: 423 },
      { year: 2021, value: 470 },
    ]);
    expect(lag?.lag.known && lag.lag.months).toBeCloseTo(34.47, 2);
  });

  test('is 90 % executed, and would be had nothing changed', () => {
    const execution = step(pisaMathematics, 2022, 'execution');
    expect(execution?.execution).toBeCloseTo(0.904, 3);
    expect(execution?.idle).toBeCloseTo(0.9, 3);
  });
});

test('a study between its rounds tells its state and the verdict of 2022', () => {
  expect(explain(pisaMathematics, 2025)).toMatchObject([
    { key: 'state', state: 'awaiting', plan: 480, fact: null },
    { key: 'carried', judged: { year: 2022, planYear: 2021, verdict: 'far' } },
  ]);
});

describe('the share of R&D', () => {
  test('in 2022 is within a tenth of the way, but none of the planned change is done: behind', () => {
    expect(step(researchShare, 2022, 'threshold')?.threshold).toBe('within-tenth');
    const half = step(researchShare, 2022, 'half-done')?.half;
    expect(half?.outcome).toBe('failed');
    expect(half).toMatchObject({ done: 0, share: 0 });
    expect(half?.outcome === 'failed' && half.planned).toBeCloseTo(0.08, 12);
    expect(step(researchShare, 2022, 'result')?.verdict).toBe('behind');
  });

  test('in 2022 stands where the plan began, 48 months ago', () => {
    const lag = step(researchShare, 2022, 'lag');
    expect(lag?.between).toEqual([
      { year: 2018, value: 0.12 },
      { year: 2018, value: 0.12 },
    ]);
    expect(lag?.lag).toMatchObject({ months: 48 });
  });

  test('in 2024 is beyond three tenths of the way: far', () => {
    expect(step(researchShare, 2024, 'gap')?.distance).toBeCloseTo(0.33, 12);
    expect(step(researchShare, 2024, 'threshold')?.threshold).toBe('beyond-three-tenths');
    expect(step(researchShare, 2024, 'half-done')).toBeUndefined();
    expect(step(researchShare, 2024, 'result')?.verdict).toBe('far');
  });

  test('in 2020 is exactly on plan: nothing else is asked', () => {
    expect(explain(researchShare, 2020).map(({ key }) => key)).toEqual(['gap', 'way', 'threshold', 'result', 'lag', 'execution']);
    expect(step(researchShare, 2020, 'gap')?.side).toBe('level');
    expect(step(researchShare, 2020, 'threshold')?.threshold).toBe('met');
  });

  test('in 2021 has no data, and no verdict', () => {
    expect(explain(researchShare, 2021)).toEqual([{ key: 'state', state: 'no-data', year: 2021, plan: 0.15, fact: null }]);
  });
});

describe('the way', () => {
  test('starts at the first plan where the decree states no baseline', () => {
    const series = createSeries({ unit: 'score', plan: { 2020: 45, 2025: 60 }, facts: { 2020: 44 } });
    expect(step(series, 2020, 'way')).toMatchObject({
      start: { from: 'first-plan', point: { year: 2020, value: 45 } },
      way: 15,
      length: 'distance',
    });
    expect(step(series, 2020, 'half-done')?.half).toEqual({ outcome: 'waived', because: 'no-baseline' });
  });

  test('is a tenth of the target where the plan never changes', () => {
    const series = createSeries({ decimals: 1, plan: { 2020: 50, 2021: 50 }, facts: { 2021: 40 } });
    expect(step(series, 2021, 'way')).toMatchObject({ way: 5, length: 'tenth-of-target' });
  });

  test('is at least ten units of the last digit', () => {
    const series = createSeries({ baseline: 95.2, plan: { 2020: 100, 2021: 100 }, facts: { 2021: 97 } });
    expect(step(series, 2021, 'way')).toMatchObject({ way: 10, length: 'floor' });
  });
});

describe('a fact worse than the baseline', () => {
  test('is told as such', () => {
    const series = createSeries({ baseline: 60, plan: { 2020: 70, 2021: 80 }, facts: { 2021: 50 } });
    expect(step(series, 2021, 'regress')).toMatchObject({ outcome: 'worse' });
    expect(step(series, 2021, 'result')?.verdict).toBe('regressed');
    expect(step(series, 2021, 'lag')?.lag).toMatchObject({ months: 36, atLeast: true });
  });
});

test('a year after the plan ended is compared with the last plan', () => {
  const series = createSeries({ baseline: 70, plan: { 2020: 85, 2022: 100 }, facts: { 2022: 100, 2023: 96 } });
  expect(step(series, 2023, 'after-stop')?.target).toEqual({ year: 2022, value: 100 });
  expect(step(series, 2023, 'result')).toMatchObject({ verdict: 'behind', outcome: 'slipped' });
  expect(step(series, 2022, 'after-stop')).toBeUndefined();
});

test('execution of a series that starts at nothing has no idle value to compare with', () => {
  const series = createSeries({ unit: 'count', baseline: 0, plan: { 2020: 80, 2021: 100 }, facts: { 2021: 40 } });
  expect(step(series, 2021, 'execution')).toEqual({ key: 'execution', execution: 0.4, idle: null });
});
