import { buildFunding } from '@mocks/handlers/funding';
import { expect, test } from 'vitest';
import { toYearSourceDrawing } from './year-source-drawing';

const funding = buildFunding();
const wide = toYearSourceDrawing(funding, 'wide');

test('every year is a bar as high as its printed total: 2 679 486 is the highest, 1 161 202 has 43 % of its height', () => {
  const heights = wide.bars.map(({ top }) => wide.foot - top);
  expect(wide.bars.map(({ totalMlnKzt }) => totalMlnKzt)).toEqual([1161202, 1335572, 1708114, 2310888, 2383163, 2679486]);
  expect(Math.max(...heights)).toBe(heights[5]);
  expect((heights[0] ?? 0) / (heights[5] ?? 1)).toBeCloseTo(1161202 / 2679486);
});

test('the parts of a bar fill it, and a year without other sources has no part for them', () => {
  for (const { segments, top } of wide.bars) expect(segments.at(-1)?.y).toBeCloseTo(top);
  expect(wide.bars[0]?.segments.map(({ source }) => source)).toEqual(['republican', 'local', 'other', 'private']);
  expect(wide.bars[5]?.segments.map(({ source }) => source)).toEqual(['republican', 'local', 'private']);
});

test('a number stands in the parts of a source only where all of them have room for it', () => {
  expect(wide.numbered).toEqual(['republican', 'private']);
  expect(toYearSourceDrawing(funding, 'narrow').numbered).toEqual([]);
});

test('all bars stand inside the drawing', () => {
  for (const variant of ['narrow', 'wide'] as const) {
    const { width, bars, barWidth } = toYearSourceDrawing(funding, variant);
    expect(bars.every(({ x, top }) => x >= 0 && x + barWidth <= width && top > 0)).toBe(true);
  }
});
