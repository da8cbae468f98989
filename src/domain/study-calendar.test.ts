import { expect, it } from 'vitest';
import { isOverdue, type Measurement, toStudyCalendar } from './study-calendar';

const rounds: readonly Measurement[] = [
  { study: 'PIRLS', planYear: 2021, heldYear: 2021, published: '2023-05', due: null },
  { study: 'PISA', planYear: 2024, heldYear: 2025, published: null, due: '2026-09' },
  { study: 'PISA', planYear: 2018, heldYear: 2018, published: '2019-12', due: null },
  { study: 'PISA', planYear: 2021, heldYear: 2022, published: '2023-12', due: null },
];

it('orders the rounds by study and by the year of the decree, and leaves out a study without rounds', () => {
  expect(toStudyCalendar(rounds).map(({ study, rounds }) => [study, rounds.map(({ planYear }) => planYear)])).toEqual([
    ['PISA', [2018, 2021, 2024]],
    ['PIRLS', [2021]],
  ]);
});

it('names as next the round whose result is awaited, and none where the data name none', () => {
  const [pisa, pirls] = toStudyCalendar(rounds);
  expect(pisa?.next).toMatchObject({ planYear: 2024, heldYear: 2025 });
  expect(pirls?.next).toBeNull();
});

it('does not change the list that it was given', () => {
  toStudyCalendar(rounds);
  expect(rounds[0]?.study).toBe('PIRLS');
});

it('calls a result overdue once its month is over, and never one that is published or was not announced', () => {
  const pisa = { published: null, due: '2026-09' };
  expect(isOverdue(pisa, '2026-11-01')).toBe(true);
  expect(isOverdue(pisa, '2026-09-30')).toBe(false);
  expect(isOverdue({ ...pisa, published: '2026-09' }, '2026-11-01')).toBe(false);
  expect(isOverdue({ published: null, due: null }, '2026-11-01')).toBe(false);
});
