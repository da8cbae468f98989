import { describe, expect, test } from 'vitest';
import type { Point } from '@/domain/series';
import { toRegionDrawing } from './region-drawing';

const point = (year: number, fact: number | null): Point => ({
  year,
  plan: 80,
  planYear: null,
  fact,
  provenance: fact === null ? null : 'demo',
  state: fact === null ? 'no-data' : null,
});
const national = [point(2020, 60), point(2021, 70)];
const common = { national, baseline: null, study: null, brokenIn: null, isSum: false } as const;

describe('the drawing of a region beside the nation', () => {
  test('joins neighbouring years', () => {
    expect(toRegionDrawing({ ...common, region: [point(2021, 50), point(2022, 40)] })?.region.dashed).toMatch(/^M\d+ \d+L\d+ \d+$/);
  });

  test('breaks in the year in which the borders changed', () => {
    const drawing = toRegionDrawing({ ...common, brokenIn: 2022, region: [point(2021, 50), point(2022, 40)] });
    expect([drawing?.region.dashed, drawing?.region.marks.length]).toEqual(['', 2]);
  });

  test('leaves a gap open', () => {
    const drawing = toRegionDrawing({ ...common, region: [point(2020, 50), point(2021, null), point(2022, 40)] });
    expect(drawing?.region.dashed).toBe('');
  });

  test('leaves out nation and plan of a sum: they lie on another scale', () => {
    const drawing = toRegionDrawing({ ...common, isSum: true, region: [point(2020, 50)] });
    expect([drawing?.plan, drawing?.nation.marks]).toEqual(['', []]);
  });

  test('is not there for a region without any fact', () => {
    expect(toRegionDrawing({ ...common, region: [point(2020, null)] })).toBeNull();
  });
});
