import { describe, expect, it } from 'vitest';
import { niceTicks } from './nice-ticks';

const percent = { floor: 0, cap: 100, finestStep: 0.1, footIsHigh: false };

describe('ticks of the value axis', () => {
  it('are round and enclose every value', () => {
    expect(niceTicks([0, 38, 100], percent).values).toEqual([0, 20, 40, 60, 80, 100]);
  });

  it('leave room below the lowest mark', () => {
    const { values } = niceTicks([70, 85, 95, 100], percent);
    expect(values[0]).toBe(60);
    expect(values.at(-1)).toBe(100);
  });

  it('never go below 0 or above 100 for a share', () => {
    const { values } = niceTicks([0.5, 0.4, 0.05, 0.72], { ...percent, finestStep: 0.01 });
    expect(values).toEqual([0, 0.2, 0.4, 0.6, 0.8]);
    expect(niceTicks([100, 100], percent).values.at(-1)).toBe(100);
  });

  it('show what lies outside a share when a value does', () => {
    const growth = niceTicks([-5.7, 3.2, 7], { ...percent, floor: Number.NEGATIVE_INFINITY, cap: Number.POSITIVE_INFINITY });
    expect(growth.values[0]).toBeLessThanOrEqual(-5.7);
    expect(growth.values).toContain(0);
    expect(niceTicks([63.2, 102.9], percent).values.slice(-2)).toEqual([100, 110]);
  });

  it('start a rank axis at place 1', () => {
    const { values } = niceTicks([1, 9], { floor: 1, cap: Number.POSITIVE_INFINITY, finestStep: 1, footIsHigh: true });
    expect(values[0]).toBe(1);
    expect(values).not.toContain(0);
  });

  it('say how many decimals they need', () => {
    expect(niceTicks([0.12, 1], { ...percent, finestStep: 0.01 }).decimals).toBe(1);
    expect(niceTicks([423, 480], { ...percent, cap: Number.POSITIVE_INFINITY, finestStep: 1 }).decimals).toBe(0);
  });

  it('spread around equal values, and exist without any', () => {
    expect(new Set(niceTicks([100, 100], percent).values).size).toBeGreaterThan(1);
    expect(niceTicks([], percent).values).toEqual([0, 1]);
  });
});
