import { expect, test } from 'vitest';
import { releaseDayFindings } from './release-day';

const at = { last: '2026-11-26', today: '2026-11-30' };

test.each([
  ['', 'release-day-missing'],
  ['30.11.2026', 'release-day-unreadable'],
  ['2026-02-31', 'release-day-unreadable'],
  ['2026-11-3', 'release-day-unreadable'],
  [' 2026-11-30', 'release-day-unreadable'],
  ['1026-11-30', 'release-day-unreadable'],
  ['2026-11-26', 'release-day-not-later'],
  ['2020-01-01', 'release-day-not-later'],
  ['2026-12-01', 'release-day-ahead'],
  ['2062-11-30', 'release-day-ahead'],
])('a release cannot bear the day «%s»: %s', (date, code) => {
  expect(releaseDayFindings({ ...at, date })).toEqual([
    { code, file: '--date', line: null, column: null, values: { value: date, last: at.last, today: at.today } },
  ]);
});

test.each(['2026-11-27', '2026-11-30'])('%s is after the newest release and has come', (date) => {
  expect(releaseDayFindings({ ...at, date })).toEqual([]);
});

test('where the clock stands before the newest release, the day is refused as one to come', () => {
  expect(releaseDayFindings({ date: '2026-11-27', last: at.last, today: '2025-01-01' })).toMatchObject([{ code: 'release-day-ahead' }]);
});
