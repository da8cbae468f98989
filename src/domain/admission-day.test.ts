import { describe, expect, test } from 'vitest';
import { placeInSeason, windowStateOn } from './admission-day';
import { dayOfYear } from './day-of-year';

const evening = { from: '06-25', to: '09-20' };
const season = { from: '06-01', to: '09-30' };

describe('a window of admission', () => {
  test.each([
    ['06-24', 'before'],
    ['06-25', 'open'],
    ['08-10', 'open'],
    ['09-20', 'open'],
    ['09-21', 'over'],
  ])('is on %s: %s', (day, state) => expect(windowStateOn(evening, day)).toBe(state));
});

describe('the day of the year', () => {
  test('counts from the first of January, the leap day included', () => {
    expect(dayOfYear('01-01')).toBe(1);
    expect(dayOfYear('03-01')).toBe(61);
    expect(dayOfYear('12-31')).toBe(366);
    expect(dayOfYear('02-29')).toBe(60);
  });

  test.each(['02-30', '06-31', '13-01', '00-10', '6-1', 'today'])('does not know %s', (day) => expect(dayOfYear(day)).toBeNull());
});

describe('the place in the season', () => {
  test('runs from the morning of the first to the evening of the last of its 122 days', () => {
    expect(placeInSeason('06-01', season)).toBe(0);
    expect(placeInSeason('09-30', season, 'end')).toBe(1);
    expect(placeInSeason('07-01', season)).toBeCloseTo(30 / 122);
  });

  test('is none outside, and an error for a day that no year has', () => {
    expect(placeInSeason('05-31', season)).toBeNull();
    expect(placeInSeason('10-01', season)).toBeNull();
    expect(() => placeInSeason('06-31', season)).toThrow(RangeError);
  });
});
