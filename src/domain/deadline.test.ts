import { expect, test } from 'vitest';
import { listDueSpans, listDueYears } from './deadline';

const DECEMBER = 11;

test('"December 2020" is one month', () => {
  const deadline = { from: '2020-12', to: '2020-12', recurring: null };
  expect(listDueSpans(deadline)).toEqual([{ from: DECEMBER, to: DECEMBER + 1 }]);
  expect(listDueYears(deadline)).toEqual([2020]);
});

test('"I quarter 2020" is three months', () => {
  expect(listDueSpans({ from: '2020-01', to: '2020-03', recurring: null })).toEqual([{ from: 0, to: 3 }]);
});

test('"December 2020–2025" comes six times, for a month', () => {
  const deadline = { from: '2020-12', to: '2025-12', recurring: 'yearly' as const };
  expect(listDueSpans(deadline)).toEqual([11, 23, 35, 47, 59, 71].map((from) => ({ from, to: from + 1 })));
  expect(listDueYears(deadline)).toEqual([2020, 2021, 2022, 2023, 2024, 2025]);
});

test('"III–IV quarters 2020–2025" comes six times, for half a year', () => {
  const spans = listDueSpans({ from: '2020-07', to: '2025-12', recurring: 'yearly' });
  expect(spans).toEqual([6, 18, 30, 42, 54, 66].map((from) => ({ from, to: from + 6 })));
});

test('"September – June 2020–2025" are five school years', () => {
  const deadline = { from: '2020-09', to: '2025-06', recurring: 'yearly' as const };
  expect(listDueSpans(deadline)).toEqual([8, 20, 32, 44, 56].map((from) => ({ from, to: from + 10 })));
  expect(listDueYears(deadline)).toEqual([2020, 2021, 2022, 2023, 2024, 2025]);
});

test('"June, December 2020–2025" comes twelve times', () => {
  const spans = listDueSpans({ from: '2020-06', to: '2025-12', recurring: 'half-yearly' });
  expect(spans).toHaveLength(12);
  expect(spans.at(0)).toEqual({ from: 5, to: 6 });
  expect(spans.at(-1)).toEqual({ from: 71, to: 72 });
});

test('"January – December 2020–2025" has no gap', () => {
  const spans = listDueSpans({ from: '2020-01', to: '2025-12', recurring: 'yearly' });
  expect(spans.at(0)).toEqual({ from: 0, to: 12 });
  expect(spans.at(-1)).toEqual({ from: 60, to: 72 });
});

test('a measure that begins later is not due before', () => {
  expect(listDueYears({ from: '2021-07', to: '2025-07', recurring: 'yearly' })).toEqual([2021, 2022, 2023, 2024, 2025]);
});
