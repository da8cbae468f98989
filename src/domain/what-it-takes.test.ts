import { describe, expect, it } from 'vitest';
import { type Paces, realisticOf } from './realistic';
import { createSeries } from './series-fixture';
import { whatItTakes } from './what-it-takes';

const series = createSeries({ baseline: 10, plan: { 2025: 45 }, facts: { 2021: 13, 2024: 16 } });
const paces = realisticOf(series) as Paces;

describe('what it would take', () => {
  it('a year asks for a pace: 29 points in six years, close to five times the pace of 2018–2024', () => {
    const takes = whatItTakes(series, paces, 2030);
    expect(takes).toMatchObject({ last: { year: 2024, value: 16 }, target: 45, year: 2030, soFar: { pace: 1 } });
    expect(takes?.pace).toBeCloseTo(29 / 6);
    expect(takes?.times).toBeCloseTo(29 / 6);
  });

  it('a pace leads to a year: as it went to 2053, as promised to 2030', () => {
    expect(whatItTakes(series, paces, 'achieved')).toMatchObject({ year: 2053, pace: 1, times: 1 });
    expect(whatItTakes(series, paces, 'required')).toMatchObject({ year: 2030, pace: 5 });
  });

  it('a pace for the worse never leads there', () => {
    const worse = createSeries({ baseline: 10, plan: { 2025: 45 }, facts: { 2021: 9, 2024: 8 } });
    expect(whatItTakes(worse, realisticOf(worse) as Paces, 'achieved')).toMatchObject({ year: null, times: null });
  });

  it('a pace that leads there after 2100 names no year, as the account itself names none', () => {
    const slow = createSeries({ baseline: 10, plan: { 2025: 45 }, facts: { 2021: 11, 2024: 12 } });
    const known = realisticOf(slow) as Paces;
    expect(known.projection).toEqual({ kind: 'beyond' });
    expect(whatItTakes(slow, known, 'achieved')).toMatchObject({ year: null, isBeyond: true, isSeen: true });
  });

  it('no pace is read out of a change within the error, and none leads from it: PISA mathematics, 423 to 425', () => {
    const facts = {
      unit: 'score',
      study: 'PISA',
      baseline: 423,
      plan: { 2021: 470, 2024: 480 },
      heldIn: { 2021: 2022, 2024: 2025 },
    } as const;
    const mathematics = createSeries({ ...facts, facts: { 2022: 425 } });
    const regions = [{ who: 'KZ-75', values: [{ year: 2022, value: 460 }] }];
    const known = realisticOf(mathematics, { regions }) as Paces;
    expect(known).toMatchObject({ ratio: null, best: { pace: 0.5 } });
    expect(whatItTakes(mathematics, known, 'achieved')).toMatchObject({ year: null, times: null, isWithinError: true });
    expect(whatItTakes(mathematics, known, 'achieved')).toMatchObject({ isSeen: false });
    // the best pace is the same change: no year is named by it either
    expect(whatItTakes(mathematics, known, 'best')).toMatchObject({ year: null, isSeen: false, isBeyond: false });
    expect(whatItTakes(mathematics, known, 2030)).toMatchObject({ year: 2030, times: null, isWithinError: true });
  });

  it('where the target is reached nothing is left to ask for', () => {
    const reached = createSeries({ baseline: 10, plan: { 2025: 45 }, facts: { 2021: 30, 2024: 45 } });
    expect(whatItTakes(reached, realisticOf(reached) as Paces, 2030)).toBeNull();
  });
});
