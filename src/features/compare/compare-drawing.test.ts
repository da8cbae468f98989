import { describe, expect, it } from 'vitest';
import type { FactMark } from '@/shared/charts/region-lines';
import { type CompareFigures, toCompareDrawing } from './compare-drawing';

const line = (id: string, name: string, marks: readonly FactMark[]) => ({ id, name, marks, links: [] });
const mark = (year: number, value: number, unproven: FactMark['unproven'] = null): FactMark => ({ year, value, unproven });

const figures: CompareFigures = {
  lines: [
    line('KZ', 'Nation', [mark(2018, 20), mark(2024, 50)]),
    line('KZ-63', 'East-Kazakhstan-Region', [mark(2018, 40), mark(2024, 50, 'demo')]),
    line('KZ-71', 'Capital', [mark(2020, 50, 'unpublished')]),
  ],
  plan: {
    name: 'Plan',
    points: [
      { year: 2018, value: 20 },
      { year: 2025, value: 80 },
    ],
  },
  decimals: 0,
  cap: 100,
  formatTick: String,
};

describe.each(['narrow', 'wide'] as const)('the %s drawing', (variant) => {
  const drawing = toCompareDrawing(figures, variant);

  it('puts equal values of two regions on the same height: the scale is common', () => {
    const [nation, east] = drawing.lines;
    expect(nation?.dots[1]?.y).toBe(east?.dots[1]?.y);
    expect(nation?.dots[1]?.x).toBe(east?.dots[1]?.x);
    expect(nation?.dots[0]?.y).toBeGreaterThan(east?.dots[0]?.y ?? Number.POSITIVE_INFINITY);
  });

  it('labels every line and the plan inside the drawing, none over another', () => {
    expect(drawing.labels.map(({ id }) => id)).toEqual(['KZ', 'KZ-63', 'KZ-71', 'plan']);
    const tops = drawing.labels.map(({ y, lines }) => [y, y + lines.length * drawing.lineHeight] as const).toSorted((a, b) => a[0] - b[0]);
    expect(tops.every(([top], i) => i === 0 || top >= (tops[i - 1]?.[1] ?? 0) - 0.2)).toBe(true);
    expect(Math.max(...drawing.labels.map(({ x }) => x))).toBeLessThan(drawing.width);
  });

  it('keeps which values nobody has proven, and why', () => {
    expect(drawing.lines[1]?.dots.map(({ unproven }) => unproven)).toEqual([null, 'demo']);
    expect(drawing.lines[2]?.dots.map(({ unproven }) => unproven)).toEqual(['unpublished']);
  });
});

it('wraps long double names only where there is little room', () => {
  expect(toCompareDrawing(figures, 'narrow').labels[1]?.lines).toEqual(['East-', 'Kazakhstan-', 'Region']);
  expect(toCompareDrawing(figures, 'wide').labels[1]?.lines).toEqual(['East-Kazakhstan-Region']);
});

it('draws an empty frame where nothing is known', () => {
  const drawing = toCompareDrawing({ ...figures, lines: [line('KZ', 'Nation', [])], plan: { name: 'Plan', points: [] } }, 'wide');
  expect(drawing.labels).toEqual([]);
  expect(drawing.plan).toBe('');
  expect(drawing.ticks.length).toBeGreaterThan(1);
});
