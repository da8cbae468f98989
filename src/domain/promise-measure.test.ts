import { describe, expect, test } from 'vitest';
import { measureOfPromise, type PrintedPromise } from './promise-measure';

const printed = (promise: Partial<PrintedPromise>) =>
  measureOfPromise({ value: null, unit: null, byYear: null, startYear: null, termYears: null, years: [], recurring: null, ...promise });

describe('how a fact about a promise is given', () => {
  test('a share and a number are given as such, for the year that the decree names', () => {
    expect(printed({ value: 100, unit: 'percent-of-textbooks' })).toEqual({ unit: 'percent', value: 100, due: [2025] });
    expect(printed({ value: 180, unit: 'colleges', byYear: 2025 })).toEqual({ unit: 'count', value: 180, due: [2025] });
    expect(printed({ value: 2, unit: 'times', startYear: 2020, termYears: 4 }).due).toEqual([2023]);
    expect(printed({ value: 7, unit: 'times' })).toEqual({ unit: 'number', value: 7, due: [2025] });
  });

  test('what is promised for every year is done or not in each of them', () => {
    expect(printed({ value: 1, unit: 'per-year', recurring: 'yearly' })).toMatchObject({
      unit: 'done',
      due: [2020, 2021, 2022, 2023, 2024, 2025],
    });
    expect(printed({ value: 1, unit: 'per-year', recurring: 'yearly', startYear: 2021 }).due[0]).toBe(2021);
    expect(printed({ years: [2020, 2022, 2024] })).toEqual({ unit: 'done', value: 1, due: [2020, 2022, 2024] });
  });

  test('a date, and a number of what cannot be counted, is done or not', () => {
    expect(printed({ startYear: 2021 })).toEqual({ unit: 'done', value: 1, due: [2021] });
    expect(printed({ value: 10, unit: 'years' })).toEqual({ unit: 'done', value: 1, due: [2025] });
    expect(printed({ value: 1, unit: 'percent-of-subsoil-users-expenditure' }).unit).toBe('done');
  });
});
