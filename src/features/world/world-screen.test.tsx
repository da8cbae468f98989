import { buildDecreeComparisons } from '@mocks/handlers/decree-texts';
import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { drawPart } from '@/app/part-fixture';
import { worldQuery } from './world-query';
import { WorldScreen } from './world-screen';

test('why a ranking is published no more is said once, however many comparisons rest on it', async () => {
  const { comparisons, dataDate } = buildDecreeComparisons();
  const ceased = { kk: 'рейтинг тоқтатылды', ru: 'рейтинг прекращен' };
  const rows = comparisons.map((row, i) => ({ ...row, later: null, ceased: i < 3 ? ceased : null }));
  drawPart('ru', <WorldScreen />, [[worldQuery.queryKey, { dataDate, rows, names: { indicators: {}, measures: {} } }]]);
  expect(await screen.findAllByText(/Рейтинг прекращен\./)).toHaveLength(1);
});
