import { expect, test } from 'vitest';
import { partOf, pointsOf } from './coverage-fixture';
import { RATE_BOX, toOtherDrawing, toRateDrawing, xOf, yOf } from './rate-drawing';

const at = (year: number, value: number) => `${xOf(year)} ${yOf(value)}`;
const draw = (points: ReturnType<typeof pointsOf>, brokenIn: number | null = null) =>
  toRateDrawing({ part: partOf('total', points), points, nation: null }, brokenIn);

test('every rate has the same scale: 0 at the foot, 100 at the top', () => {
  expect(yOf(0)).toBe(RATE_BOX.bottom);
  expect(yOf(100)).toBe(RATE_BOX.top);
  expect(yOf(50)).toBe((RATE_BOX.bottom + RATE_BOX.top) / 2);
});

test('the plan has a dot for every year with a plan, and none for the baseline that its line starts from', () => {
  const points = pointsOf([2018, null, null, 'not-planned'], [2020, 18, 16], [2025, 35, 34]);
  const part = partOf('total', points, { baseline: { year: 2018, value: 12.7, kind: 'fact' } });
  const drawing = toRateDrawing({ part, points, nation: null }, null);
  expect(drawing.plan).toBe(`M${at(2018, 12.7)}L${at(2020, 18)}L${at(2025, 35)}`);
  expect(drawing.planDots).toBe(`M${at(2020, 18)}h0M${at(2025, 35)}h0`);
});

test('a plan that ends before 2025 ends with a stop mark', () => {
  const { plan } = draw(pointsOf([2023, 95, 98], [2024, 100, 100], [2025, null, 97]));
  expect(plan.endsWith(`M${xOf(2024)} ${yOf(100) - 5}v10`)).toBe(true);
});

test('nothing is joined across a year without a fact, and the year is marked on the axis', () => {
  const drawing = draw(pointsOf([2020, 60, 50], [2021, 61, 51], [2022, 62, null], [2023, 63, 53], [2024, 64, 54]));
  expect(drawing.solid).toBe(`M${at(2020, 50)}L${at(2021, 51)}M${at(2023, 53)}L${at(2024, 54)}`);
  expect(drawing.gaps).toContain(`M${Math.round((xOf(2022) - 3) * 10) / 10} `);
});

test('a year that nobody planned for is not marked as a gap', () => {
  expect(draw(pointsOf([2018, null, null, 'not-planned'], [2020, 60, 50])).gaps).toBe('');
});

test('a piece with a demo value at either end is dashed, and its mark is hollow', () => {
  const drawing = draw(pointsOf([2020, 60, 50], [2021, 61, 51, 'demo'], [2022, 62, 52, 'demo']));
  expect(drawing.solid).toBe('');
  expect(drawing.dashed).toBe(`M${at(2020, 50)}L${at(2021, 51)}L${at(2022, 52)}`);
  expect(drawing.officialDots).toBe(`M${at(2020, 50)}h0`);
  expect(drawing.demoDots).toBe(`M${at(2021, 51)}h0M${at(2022, 52)}h0`);
});

test('a value of the reader’s preview is a rhombus, no hollow dot', () => {
  const drawing = draw(pointsOf([2020, 60, 50], [2021, 61, 51, 'unpublished']));
  expect(drawing).toMatchObject({ officialDots: `M${at(2020, 50)}h0`, demoDots: '' });
  expect(drawing.ownMarks).toMatch(/^M[^M]+z$/);
});

test('the line of a region breaks in the year in which its borders changed', () => {
  expect(draw(pointsOf([2021, 60, 50], [2022, 61, 51], [2023, 62, 52]), 2022).solid).toBe(`M${at(2022, 51)}L${at(2023, 52)}`);
});

test('the nation stands behind a region', () => {
  const points = pointsOf([2020, 60, 50], [2021, 61, 51]);
  expect(toRateDrawing({ part: partOf('total', points), points: [], nation: points }, null)).toMatchObject({
    nation: `M${at(2020, 50)}L${at(2021, 51)}`,
    solid: '',
  });
});

test('figures by another definition have marks and no plan', () => {
  const drawing = toOtherDrawing([
    { year: 2022, value: 88.4 },
    { year: 2023, value: 89.1 },
    { year: 2025, value: 95.9 },
  ]);
  expect(drawing).toMatchObject({ plan: '', solid: `M${at(2022, 88.4)}L${at(2023, 89.1)}` });
  expect(drawing.officialDots.split('h0')).toHaveLength(4);
});
