import { buildDecreeCommitments } from '@mocks/handlers/decree-texts';
import { buildIndicatorList } from '@mocks/handlers/indicators';
import { expect, test } from 'vitest';
import { toPromiseRow } from './promise-row';

const { indicators } = buildIndicatorList();
const rows = buildDecreeCommitments().commitments.map((commitment) => toPromiseRow(commitment, indicators));
const outcomeOf = (id: string) => rows.find((row) => row.id === id)?.outcome.kind;

test('dormitory places by 2022 are decided by a later running total, those by 2025 by their year', () => {
  expect(outcomeOf('c-1.7-6')).toBe('missed');
  expect(outcomeOf('c-1.7-7')).toBe('missed');
});

test('three shifts: what was known in 2023 does not decide 2025', () => {
  expect(outcomeOf('c-1.7-1')).toBe('last-known');
});

test('what no series measures is said to be reported by nobody, and never judged', () => {
  const silent = rows.filter(({ measuredBy }) => measuredBy === null);
  expect(silent.length).toBeGreaterThan(0);
  expect(silent.filter(({ outcome }) => outcome.kind !== 'unreported')).toEqual([]);
});
