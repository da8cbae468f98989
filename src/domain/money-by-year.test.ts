import { describe, expect, test } from 'vitest';
import { differencesFrom, plannedToDate } from './money-by-year';
import type { PlannedRow } from './planned-money';

/** Rows of the action plan for task 1.1 (DOMAIN.md section 8), million tenge. */
const republican: PlannedRow = {
  sources: ['republican'],
  amountsMlnKzt: { 2020: 397909, 2021: 748092, 2022: 1083569, 2023: 1395036, 2024: 1394985, 2025: 1394636 },
  totalMlnKzt: 6414227,
};
const worldBank: PlannedRow = {
  sources: ['world-bank'],
  amountsMlnKzt: { 2020: 276, 2021: 381, 2022: null, 2023: null, 2024: null, 2025: null },
  totalMlnKzt: 657,
};

describe('planned money to date', () => {
  test('runs from 2020 up to the year, that year included', () => {
    expect(plannedToDate([republican], 2020)).toBe(397_909);
    expect(plannedToDate([republican, worldBank], 2021)).toBe(397_909 + 276 + 748_092 + 381);
    expect(plannedToDate([republican], 2025)).toBe(6_414_227);
  });

  test('stays where the last amount left it when later years name none', () => {
    expect(plannedToDate([worldBank], 2024)).toBe(657);
  });

  test('is unknown, not 0, where no year up to then names an amount', () => {
    const late: PlannedRow = { ...worldBank, amountsMlnKzt: { 2020: null, 2021: 38325 } };
    expect(plannedToDate([late], 2020)).toBeNull();
    expect(plannedToDate([], 2025)).toBeNull();
  });

  test('an amount of 0 is an amount', () => {
    expect(plannedToDate([{ ...worldBank, amountsMlnKzt: { 2020: 0 } }], 2020)).toBe(0);
  });
});

test('differences name only the years that differ from what is printed', () => {
  const printed = { 2020: 397910, 2021: 748092, 2022: 1083569, 2023: 1395036, 2024: 1394983, 2025: 1394636 };
  expect(differencesFrom(printed, [republican])).toEqual([
    { year: 2020, mlnKzt: -1 },
    { year: 2024, mlnKzt: 2 },
  ]);
});
