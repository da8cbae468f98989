import { existsIn, type RegionOutline } from './region-outline';
import { populationWeight } from './region-population';

/** How many regions a region is set beside. */
const PEER_COUNT = 3;

interface PeerRegion extends RegionOutline {
  readonly type: 'oblast' | 'city';
  readonly population: Readonly<Record<string, number>>;
}

export interface Peers {
  /** `city`: the other cities of republican significance. `oblast`: the oblasts nearest by population. */
  readonly rule: PeerRegion['type'];
  /** The region's own people at the start of the year; `null` before it existed. */
  readonly population: number | null;
  /** Nearest first. */
  readonly peers: readonly { readonly id: string; readonly population: number }[];
}

/**
 * Regions like this one: of the same type, the three nearest by population of the year (by ratio, so that half as many is as far as twice
 * as many), ties by id. A city has the other two cities.
 *
 * Units:  people at the start of the year; for the years that stand in for others see `populationWeight`.
 * Absent: nobody for a year before the region existed, and none that did not exist.
 * Errors: RangeError for a region that is not in the list.
 * Source: DOMAIN.md section 7; the rule is printed beside the peers, and the reader can choose others.
 */
export function peersOf(regionId: string, regions: readonly PeerRegion[], year: number): Peers {
  const own = regions.find(({ id }) => id === regionId);
  if (!own) throw new RangeError(`peersOf: no region ${regionId}`);
  const population = existsIn(own, year) ? populationWeight(own, year) : null;
  if (population === null) return { rule: own.type, population, peers: [] };
  const others = regions.flatMap((region) => {
    const isLike = region.id !== regionId && region.type === own.type && existsIn(region, year);
    const people = isLike ? populationWeight(region, year) : null;
    return people === null ? [] : [{ id: region.id, population: people }];
  });
  const distanceOf = (peer: { population: number }) => Math.abs(Math.log(peer.population / population));
  const nearest = others.toSorted((a, b) => distanceOf(a) - distanceOf(b) || (a.id < b.id ? -1 : 1));
  return { rule: own.type, population, peers: nearest.slice(0, PEER_COUNT) };
}
