import { describe, expect, test } from 'vitest';
import { countReports, isOverdue, reportState } from './reporting';
import type { Point } from './series';

const DAY = '2026-11-21';
const point = (year: number, value: Partial<Point>) => ({
  ...{ year, isPlanned: true, fact: null, provenance: null, state: 'no-data' as const },
  ...value,
});
const published = (year: number) => point(year, { fact: 1, provenance: 'verified', state: null });
const demo = (year: number) => point(year, { fact: 1, provenance: 'demo', state: null });

describe('where a value stands', () => {
  test.each([
    ['a published zero is published', point(2023, { fact: 0, provenance: 'derived', state: null }), 'published'],
    ['a generated value is not reported', demo(2023), 'demo'],
    ['due, and nothing there', point(2023, {}), 'missing'],
    ['a year without a plan', { ...point(2023, { state: 'not-planned' }), isPlanned: false }, 'not-due'],
    ['a published value of a year without a plan', { ...published(2020), isPlanned: false }, 'not-due'],
    ['a result that is awaited', point(2025, { state: 'awaiting' }), 'not-due'],
    ['the baseline year is the decree’s', published(2018), 'not-due'],
  ] as const)('%s', (_, value, state) => expect(reportState(value)).toBe(state));
});

test('a value is overdue once the year after its own is over', () => {
  expect(isOverdue(2024, DAY)).toBe(true);
  expect(isOverdue(2025, DAY)).toBe(false);
  expect(isOverdue(2025, '2027-01-01')).toBe(true);
});

test('every value is counted once: due is published, generated and missing', () => {
  const points = [published(2020), demo(2021), point(2022, {}), point(2023, { state: 'not-due' }), point(2025, {})];
  expect(countReports(points, DAY)).toEqual({ cells: 5, due: 4, published: 1, demo: 1, missing: 2, overdue: 2, notDue: 1 });
});
