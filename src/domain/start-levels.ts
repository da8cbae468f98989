import { weakestOf } from './basis';
import { wayOf } from './region-profile';
import { listRegionalSeries, type RegionalOutline, toNational } from './regional-series';
import { figuresOf, type RegionalYear } from './regional-year';
import type { Provenance } from './series';

/** Where the regions began in one series. */
export interface StartLevel {
  /** The whole way that the programme promised the nation, in the indicator's unit: the yardstick of all differences. */
  readonly way: number;
  /** By region; regions without a start are not in it. */
  readonly facts: ReadonlyMap<string, { readonly fact: number; readonly provenance: Provenance }>;
}

/** The starts of all series that regions are compared by: sums count the size of a region, and parts that add up are shares of the nation's places. */
export function startLevels(indicators: readonly RegionalOutline[], start: RegionalYear): StartLevel[] {
  return listRegionalSeries(indicators)
    .filter(({ indicator }) => indicator.regionalAggregation === 'mean')
    .flatMap((chosen) => {
      const way = wayOf(toNational(chosen).national);
      const facts = figuresOf(start, chosen).flatMap(({ region, fact, provenance }) =>
        fact === null || provenance === null ? [] : [[region, { fact, provenance }] as const],
      );
      return way === null || facts.length === 0 ? [] : [{ way, facts: new Map(facts) }];
    });
}

/** How far apart two regions began: the mean difference in parts of the promised way. `null` where no series knows both. */
export function distanceOfStarts(levels: readonly StartLevel[], one: string, other: string): { value: number; basis: Provenance } | null {
  const known = levels.flatMap(({ way, facts }) => {
    const [a, b] = [facts.get(one), facts.get(other)];
    return a && b ? [{ value: Math.abs(a.fact - b.fact) / way, origins: [a.provenance, b.provenance] }] : [];
  });
  const basis = weakestOf(known.flatMap(({ origins }) => origins));
  return basis && { value: known.reduce((sum, { value }) => sum + value, 0) / known.length, basis };
}
