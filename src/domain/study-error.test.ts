import { describe, expect, test } from 'vitest';
import { judgeYear } from './judgement';
import { smallestChange } from './plan-line';
import { realisticOf } from './realistic';
import { toNational } from './regional-series';
import { createSeries } from './series-fixture';
import { changeLimit, errorSinceStart } from './study-error';
import { studyChangeOf } from './study-rounds';

/** Made-up errors: √(3² + 4²) = 5, and 1.96 times that is 9.8. */
const errors = [
  { year: 2018, value: 3 },
  { year: 2022, value: 4 },
];
const reading = createSeries({
  ...{ unit: 'score', study: 'PISA', baseline: 387 },
  plan: { 2021: 424, 2024: 450 },
  heldIn: { 2021: 2022, 2024: 2025 },
  facts: { 2018: 387, 2022: 379 },
});
const withErrors = { ...reading, errors };

describe('a row of error data', () => {
  test('takes the place of the five points at once, in verdict, wording and projection', () => {
    expect(judgeYear(reading, 2022)).toMatchObject({ verdict: 'regressed', withinError: false });
    expect(judgeYear(withErrors, 2022)).toMatchObject({ verdict: 'far', withinError: true });
    expect(studyChangeOf(reading, { year: 2022, fact: 379 })).toMatchObject({ kind: 'worse', limit: { points: 5, by: 'rule' } });
    expect(studyChangeOf(withErrors, { year: 2022, fact: 379 })).toMatchObject({ kind: 'small', limit: { by: 'standard-error' } });
    const rising = { ...reading, points: reading.points.map((point) => (point.year === 2022 ? { ...point, fact: 394 } : point)) };
    const regions = [{ who: 'KZ-75', values: [{ year: 2022, value: 410 }] }];
    expect(realisticOf(rising, { regions })).toMatchObject({ projection: { kind: 'year' } });
    expect(realisticOf({ ...rising, errors }, { regions })).toMatchObject({ projection: { kind: 'within-error' } });
  });

  test('is 1.96 times the error of the difference', () => {
    expect(changeLimit({ errors }, [2018, 2022]).points).toBeCloseTo(9.8, 9);
    // of the two rounds that are compared, whatever others there are
    const more = [{ year: 2015, value: 40 }, ...errors, { year: 2025, value: 50 }];
    expect(changeLimit({ errors: more }, [2018, 2022]).points).toBeCloseTo(9.8, 9);
    expect(smallestChange(withErrors, [2018, 2022])).toBeCloseTo(9.8, 9);
  });

  test('of one round alone decides nothing, and where no study measures there is none', () => {
    expect(changeLimit({ errors: errors.slice(0, 1) }, [2018, 2022])).toEqual({ points: 5, by: 'rule' });
    expect(errorSinceStart({ study: null, baseline: reading.baseline, errors }, 2022)).toBe(0);
    // an expectation was never measured
    expect(errorSinceStart({ ...withErrors, baseline: { year: 2018, value: 387, kind: 'expectation' } }, 2022)).toBe(5);
  });

  test("is the nation's: a region keeps the rule", () => {
    const part = { ...withErrors, code: 'reading', short: null };
    const indicator = {
      id: 't1-2',
      unit: 'score',
      direction: 'higher',
      regionalAggregation: 'mean',
      additiveParts: false,
      series: [part],
    } as const;
    expect(toNational({ indicator, part } as never).national.errors).toBeUndefined();
  });
});
