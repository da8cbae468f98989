import { decreeIndicators } from '@mocks/sources/decree';
import { releases } from '@mocks/sources/releases';
import { expect, test } from 'vitest';
import { buildIndicatorDetail } from './indicator-detail';
import { pastChanges, tell } from './past-changes';

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

test.each([
  ['score', 425, { kk: 'балл', ru: 'баллы' }, 'Исправлено, прежнее значение – 425.'],
  ['places', 150, { kk: 'орын', ru: 'места' }, 'Исправлено, прежнее значение – 150.'],
  ['count', 30, { kk: 'мектеп', ru: 'школ' }, 'Исправлено, прежнее значение – 30 школ.'],
  ['percent', 30, { kk: '%', ru: '%' }, 'Исправлено, прежнее значение – 30\u00a0%.'],
  [
    'done',
    1,
    { kk: '1 – орындалды, 0 – орындалмады', ru: '1 – выполнено, 0 – не выполнено' },
    'Исправлено, прежнее значение – «выполнено».',
  ],
] as const)('a revised value in %s is told as readers say it', (unit, value, unitLabel, sentence) => {
  const [change] = changed;
  if (!change) throw new Error('nothing was ever changed');
  const revised = {
    ...change,
    kind: 'revised',
    from: { value, provenance: 'verified' },
    to: null,
    movedTo: null,
    unit,
    unitLabel,
    decimals: 0,
  } as const;
  expect(tell(revised, change.date).map(({ text }) => text.ru)).toEqual([sentence]);
});
