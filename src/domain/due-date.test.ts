import { describe, expect, test } from 'vitest';
import { type DueRule, daysInView, dueDays, isDueIn, quarterOf, reportedQuarter } from './due-date';

const rule = (given: Partial<DueRule>): DueRule => ({
  period: 'yearly',
  quarter: null,
  month: null,
  day: null,
  baseYear: null,
  ...given,
});

describe('a due day', () => {
  test.each([
    [1, '03-31'],
    [2, '06-30'],
    [3, '09-30'],
    [4, '12-31'],
  ])('of a yearly set in quarter %i is the last day of that quarter', (quarter, day) => {
    expect(dueDays(rule({ quarter }), 2022)).toEqual({ known: true, days: [day] });
    expect(dueDays(rule({ quarter }), null)).toEqual({ known: true, days: [day] });
  });

  test('of a yearly set in a month is the last day of that month', () => {
    expect(dueDays(rule({ month: 9 }), 2021)).toEqual({ known: true, days: ['09-30'] });
    expect(dueDays(rule({ month: 12 }), 2021)).toEqual({ known: true, days: ['12-31'] });
  });

  test('at the end of February knows leap years, and without a year is one that every year has', () => {
    expect(dueDays(rule({ month: 2 }), 2024)).toEqual({ known: true, days: ['02-29'] });
    expect(dueDays(rule({ month: 2 }), 2025)).toEqual({ known: true, days: ['02-28'] });
    expect(dueDays(rule({ month: 2 }), null)).toEqual({ known: true, days: ['02-28'] });
  });

  test('of a quarterly set comes four times, on the day of the month after each quarter', () => {
    expect(dueDays(rule({ period: 'quarterly', day: 10 }), 2023)).toEqual({ known: true, days: ['01-10', '04-10', '07-10', '10-10'] });
  });
});

describe('no day is made up', () => {
  test.each(['every-3-years', 'every-4-years', 'twice-a-year'] as const)('for a set that is due %s and has one date only', (period) => {
    expect(dueDays(rule({ period, quarter: 4, baseYear: 2016 }), 2019)).toEqual({ known: false, reason: 'one-date' });
  });

  test('for "no more than twice a year", which is counted from an event', () => {
    expect(dueDays(rule({ period: 'twice-a-year' }), 2022)).toEqual({ known: false, reason: 'event' });
  });

  test('where the order names no date', () => {
    expect(dueDays(rule({ period: 'as-scheduled' }), 2022)).toEqual({ known: false, reason: 'no-date' });
    expect(dueDays(rule({}), 2022)).toEqual({ known: false, reason: 'no-date' });
  });
});

describe('a quarter', () => {
  test.each([
    ['01-10', 1],
    ['03-31', 1],
    ['04-01', 2],
    ['09-30', 3],
    ['12-31', 4],
  ])('holds %s', (day, quarter) => expect(quarterOf(day)).toBe(quarter));

  test('has what is due in it, and never what has no day', () => {
    expect(isDueIn(dueDays(rule({ period: 'quarterly', day: 10 }), 2023), 3)).toBe(true);
    expect(isDueIn(dueDays(rule({ quarter: 4 }), 2023), 3)).toBe(false);
    expect(isDueIn(dueDays(rule({ period: 'as-scheduled' }), 2023), 3)).toBe(false);
  });
});

test('a quarter in view leaves one day of a quarterly set, which reports the quarter before', () => {
  const due = dueDays(rule({ period: 'quarterly', day: 10 }), 2022);
  expect(daysInView(due, 4)).toEqual(['10-10']);
  expect(daysInView(due, null)).toEqual(['01-10', '04-10', '07-10', '10-10']);
  expect(daysInView(dueDays(rule({}), 2022), 4)).toEqual([]);
  expect(reportedQuarter('10-10')).toEqual({ quarter: 3, isOfYearBefore: false });
  expect(reportedQuarter('01-10')).toEqual({ quarter: 4, isOfYearBefore: true });
});
