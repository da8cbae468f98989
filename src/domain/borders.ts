import { weakestOrigin } from './basis';
import { existsIn, type RegionOutline } from './region-outline';
import { populationWeight } from './region-population';
import type { Point, Provenance, State } from './series';

export interface RegionPart<P extends Point = Point> {
  readonly region: RegionOutline & { readonly population: Readonly<Record<string, number>> };
  /** Any years of one series. */
  readonly points: readonly P[];
}

export interface BorderFamily<P extends Point = Point> {
  readonly parent: RegionPart<P>;
  /** The regions that came out of it; none for a region whose borders never changed. */
  readonly children: readonly RegionPart<P>[];
  readonly aggregation: 'mean' | 'sum';
}

/** The regions that came out of this one, by id. */
export function childrenOf<Region extends RegionOutline>(regionId: string, regions: readonly Region[]): Region[] {
  return regions.filter(({ splitFrom }) => splitFrom?.region === regionId).toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

/**
 * The points of a region in its borders of 2018: from the year of the division on, the parts count together again.
 *
 * Units:  the indicator's own. A mean is weighted by population, a sum adds up.
 * Absent: where one part has no fact the whole has none, with the state of that part. A value that was put together is `demo` if any part is,
 *         else `derived`: nobody reported it.
 * Source: DOMAIN.md section 7.
 */
export function toBorders2018<P extends Point>({ parent, children, aggregation }: BorderFamily<P>): P[] {
  const byId = children.toSorted((a, b) => (a.region.id < b.region.id ? -1 : 1));
  return parent.points.map((point) => {
    const parts = byId.filter(({ region }) => existsIn(region, point.year));
    return parts.length === 0 ? point : { ...point, ...putTogether([parent, ...parts], point.year, aggregation) };
  });
}

type Whole = Pick<Point, 'fact' | 'provenance' | 'state'> & { note?: null };

function putTogether(parts: readonly RegionPart[], year: number, aggregation: BorderFamily['aggregation']): Whole {
  const known: { fact: number; weight: number; provenance: Provenance }[] = [];
  for (const { region, points } of parts) {
    const point = points.find((candidate) => candidate.year === year);
    const weight = aggregation === 'sum' ? 1 : populationWeight(region, year);
    if (!point || point.fact === null || point.provenance === null) return gap(point?.state ?? 'no-data');
    if (weight === null) return gap('no-data');
    known.push({ fact: point.fact, weight, provenance: point.provenance });
  }
  const total = known.reduce((sum, { fact, weight }) => sum + fact * weight, 0);
  const fact = aggregation === 'sum' ? total : total / known.reduce((sum, { weight }) => sum + weight, 0);
  const provenance = weakestOrigin('derived', ...known.map((part) => part.provenance));
  // what a source says about one part does not hold for the whole
  return { fact, provenance, state: null, note: null };
}

const gap = (state: State): Whole => ({ fact: null, provenance: null, state });
