import type { SearchSchemaInput } from '@tanstack/react-router';
import type { ProgrammeYear } from '@/domain/series';

export interface RegionsSearch {
  readonly indicator: string | null;
  readonly series: string | null;
  readonly year: ProgrammeYear | null;
  readonly view: 'map' | 'tiles' | 'ranking' | 'matrix';
  readonly borders: 'as-reported' | '2018';
  readonly against: 'national-plan' | 'indicative-path';
  readonly by: 'level' | 'lag' | 'share';
  readonly colour: 'verdict' | 'value';
}

export const regionsDefaults: RegionsSearch = {
  indicator: null,
  series: null,
  year: null,
  view: 'map',
  borders: 'as-reported',
  against: 'national-plan',
  by: 'level',
  colour: 'verdict',
};

export function parseRegionsSearch(search: Partial<RegionsSearch> & SearchSchemaInput): RegionsSearch {
  return { ...regionsDefaults, ...search };
}
