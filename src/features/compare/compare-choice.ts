import type { Region } from '@/contracts/regions';
import type { Borders } from '@/domain/choices';
import { peersOf } from '@/domain/peers';
import type { RegionalSeries } from '@/domain/regional-series';
import { countKnown, pointsOf } from '@/domain/regional-year';
import type { StartLevel } from '@/domain/start-levels';
import type { RegionFigures } from '@/shared/api/queries';
import type { RegionalIndicator } from '@/shared/api/regional-indicators';
import { MOST_REGIONS } from './compare-search';

/** Why these regions are on the page; the page says it. */
export type ChoiceReason = 'address' | 'my-region' | 'cities';

export interface RegionChoice {
  readonly ids: readonly string[];
  readonly reason: ChoiceReason;
  /** New regions of the address that do not exist in the borders of 2018; their parents stand in. */
  readonly replaced: readonly Region[];
}

interface Asked {
  readonly r: readonly string[];
  readonly borders: Borders;
  readonly myRegion: string | null;
  readonly year: number;
  /** Where the regions began: what peers are found by. */
  readonly levels: readonly StartLevel[];
}

/** Regions of the address that there are; else the reader's own region with its peers; else the cities. In the borders of 2018 parents stand for their parts. */
export function chooseRegions(regions: readonly Region[], { r, borders, myRegion, year, levels }: Asked): RegionChoice {
  const known = r.flatMap((id) => regions.find((region) => region.id === id) ?? []);
  const own = regions.find(({ id }) => id === myRegion);
  const reason = known.length > 0 ? 'address' : own ? 'my-region' : 'cities';
  const chosen = known.length > 0 ? known : own ? withPeers(own, regions, { year, levels }) : regions.filter(({ type }) => type === 'city');
  const replaced = borders === '2018' ? chosen.filter(({ splitFrom }) => splitFrom !== null) : [];
  const ids = chosen.map((region) => (borders === '2018' ? (region.splitFrom?.region ?? region.id) : region.id));
  return { ids: [...new Set(ids)].slice(0, MOST_REGIONS), reason, replaced };
}

function withPeers(own: Region, regions: readonly Region[], { year, levels }: Pick<Asked, 'year' | 'levels'>): Region[] {
  const { peers } = peersOf(own.id, regions, year, levels);
  return [own, ...peers.flatMap(({ id }) => regions.find((region) => region.id === id) ?? [])];
}

/** One line that regions are compared by. */
export type ComparedSeries = RegionalSeries<RegionalIndicator>;

/** Most published values in the regions shown. */
export const weighIn = (details: readonly RegionFigures[]) => (chosen: ComparedSeries) => [
  countKnown(details.flatMap(({ series }) => pointsOf(series, chosen))).official,
];
