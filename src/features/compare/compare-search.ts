import type { SearchSchemaInput } from '@tanstack/react-router';

export interface CompareSearch {
  readonly r: readonly string[];
  readonly indicator: string | null;
  readonly series: string | null;
  readonly borders: 'as-reported' | '2018';
}

export const compareDefaults: CompareSearch = { r: [], indicator: null, series: null, borders: 'as-reported' };

export function parseCompareSearch(search: Partial<CompareSearch> & SearchSchemaInput): CompareSearch {
  return { ...compareDefaults, ...search };
}
