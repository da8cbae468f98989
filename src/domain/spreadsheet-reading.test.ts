import { expect, test } from 'vitest';
import { misreadingOf } from './spreadsheet-reading';

test.each([
  ['09-30', 'date'],
  ['12-31', 'date'],
  ['1/2', 'date'],
  ['2-3', 'date'],
  ['26.7', 'date'],
  ['1.1.', 'date'],
  ['5/2021', 'date'],
  ['2022-09-30', 'date'],
  ['30 сентября', 'date'],
  ['1 қаңтар', 'date'],
  ['қыркүйек 2022', 'date'],
  ['Май 2021', 'date'],
  ['30-сен', 'date'],
  ['12:30', 'time'],
  ['1 1/2', 'fraction'],
  ['007', 'other-digits'],
  ['1234567890123456', 'other-digits'],
  ['1e3', 'other-digits'],
  ['ИСТИНА', 'truth'],
] as const)('%s is not left as it is: %s', (text, as) => {
  expect(misreadingOf(text)).toBe(as);
});

test.each([
  ...['30 сентября каждого года', 'жыл сайын 30 қыркүйек', '30 сентября 2022 года', '2022 жылғы 30 қыркүйек'],
  ...['1.1. Педагоги', 'r1-1-1', 't1-2', 'KZ-10', '12', '2022', '0', '2020–2025', 'да', '10 января, 10 апреля каждого года', 'МОН, МЗ', ''],
])('%j stays what it is', (text) => {
  expect(misreadingOf(text)).toBeNull();
});
