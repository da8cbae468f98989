import { useMemo } from 'react';
import { redrawnIn } from '@/domain/region-names';
import { useRegionDetail, useRegionList } from '@/shared/api/use-regions';
import { latestCoverageYear, toCards } from './coverage-cards';
import type { CoverageSearch } from './coverage-search';
import { CoverageView } from './coverage-view';
import { useCoverageIndicators } from './use-coverage';

/** All coverage rates on one scale, of the nation or of one region. Suspends; throws the query's error. */
export function Coverage({ search }: { search: CoverageSearch }) {
  // the nation's cards do not wait for the list of regions
  return search.region === null ? <NationCoverage search={search} /> : <PlaceCoverage search={search} id={search.region} />;
}

/** An id that no region has shows the nation. */
function PlaceCoverage({ search, id }: { search: CoverageSearch; id: string }) {
  const { regions } = useRegionList();
  return regions.some((region) => region.id === id) ? <RegionCoverage search={search} id={id} /> : <NationCoverage search={search} />;
}

function NationCoverage({ search }: { search: CoverageSearch }) {
  const indicators = useCoverageIndicators();
  const year = search.year ?? latestCoverageYear(indicators, null);
  const cards = useMemo(() => toCards(indicators, year, null), [indicators, year]);
  return <CoverageView cards={cards} year={year} sort={search.sort} place={null} />;
}

function RegionCoverage({ search, id }: { search: CoverageSearch; id: string }) {
  const indicators = useCoverageIndicators();
  const { regions } = useRegionList();
  const detail = useRegionDetail(id);
  const place = useMemo(
    () => ({ region: detail.region, redrawnIn: redrawnIn(detail.region.id, regions), own: detail.series }),
    [detail, regions],
  );
  const year = search.year ?? latestCoverageYear(indicators, place);
  const cards = useMemo(() => toCards(indicators, year, place), [indicators, year, place]);
  return <CoverageView cards={cards} year={year} sort={search.sort} place={{ detail, redrawnIn: place.redrawnIn }} />;
}
