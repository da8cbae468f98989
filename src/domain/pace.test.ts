import { describe, expect, it } from 'vitest';
import { paceDecimals, paceOf } from './pace';
import { createSeries } from './series-fixture';

const plan = { 2020: 64, 2021: 66, 2022: 68, 2023: 70, 2024: 72, 2025: 75 };

const at = (year: number, fact: number) => ({ year, planYear: year, fact });

describe('pace', () => {
  it('compares the change per year so far with the change per year that is left', () => {
    const employed = createSeries({ baseline: 62, plan });
    expect(paceOf(employed, at(2021, 65))).toEqual({ achieved: 1, needed: 2.5, ratio: 0.4 });
  });

  it('is positive for the better where lower is better', () => {
    const shifts = createSeries({ direction: 'lower', baseline: 20, plan: { 2020: 18, 2025: 10 } });
    expect(paceOf(shifts, at(2020, 16))).toMatchObject({ achieved: 2, needed: 1.2 });
    expect(paceOf(shifts, at(2020, 22))).toMatchObject({ achieved: -1 });
  });

  it('needs nothing more in the target year, and has no ratio once the target is reached', () => {
    const employed = createSeries({ baseline: 62, plan });
    expect(paceOf(employed, at(2025, 70))).toMatchObject({ needed: null, ratio: null });
    expect(paceOf(employed, at(2024, 76))).toMatchObject({ needed: -1, ratio: null });
  });

  it('is not read out of a change within the error of a study or the rounding of the plan; what is left still asks for one', () => {
    const pisa = createSeries({
      unit: 'score',
      study: 'PISA',
      baseline: 423,
      plan: { 2021: 470, 2024: 480 },
      heldIn: { 2021: 2022, 2024: 2025 },
    });
    const held = (fact: number) => paceOf(pisa, { year: 2022, planYear: 2021, fact });
    expect(held(425)).toEqual({ achieved: null, needed: 55 / 3, ratio: null });
    expect(held(419)).toMatchObject({ achieved: null });
    expect(held(429)).toMatchObject({ achieved: 2 });
    expect(paceOf(createSeries({ baseline: 62, plan }), at(2021, 62))).toMatchObject({ achieved: null, ratio: null });
  });

  it('does not exist without a baseline, for flows, for constant plans and in the baseline year', () => {
    const now = at(2021, 65);
    expect(paceOf(createSeries({ plan }), now)).toBeNull();
    expect(paceOf(createSeries({ plan, baseline: 62, flow: true }), now)).toBeNull();
    expect(paceOf(createSeries({ plan: { 2020: 100, 2021: 100 }, baseline: 95 }), now)).toBeNull();
    expect(paceOf(createSeries({ plan, baseline: 62 }), at(2018, 62))).toBeNull();
    expect(paceOf(createSeries({ plan: {}, baseline: 62 }), now)).toBeNull();
  });
});

describe('the decimals of a pace', () => {
  it('are one more than the plan prints, none more in hundreds', () => {
    expect([paceDecimals(0, 12), paceDecimals(1, 3.59), paceDecimals(2, 0.126), paceDecimals(0, 4000)]).toEqual([1, 2, 3, 0]);
  });

  it('show two digits of a slow one, so that what is three times as fast looks so', () => {
    expect([paceDecimals(0, 0.43), paceDecimals(0, -0.54), paceDecimals(0, 0.014)]).toEqual([2, 2, 3]);
    expect(paceDecimals(0, 0)).toBe(1);
  });
});
