import { describe, expect, test } from 'vitest';
import { promiseOutcome } from './commitment-outcome';

const places = { value: 75_000, due: [2022], holds: 'at-least', isRunningTotal: true } as const;
const fact = (year: number, value: number | null, provenance: 'verified' | 'demo' | null = 'verified') => ({
  year,
  fact: value,
  provenance,
});

describe('a promise beside the indicators', () => {
  test('the fact of its year decides', () => {
    expect(promiseOutcome(places, [fact(2022, 76_000)])).toMatchObject({ kind: 'kept', year: 2022, fact: 76_000 });
    expect(promiseOutcome(places, [fact(2022, 74_999)])).toMatchObject({ kind: 'missed' });
  });

  test('a running total that is short later was short before', () => {
    expect(promiseOutcome(places, [fact(2021, 30_630), fact(2024, 50_966)])).toMatchObject({ kind: 'missed', year: 2024, fact: 50_966 });
    expect(promiseOutcome({ ...places, isRunningTotal: false }, [fact(2021, 30_630), fact(2024, 50_966)])).toMatchObject({
      kind: 'last-known',
      year: 2021,
    });
  });

  test('a later year that is not short says nothing of the year before', () => {
    expect(promiseOutcome(places, [fact(2021, 30_630), fact(2024, 80_000)])).toMatchObject({ kind: 'last-known', year: 2021 });
  });

  test('an earlier fact is not told as not kept', () => {
    const none = { value: 0, due: [2025], holds: 'at-most', isRunningTotal: false } as const;
    expect(promiseOutcome(none, [fact(2023, 1.46)])).toMatchObject({ kind: 'last-known', year: 2023, fact: 1.46 });
    expect(promiseOutcome(none, [fact(2025, 0)])).toMatchObject({ kind: 'kept' });
  });

  test('of what is promised for every year one that falls short decides, and all of them keep it', () => {
    const yearly = { value: 1, due: [2020, 2021], holds: 'at-least', isRunningTotal: false } as const;
    expect(promiseOutcome(yearly, [fact(2020, 1)])).toMatchObject({ kind: 'last-known', year: 2020 });
    expect(promiseOutcome(yearly, [fact(2020, 1), fact(2021, 1)])).toMatchObject({ kind: 'kept', year: 2021 });
    expect(promiseOutcome(yearly, [fact(2020, 0), fact(2021, 1)])).toMatchObject({ kind: 'missed', year: 2020 });
  });

  test('generated values decide nothing', () => {
    expect(promiseOutcome(places, [fact(2022, 90_000, 'demo'), fact(2023, null, null)])).toEqual({ kind: 'unreported' });
  });
});
