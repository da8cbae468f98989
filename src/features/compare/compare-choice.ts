import type { Region } from '@/contracts/regions';
import type { Borders } from '@/domain/borders';
import { peersOf } from '@/domain/peers';
import type { StartLevel } from '@/domain/start-levels';
import type { RegionFigures } from '@/shared/api/queries';
import type { RegionalIndicator, RegionalPart } from '@/shared/api/regional-indicators';
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

export interface SeriesChoice {
  readonly indicator: RegionalIndicator;
  readonly part: RegionalPart;
}

/** The series that regions report, in the order of the programme; of parts that add up only the total means something for one region. */
export function listComparable(indicators: readonly RegionalIndicator[]): SeriesChoice[] {
  return indicators
    .filter(({ regionalAggregation }) => regionalAggregation !== 'none')
    .flatMap((indicator) =>
      indicator.series.filter(({ code }) => !indicator.additiveParts || code === 'total').map((part) => ({ indicator, part })),
    );
}

/**
 * The series of the address; where it names none, the one with the most official values in the regions shown: the page opens on what is least invented.
 * Equals stand in the order of the programme. An id that is unknown or not regional counts as not named.
 */
export function chooseSeries(
  list: readonly SeriesChoice[],
  asked: { readonly indicator: string | null; readonly series: string | null },
  details: readonly RegionFigures[],
): SeriesChoice | null {
  const ofIndicator = list.filter(({ indicator }) => indicator.id === asked.indicator);
  const named = ofIndicator.find(({ part }) => part.code === asked.series);
  if (named) return named;
  const officialIn = ({ indicator, part }: SeriesChoice) =>
    details
      .flatMap(({ series }) => series.find((row) => row.indicator === indicator.id && row.series === part.code)?.points ?? [])
      .filter(({ fact, provenance }) => fact !== null && provenance !== 'demo').length;
  const candidates = ofIndicator.length > 0 ? ofIndicator : list;
  return candidates.toSorted((a, b) => officialIn(b) - officialIn(a))[0] ?? null;
}
