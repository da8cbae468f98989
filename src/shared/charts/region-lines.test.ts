import { describe, expect, it } from 'vitest';
import type { Provenance, State } from '@/domain/series';
import { toFactLine } from './region-lines';

const fact = (year: number, value: number, provenance: Provenance = 'verified') => ({ year, fact: value, provenance, state: null });
const gap = (year: number, state: State) => ({ year, fact: null, provenance: null, state });
const joined = ({ links }: ReturnType<typeof toFactLine>) => links.map(({ from, to }) => [from.year, to.year]);

describe('the line of facts', () => {
  it('joins neighbouring years and leaves a gap open', () => {
    const line = toFactLine({ points: [fact(2018, 1), fact(2019, 2), gap(2020, 'no-data'), fact(2021, 4)], study: null, brokenIn: null });
    expect(joined(line)).toEqual([[2018, 2019]]);
    expect(line.marks.map(({ year }) => year)).toEqual([2018, 2019, 2021]);
  });

  it('breaks in the year in which the borders changed', () => {
    const points = [fact(2020, 50), fact(2021, 52), fact(2022, 31), fact(2023, 33)];
    expect(joined(toFactLine({ points, study: null, brokenIn: 2022 }))).toEqual([
      [2020, 2021],
      [2022, 2023],
    ]);
    expect(joined(toFactLine({ points, study: null, brokenIn: null }))).toHaveLength(3);
  });

  it('runs from round to round of a study, over years without one, but not over a round that was not reported', () => {
    const points = [fact(2018, 423), gap(2019, 'not-planned'), gap(2020, 'not-due'), gap(2021, 'postponed'), fact(2022, 425)];
    expect(joined(toFactLine({ points, study: 'PISA', brokenIn: null }))).toEqual([[2018, 2022]]);
    const silent = [fact(2018, 423), gap(2022, 'no-data'), fact(2025, 430)];
    expect(joined(toFactLine({ points: silent, study: 'PISA', brokenIn: null }))).toEqual([]);
  });

  it('is dashed where either end is a demo value', () => {
    const { links } = toFactLine({ points: [fact(2018, 1), fact(2019, 2), fact(2020, 3, 'demo')], study: null, brokenIn: null });
    expect(links.map(({ style }) => style)).toEqual(['solid', 'dashed']);
  });
});
