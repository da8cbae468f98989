import { describe, expect, it } from 'vitest';
import { paceOf } from './pace';
import { createSeries } from './series-fixture';

const plan = { 2020: 64, 2021: 66, 2022: 68, 2023: 70, 2024: 72, 2025: 75 };

describe('pace', () => {
  it('compares the change per year so far with the change per year that is left', () => {
    const employed = createSeries({ baseline: 62, plan });
    expect(paceOf(employed, { year: 2021, fact: 65 })).toEqual({ achieved: 1, needed: 2.5, ratio: 0.4 });
  });

  it('is positive for the better where lower is better', () => {
    const shifts = createSeries({ direction: 'lower', baseline: 20, plan: { 2020: 18, 2025: 10 } });
    expect(paceOf(shifts, { year: 2020, fact: 16 })).toMatchObject({ achieved: 2, needed: 1.2 });
    expect(paceOf(shifts, { year: 2020, fact: 22 })).toMatchObject({ achieved: -1 });
  });

  it('needs nothing more in the target year, and has no ratio once the target is reached', () => {
    const employed = createSeries({ baseline: 62, plan });
    expect(paceOf(employed, { year: 2025, fact: 70 })).toMatchObject({ needed: null, ratio: null });
    expect(paceOf(employed, { year: 2024, fact: 76 })).toMatchObject({ needed: -1, ratio: null });
  });

  it('does not exist without a baseline, for flows, for constant plans and in the baseline year', () => {
    const now = { year: 2021, fact: 65 };
    expect(paceOf(createSeries({ plan }), now)).toBeNull();
    expect(paceOf(createSeries({ plan, baseline: 62, flow: true }), now)).toBeNull();
    expect(paceOf(createSeries({ plan: { 2020: 100, 2021: 100 }, baseline: 95 }), now)).toBeNull();
    expect(paceOf(createSeries({ plan, baseline: 62 }), { year: 2018, fact: 62 })).toBeNull();
    expect(paceOf(createSeries({ plan: {}, baseline: 62 }), now)).toBeNull();
  });
});
