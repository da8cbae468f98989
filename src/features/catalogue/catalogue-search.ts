import type { SearchSchemaInput } from '@tanstack/react-router';
export interface CatalogueSearch {
  readonly q: string;
}
export const catalogueDefaults: CatalogueSearch = { q: '' };
export function parseCatalogueSearch(search: Partial<CatalogueSearch> & SearchSchemaInput): CatalogueSearch {
  return { ...catalogueDefaults, ...search };
}
