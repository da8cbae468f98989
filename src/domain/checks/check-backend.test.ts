import { expect, test } from 'vitest';
import { checkBackend } from './check-backend';
import type { KnownSeries } from './fact-knowledge';

const series = (indicator: string, code: string, definition: KnownSeries['definition'] = 'programme') => ({
  indicator,
  series: code,
  definition,
});
const known = {
  series: [series('t1-1', 'age-1-6'), series('t1-1', 'age-3-6'), series('t1-1', 'age-2-6', 'other'), series('r1-1-1', 'total')],
  regions: [{ id: 'KZ-71' }, { id: 'KZ-75' }],
};
const whole = {
  regions: [{ id: 'KZ-71' }, { id: 'KZ-75' }],
  indicators: [
    { id: 't1-1', series: [{ code: 'age-1-6' }, { code: 'age-3-6' }] },
    { id: 'r1-1-1', series: [{ code: 'total' }] },
  ],
};
const check = (lists: Partial<typeof whole>) =>
  checkBackend({ ...whole, ...lists }, known).map(({ code, file, values }) => `${file} ${code} ${values['id']}`);

test('a backend that holds the programme has no findings', () => {
  expect(check({})).toEqual([]);
});

test('a missing and an unknown region, indicator and part are named', () => {
  expect(check({ regions: [{ id: 'KZ-75' }, { id: 'KZ-99' }] })).toEqual([
    'regions.json backend-region-missing KZ-71',
    'regions.json backend-region-unknown KZ-99',
  ]);
  expect(
    check({
      indicators: [
        { id: 't1-1', series: [{ code: 'age-1-6' }, { code: 'age-0-6' }] },
        { id: 'r9-9-9', series: [{ code: 'total' }] },
      ],
    }),
  ).toEqual([
    'indicators.json backend-indicator-missing r1-1-1',
    'indicators.json backend-indicator-unknown r9-9-9',
    'indicators.json backend-series-missing t1-1 age-3-6',
    'indicators.json backend-series-unknown t1-1 age-0-6',
  ]);
});
