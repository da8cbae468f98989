import { useQuery } from '@tanstack/react-query';
import { isRegional } from '@/domain/regional-series';
import { useSearch } from '@/shared/url/address';
import { useFactsMode } from '@/shared/url/use-facts-mode';
import type { IndicatorView } from './indicator-view';
import { currentFigures } from './region-strip';
import { seriesSliceQuery } from './regions-slice';

/** Whether the strip of regions shows a generated value; `false` until the regions are there, or when they cannot be had. */
export function useHasDemoRegions(view: IndicatorView): boolean {
  const { series, year } = useSearch({ from: '/$lang/indicators/$id' });
  const asked = { id: view.indicator.id, series, year, facts: useFactsMode() };
  const { data } = useQuery({ ...seriesSliceQuery(asked), enabled: isRegional(view.indicator) });
  return data ? currentFigures(view, data).some(({ provenance }) => provenance === 'demo') : false;
}
