import { expect, test } from 'vitest';
import { latestJudgedYear } from './latest-judged-year';
import { createSeries } from './series-fixture';

const indicator = (outline: Parameters<typeof createSeries>[0]) => {
  const series = createSeries(outline);
  return { unit: series.unit, direction: series.direction, series: [{ ...series, code: 'main' }] };
};

test('the latest year with a verdict of any indicator is the year in view', () => {
  const early = indicator({ baseline: 10, plan: { 2020: 20, 2021: 30, 2022: 40 }, facts: { 2020: 19 } });
  const late = indicator({ baseline: 10, plan: { 2021: 30, 2022: 40, 2023: 50 }, facts: { 2022: 12 } });
  expect(latestJudgedYear([late, early])).toBe(2022);
});

test('a fact without a plan and a verdict carried over from an earlier round do not count', () => {
  const unplanned = indicator({ baseline: 10, plan: { 2020: 20, 2021: 30 }, facts: { 2019: 12 } });
  const study = indicator({ baseline: 423, study: 'PISA', plan: { 2021: 470, 2024: 480 }, heldIn: { 2021: 2022 }, facts: { 2022: 425 } });
  expect(latestJudgedYear([unplanned, study])).toBe(2022);
});

test('where nothing is judged the last year of the programme shows what is missing', () => {
  expect(latestJudgedYear([indicator({ baseline: 10, plan: { 2020: 20, 2021: 30 } })])).toBe(2025);
  expect(latestJudgedYear([])).toBe(2025);
});
