import { weakestOf } from './basis';
import { redrawnIn } from './region-names';
import { existsIn, type RegionOutline } from './region-outline';
import { populationWeight } from './region-population';
import type { Provenance } from './series';
import { distanceOfStarts, type StartLevel } from './start-levels';

/** How many regions a region is set beside. */
const PEER_COUNT = 3;

interface PeerRegion extends RegionOutline {
  readonly type: 'oblast' | 'city';
  readonly population: Readonly<Record<string, number>>;
}

export interface Peers {
  /** `city`: the other cities of republican significance. `oblast`: the oblasts nearest by population and start; `oblast-people`: by population alone. */
  readonly rule: 'city' | 'oblast' | 'oblast-people';
  /** The region's own people at the start of the year; `null` before it existed. */
  readonly population: number | null;
  /** Nearest first. */
  readonly peers: readonly { readonly id: string; readonly population: number }[];
  /** The weakest origin of the starts that the choice rests on; `null` where none was used. */
  readonly basis: Provenance | null;
}

/**
 * Regions like this one: of the same type, the three whose places by nearness of population and by nearness of the start of 2018 add up to the
 * least, ties by population, then by id. Population is compared by ratio (half as many is as far as twice as many), starts as `distanceOfStarts`.
 * A region without a comparable start (unknown, or with new borders) counts by its population twice. A city has the other two cities.
 *
 * Units:  people at the start of the year; for the years that stand in for others see `populationYear`.
 * Absent: nobody for a year before the region existed, and none that did not exist.
 * Errors: RangeError for a region that is not in the list.
 * Source: DOMAIN.md section 7; the rule is printed beside the peers, and the reader can choose others.
 */
export function peersOf(regionId: string, regions: readonly PeerRegion[], year: number, levels: readonly StartLevel[]): Peers {
  const own = regions.find(({ id }) => id === regionId);
  if (!own) throw new RangeError(`peersOf: no region ${regionId}`);
  const population = existsIn(own, year) ? populationWeight(own, year) : null;
  const alone = own.type === 'city' ? 'city' : 'oblast-people';
  if (population === null) return { rule: alone, population, peers: [], basis: null };
  const hasStart = (id: string) => year < (redrawnIn(id, regions) ?? Number.POSITIVE_INFINITY);
  const others = regions.flatMap((region) => {
    const isLike = region.id !== regionId && region.type === own.type && existsIn(region, year);
    const people = isLike ? populationWeight(region, year) : null;
    if (people === null) return [];
    const start = hasStart(own.id) && hasStart(region.id) ? distanceOfStarts(levels, own.id, region.id) : null;
    return [{ id: region.id, population: people, ratio: Math.abs(Math.log(people / population)), start }];
  });
  const byPeople = (other: (typeof others)[number]) => others.filter(({ ratio }) => ratio < other.ratio).length;
  const byStart = ({ start }: (typeof others)[number]) =>
    start && others.filter((far) => far.start && far.start.value < start.value).length;
  const weightOf = (other: (typeof others)[number]) => byPeople(other) + (byStart(other) ?? byPeople(other));
  const nearest = others.toSorted((a, b) => weightOf(a) - weightOf(b) || a.ratio - b.ratio || (a.id < b.id ? -1 : 1));
  const basis = own.type === 'city' ? null : weakestOf(others.flatMap(({ start }) => start?.basis ?? []));
  return {
    rule: alone === 'oblast-people' && basis !== null ? 'oblast' : alone,
    population,
    peers: nearest.slice(0, PEER_COUNT).map(({ id, population: people }) => ({ id, population: people })),
    basis,
  };
}
