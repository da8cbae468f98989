import { describe, expect, it } from 'vitest';
import { judgeIndicator, toSeries } from './indicator-judgement';
import { createSeries } from './series-fixture';

const outline = { decimals: 1, baseline: 20 } as const;
const part = (code: string, facts: Record<number, number>, plan: Record<number, number> = { 2020: 45, 2021: 60, 2025: 100 }) => ({
  code,
  ...createSeries({ ...outline, plan, facts }),
});
const indicator = {
  unit: 'percent',
  direction: 'higher',
  series: [part('preschool', { 2021: 60 }), part('school', { 2021: 30 }), part('tvet', {})],
} as const;

describe('judging an indicator', () => {
  it('judges every part by its own plan and rolls them up to the worst', () => {
    const year = judgeIndicator(indicator, 2021);
    expect(year.year).toBe(2021);
    expect(year.parts.map(({ code, judgement }) => [code, judgement.kind === 'judged' ? judgement.verdict : judgement.state])).toEqual([
      ['preschool', 'met'],
      ['school', 'far'],
      ['tvet', 'no-data'],
    ]);
    expect(year).toMatchObject({ met: 1, known: 2, total: 3, state: null, worst: { fact: 30 } });
  });

  it('has a state where no part has a verdict', () => {
    expect(judgeIndicator(indicator, 2020)).toMatchObject({ worst: null, known: 0, total: 3, state: 'no-data' });
    expect(judgeIndicator(indicator, 2019)).toMatchObject({ worst: null, total: 3, state: 'not-planned' });
  });

  it('gives each series the unit and the better direction of its indicator', () => {
    const series = toSeries({ unit: 'rank', direction: 'lower' }, part('total', { 2021: 80 }));
    expect(series).toMatchObject({ unit: 'rank', direction: 'lower', decimals: 1 });
    expect(series).not.toHaveProperty('code');
  });
});
