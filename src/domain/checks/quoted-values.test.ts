import { expect, test } from 'vitest';
import { quotedValues } from './quoted-values';

const say = {
  value: (figure: number, { unit, decimals }: { readonly unit: string; readonly decimals: number }) => `${figure}/${decimals} ${unit}`,
  distance: (figure: number, { unit }: { readonly unit: string }) => `${figure} ${unit} apart`,
  day: (isoDate: string) => `the day ${isoDate}`,
  trust: (origin: string) => `the word of ${origin}`,
};

test('figures carry the unit of the series, other numbers are written as both languages do, what is no number stands as it is', () => {
  const values = { before: '-5.70', value: '3.2', step: '12', year: '2021', id: 'r2-1-1', others: '-1.5' };
  expect(quotedValues({ code: 'large-step', unit: 'percent', values }, say)).toEqual({
    ...{ before: '-5.7/2 percent', value: '3.2/1 percent', step: '12 percent apart' },
    ...{ year: '2021', id: 'r2-1-1', others: '−1,5' },
  });
});

test('what was typed is quoted as it was, also where it is a number', () => {
  expect(quotedValues({ code: 'unknown-year', values: { value: '2025.0' } }, say)).toEqual({ value: '2025.0' });
  expect(quotedValues({ code: 'fraction-for-percent', unit: 'percent', values: { value: '0.665' } }, say)).toEqual({ value: '0,665' });
  const long = '9'.repeat(30);
  expect(quotedValues({ code: 'out-of-bounds', unit: 'percent', values: { value: long } }, say)).toEqual({ value: long });
});

test('without a unit, and in a sentence that quotes no figures, nothing is said to be one', () => {
  expect(quotedValues({ code: 'large-step', values: { step: '-12.5' } }, say)).toEqual({ step: '−12,5' });
  expect(quotedValues({ code: 'unknown-year', unit: 'score', values: { value: '21' } }, say)).toEqual({ value: '21' });
});

test('a day that the sentence tells is read in words, one that is quoted or has to be typed stands as it is', () => {
  expect(quotedValues({ code: 'region-not-yet', values: { since: '2022-06-08', value: 'KZ-10' } }, say)).toEqual({
    ...{ since: 'the day 2022-06-08', value: 'KZ-10' },
  });
  expect(quotedValues({ code: 'date-for-number', values: { value: '2026-05-01' } }, say)).toEqual({ value: 'the day 2026-05-01' });
  expect(quotedValues({ code: 'release-day-not-later', values: { value: '2026-11-20', today: '2026-11-27' } }, say)).toEqual({
    ...{ value: 'the day 2026-11-20', today: 'the day 2026-11-27' },
  });
  expect(quotedValues({ code: 'release-day-missing', values: { today: '2026-11-27' } }, say)).toEqual({ today: '2026-11-27' });
  expect(quotedValues({ code: 'published-date', values: { value: '2023-02-31' } }, say)).toEqual({ value: '2023-02-31' });
});

test('how sure a value is, is told in words: a form has no codes for it', () => {
  const values = { was: 'verified', is: 'secondary' };
  expect(quotedValues({ code: 'confidence-without-reason', values }, say)).toEqual({
    ...{ was: 'the word of verified', is: 'the word of secondary' },
  });
  expect(quotedValues({ code: 'note-without-reason', values }, say)).toEqual(values);
});
