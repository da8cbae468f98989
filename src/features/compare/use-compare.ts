import { useMemo } from 'react';
import { hasDemoFacts } from '@/domain/official-facts';
import { SERIES_YEARS } from '@/domain/series';
import { startLevels } from '@/domain/start-levels';
import { useStartWhere } from '@/shared/api/region-starts';
import { useRegionalIndicators } from '@/shared/api/regional-indicators';
import { useRegionDetails, useRegionList } from '@/shared/api/use-regions';
import { useMyRegion } from '@/shared/state/use-my-region';
import { chooseRegions, chooseSeries, listComparable } from './compare-choice';
import type { CompareSearch } from './compare-search';
import { latestYearWithFact, listNeeded, toComparedRegions, toCompareRows, toCompareYears } from './compare-view';

/** Everything that the page shows for this address. Suspends; throws the first query's error. */
export function useCompare(search: CompareSearch) {
  const { regions, dataDate } = useRegionList();
  const indicators = useRegionalIndicators();
  const { myRegion } = useMyRegion();
  // peers are found by where they began: asked for only where the reader's own region decides
  const needsPeers = myRegion !== null && !search.r.some((id) => regions.some((region) => region.id === id));
  const start = useStartWhere(needsPeers);
  const choice = useMemo(() => {
    const levels = start ? startLevels(indicators, start) : [];
    return chooseRegions(regions, { ...search, myRegion, year: SERIES_YEARS.at(-1) ?? 2025, levels });
  }, [regions, indicators, search, myRegion, start]);
  const details = useRegionDetails(listNeeded(choice.ids, regions, search.borders));
  const list = listComparable(indicators);
  const compared = toComparedRegions(choice.ids, { regions, details, borders: search.borders });
  const series = chooseSeries(list, search, details);
  const year = latestYearWithFact(details);
  return {
    regions,
    dataDate,
    choice,
    compared,
    list,
    series,
    year,
    years: series ? toCompareYears(series, compared) : [],
    rows: toCompareRows(list, compared, year),
    hasDemo: hasDemoFacts(details.flatMap((detail) => detail.series)),
  };
}
