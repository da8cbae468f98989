import { describe, expect, test } from 'vitest';
import { hasDemo, lineOrigin, plannedByEndOf } from './briefing-data';
import { countOf, dataOf, lineOf } from './briefing-fixture';

describe('what a briefing rests on', () => {
  test('the money that was planned up to a year is that of all years before it and its own', () => {
    const money = { total: 60, byYear: { 2020: 10, 2021: 20, 2022: 30 } } as unknown as Parameters<typeof plannedByEndOf>[1];
    expect([2019, 2020, 2021, 2022, 2025].map((year) => plannedByEndOf(year, money))).toEqual([0, 10, 30, 60, 60]);
  });

  test('one generated value in what is said or shown makes a briefing one with demo values', () => {
    const demo = lineOf('Coverage', { basis: 'demo' });
    const published = lineOf('Coverage', { basis: 'verified' });
    const said = (briefing: Parameters<typeof dataOf>[0]) => hasDemo(dataOf(briefing).briefing);
    expect(said({ distribution: countOf({ met: 1 }) })).toBe(true);
    expect(said({ promises: [published, demo] })).toBe(true);
    expect(said({ worst: [demo] })).toBe(true);
    expect(said({ promises: [published], worst: [published] })).toBe(false);
  });

  test('a verdict that is carried from the last round of a study is shown, so it counts', () => {
    const line = { ...lineOf('PISA', {}), judged: null, carried: lineOf('PISA', { basis: 'demo' }).judged };
    expect(hasDemo(dataOf({ promises: [line] }).briefing)).toBe(true);
  });

  test('a line rests on the weaker of its verdict and of what says since when', () => {
    const line = lineOf('Coverage', { basis: 'verified' });
    const since = (basis: 'demo' | 'verified') =>
      ({ sinceOf: () => ({ year: 2021, basis }) }) as unknown as Parameters<typeof lineOrigin>[0];
    expect(lineOrigin(since('demo'), line)).toBe('demo');
    expect(lineOrigin(since('verified'), line)).toBe('verified');
    expect(lineOrigin({ sinceOf: () => null }, line)).toBe('verified');
    expect(lineOrigin(since('demo'), { ...line, judged: null })).toBeNull();
  });
});
