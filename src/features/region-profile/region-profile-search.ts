import type { SearchSchemaInput } from '@tanstack/react-router';
import type { ProgrammeYear } from '@/domain/series';

export interface RegionProfileSearch {
  readonly year: ProgrammeYear | null;
  readonly against: 'national-plan' | 'indicative-path';
  readonly peer: readonly string[];
}

export const regionProfileDefaults: RegionProfileSearch = { year: null, against: 'national-plan', peer: [] };

export function parseRegionProfileSearch(search: Partial<RegionProfileSearch> & SearchSchemaInput): RegionProfileSearch {
  return { ...regionProfileDefaults, ...search };
}
