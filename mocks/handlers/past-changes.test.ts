import { decreeIndicators } from '@mocks/sources/decree';
import { releases } from '@mocks/sources/releases';
import { expect, test } from 'vitest';
import { buildIndicatorDetail } from './indicator-detail';
import { pastChanges } from './past-changes';

const changed = releases.flatMap(({ date, changes }) =>
  changes.flatMap((change) => (change.kind === 'added' ? [] : [{ ...change, date }])),
);

test('every value that a release changed is told where it stood, and a moved one where it stands now, each with its reason', () => {
  for (const { date, indicator, series, region, year, movedTo, reason } of changed) {
    const ends = [{ indicator, series, region, year }, ...(movedTo ? [movedTo] : [])];
    for (const end of ends) {
      const told = pastChanges((past) => past.date === date && Object.entries(end).every(([key, value]) => past[key as 'year'] === value));
      expect(told.map((past) => past.reason)).toEqual([reason]);
      expect(told[0]?.text.kk).not.toMatch(/\{\{/);
      expect(told[0]?.text.ru).not.toMatch(/\{\{/);
    }
  }
});

test('an indicator of which nothing was ever changed has no history', () => {
  const untouched = decreeIndicators.find(({ id }) =>
    changed.every(({ indicator, movedTo }) => indicator !== id && movedTo?.indicator !== id),
  );
  expect(untouched && buildIndicatorDetail(untouched).history).toEqual([]);
});
