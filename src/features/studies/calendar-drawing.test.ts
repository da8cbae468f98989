import { expect, test } from 'vitest';
import { CALENDAR_FRAMES, toRoundPlaces, toYearStartX, toYearX } from './calendar-drawing';

const { wide } = CALENDAR_FRAMES;

test('a moved round stands in both its years, its result in the month in which it came out', () => {
  const { plannedX, heldX, publishedX } = toRoundPlaces(
    { study: 'PISA', planYear: 2021, heldYear: 2022, published: '2023-12', due: null },
    wide,
  );
  expect(plannedX).toBe(toYearX(2021, wide));
  expect(heldX).toBe(toYearX(2022, wide));
  expect(publishedX).toBeGreaterThan(toYearX(2023, wide));
  expect(publishedX).toBeLessThan(toYearStartX(2024, wide));
});

test('a result that is not in hand has no place', () => {
  expect(toRoundPlaces({ study: 'PISA', planYear: 2024, heldYear: 2025, published: null, due: null }, wide).publishedX).toBeNull();
});

test('all years stand within the drawing', () => {
  expect(toYearX(2018, wide)).toBeGreaterThan(wide.left);
  expect(toYearX(2025, wide)).toBeLessThan(wide.right);
});
