import { useMemo } from 'react';
import { demoShareOfSeries } from '@/domain/official-facts';
import { chooseSeries, listRegionalSeries } from '@/domain/regional-series';
import { latestYearWithFacts } from '@/domain/regional-year';
import { SERIES_YEARS } from '@/domain/series';
import { startLevels } from '@/domain/start-levels';
import { useStartWhere } from '@/shared/api/region-starts';
import { useRegionalIndicators } from '@/shared/api/regional-indicators';
import { useRegionDetails, useRegionList } from '@/shared/api/use-regions';
import { useMyRegion } from '@/shared/state/use-my-region';
import { chooseRegions, weighIn } from './compare-choice';
import type { CompareSearch } from './compare-search';
import { listNeeded, toComparedRegions, toCompareRows, toCompareYears } from './compare-view';

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
  const list = listRegionalSeries(indicators);
  const compared = toComparedRegions(choice.ids, { regions, details, borders: search.borders });
  const series = chooseSeries(list, search, weighIn(details));
  const year = latestYearWithFacts(details.flatMap((detail) => detail.series)) ?? 2025;
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
    demo: demoShareOfSeries(details.flatMap((detail) => detail.series)),
  };
}
