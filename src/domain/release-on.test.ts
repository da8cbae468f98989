import { expect, test } from 'vitest';
import { askedDay, releaseOn } from './release-on';

const releases = [{ date: '2026-12-01' }, { date: '2026-11-21' }];

test.each([
  ['2027-01-01', '2026-12-01'],
  ['2026-12-01', '2026-12-01'],
  ['2026-11-30', '2026-11-21'],
  ['2020-01-01', '2026-11-21'],
])('on %s the release of %s was current', (day, date) => {
  expect(releaseOn({ releases }, day)?.date).toBe(date);
});

test('where nothing was released there is none', () => {
  expect(releaseOn({ releases: [] }, '2026-12-01')).toBeUndefined();
});

test.each([
  ['2026-12-15', 'released'],
  ['2026-11-21', 'released'],
  ['2026-11-20', 'before-all'],
  ['2027-01-01', 'ahead'],
  ['2026-02-31', 'unreadable'],
  ['2026-13-01', 'unreadable'],
  ['21.11.2026', 'unreadable'],
  ['yesterday', 'unreadable'],
])('%s is a day that is %s', (day, asked) => {
  expect(askedDay({ releases }, day, '2026-12-20')).toBe(asked);
});

test('a clock that is behind the newest release puts no release ahead of it', () => {
  expect(askedDay({ releases }, '2026-12-01', '2026-06-01')).toBe('released');
});

test('today itself is not ahead, tomorrow is', () => {
  expect(askedDay({ releases }, '2026-12-20', '2026-12-20')).toBe('released');
  expect(askedDay({ releases }, '2026-12-21', '2026-12-20')).toBe('ahead');
});

test('before anything was released every day is before all', () => {
  expect(askedDay({ releases: [] }, '2026-12-01', '2026-12-20')).toBe('before-all');
});
