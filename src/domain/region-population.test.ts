import { expect, test } from 'vitest';
import { populationWeight, populationYear } from './region-population';

/** Ulytau: the source knows 2022, 2023 and 2025 but not 2024 (data/regions.json). */
const ulytau = { population: { 2022: 220_913, 2023: 221_426, 2025: 221_317 } };
const akmola = { population: { 2019: 738_587, 2020: 736_735, 2023: 788_023 } };

test('2018 takes the first known year, 2024 and 2025 the last one that is known for all', () => {
  expect(populationWeight(akmola, 2018)).toBe(738_587);
  expect(populationWeight(akmola, 2020)).toBe(736_735);
  expect([2023, 2024, 2025].map((year) => populationWeight(ulytau, year))).toEqual([221_426, 221_426, 221_426]);
});

test('the year of the people is known and the same for all regions', () => {
  expect([2018, 2019, 2022, 2025].map(populationYear)).toEqual([2019, 2019, 2022, 2023]);
});

test('there is none before the region existed, and none that nobody counted', () => {
  expect(populationWeight(ulytau, 2021)).toBeNull();
  expect(populationWeight(akmola, 2022)).toBeNull();
});
