import type { SearchSchemaInput } from '@tanstack/react-router';
export interface IndicatorSearch {
  readonly series: string | null;
}
export const indicatorDefaults: IndicatorSearch = { series: null };
export function parseIndicatorSearch(search: Partial<IndicatorSearch> & SearchSchemaInput): IndicatorSearch {
  return { ...indicatorDefaults, ...search };
}
