import type { ReactNode } from 'react';
import { useRegionList } from '../api/use-regions';
import { type BriefingData, useNationBriefing, useRegionBriefing } from './briefing-data';
import type { BriefingSearch } from './briefing-search';

interface WithBriefingProps {
  readonly search: BriefingSearch;
  readonly children: (data: BriefingData) => ReactNode;
}

/** Finds whom the address asks for: a region that exists, else the nation. Suspends; throws the query's error. */
export function WithBriefing({ search: { region, year }, children }: WithBriefingProps) {
  const { regions } = useRegionList();
  return regions.some(({ id }) => id === region) && region !== null ? (
    <OfRegion key={region} id={region} year={year}>
      {children}
    </OfRegion>
  ) : (
    <OfNation year={year}>{children}</OfNation>
  );
}

interface OfNationProps {
  readonly year: number | null;
  readonly children: WithBriefingProps['children'];
}

function OfNation({ year, children }: OfNationProps) {
  return children(useNationBriefing(year));
}

function OfRegion({ id, year, children }: OfNationProps & { readonly id: string }) {
  return children(useRegionBriefing(id, year));
}
