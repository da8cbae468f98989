import { expect, test } from 'vitest';
import { releaseOn } from './release-on';

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
