import { useMemo } from 'react';
import type { RegionList } from '@/contracts/regions';
import { redrawnIn } from '@/domain/region-names';
import { regionListQuery } from '@/shared/api/queries';
import { useAskedAll } from '@/shared/api/use-asked';
import { useRegionDetails } from '@/shared/api/use-regions';
import { latestCoverageYear, toCards } from './coverage-cards';
import type { CoverageSearch } from './coverage-search';
import { CoverageView } from './coverage-view';
import type { ShownPlace } from './shown-place';
import { useCoverageIndicators } from './use-coverage';

/**
 * All coverage rates on one scale, of the nation or of one region. It is one view of both: the list that a region is chosen from keeps the focus.
 * Suspends; throws the query's error.
 */
export function Coverage({ search }: { search: CoverageSearch }) {
  const indicators = useCoverageIndicators();
  const place = usePlace(search.region);
  const region = useMemo(() => place && { region: place.detail.region, redrawnIn: place.redrawnIn, own: place.detail.series }, [place]);
  const year = search.year ?? latestCoverageYear(indicators, region);
  const cards = useMemo(() => toCards(indicators, year, region), [indicators, year, region]);
  return <CoverageView cards={cards} year={year} sort={search.sort} place={place} />;
}

/** Absent (`null`): the nation, which does not wait for the list of regions; an id that no region has shows it, too. */
function usePlace(id: string | null): ShownPlace | null {
  const [list] = useAskedAll(id === null ? [] : [regionListQuery], asIs);
  const regions = list?.regions;
  const isKnown = id !== null && regions?.some((region) => region.id === id);
  const [detail] = useRegionDetails(isKnown ? [id] : []);
  return useMemo(() => (regions && detail ? { detail, redrawnIn: redrawnIn(detail.region.id, regions) } : null), [detail, regions]);
}

const asIs = (list: RegionList): RegionList => list;
