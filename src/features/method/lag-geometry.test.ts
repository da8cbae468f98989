import { describe, expect, it } from 'vitest';
import { judgeYear } from '@/domain/judgement';
import { createSeries } from '@/domain/series-fixture';
import { toLagGeometry } from './lag-geometry';

const draw = (outline: Parameters<typeof createSeries>[0], year: number) => {
  const series = createSeries(outline);
  const judged = judgeYear(series, year);
  if (judged.kind !== 'judged') throw new Error('the year has no verdict');
  return toLagGeometry(series, judged);
};

describe('the drawing of a lag', () => {
  it('puts the moment of equality on the plan line, as far back as the lag', () => {
    const drawing = draw({ baseline: 0, plan: { 2020: 20, 2022: 40 }, facts: { 2022: 10 } }, 2022);
    const [start, middle] = drawing?.plan ?? [];
    // 10 was planned for 2019: half way from 2018 to 2020
    expect(drawing?.equal.x).toBeCloseTo(((start?.x ?? 0) + (middle?.x ?? 0)) / 2, 9);
    expect(drawing?.equal.y).toBe(drawing?.fact.y);
  });

  it('draws the better direction upwards', () => {
    const falling = draw({ direction: 'lower', baseline: 20, plan: { 2020: 15, 2022: 10 }, facts: { 2022: 12 } }, 2022);
    expect(falling?.plan[2]?.y).toBeLessThan(falling?.plan[0]?.y ?? 0);
    expect(falling?.fact.y).toBeGreaterThan(falling?.plan[2]?.y ?? 0);
  });

  it('draws nothing where no moment of equality is known', () => {
    expect(draw({ baseline: 10, plan: { 2020: 20, 2022: 40 }, facts: { 2022: 5 } }, 2022)).toBeNull();
    expect(draw({ plan: { 2020: 100, 2022: 100 }, facts: { 2022: 90 } }, 2022)).toBeNull();
  });
});
