import { expect, it } from 'vitest';
import { createSeries } from '@/domain/series-fixture';
import { toMiniDrawing } from './mini-drawing';
import type { ProfileRow } from './profile-row';

const national = createSeries({ baseline: 10, plan: { 2020: 20, 2025: 60 }, facts: { 2020: 20, 2021: 30, 2022: 40 } });
const own = createSeries({ plan: {}, facts: { 2019: 30, 2020: 32, 2021: 34, 2022: 20, 2023: 22 }, provenance: 'demo' });
const createRow = (regionalAggregation: 'mean' | 'sum', { points }: Pick<typeof own, 'points'> = own) =>
  ({ points, part: national, indicator: { regionalAggregation } }) as unknown as ProfileRow;
const moves = (path: string) => path.split('M').length - 1;

it('breaks the line of a redrawn region in 2022 and nowhere else', () => {
  expect(moves(toMiniDrawing(createRow('mean'), 2022).dashed)).toBe(2);
  expect(moves(toMiniDrawing(createRow('mean'), null).dashed)).toBe(1);
});

it('marks the last fact, with what it is where nobody has proven it', () => {
  expect(toMiniDrawing(createRow('mean'), null).last).toMatchObject({ unproven: 'demo' });
  const previewed = { points: own.points.map((point) => ({ ...point, provenance: 'unpublished' as const })) };
  expect(toMiniDrawing(createRow('mean', previewed), null).last).toMatchObject({ unproven: 'unpublished' });
});

it('leaves the sum of the nation and its plan out: they lie on another scale', () => {
  expect(toMiniDrawing(createRow('mean'), null).nation).not.toBe('');
  expect(toMiniDrawing(createRow('sum'), null)).toMatchObject({ nation: '', plan: '' });
});
