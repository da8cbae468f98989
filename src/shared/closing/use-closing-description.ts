import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { closeIndicator, countClosings } from '@/domain/indicator-closing';
import { indicatorListQuery } from '../api/queries';
import { useClosingFinding } from './use-closing-finding';

/** What search engines and messengers show of a page about all promises: the finding first, by published facts alone, then the page's own words. */
export function useClosingDescription(own: string): string {
  // asked for by every such page before it is drawn
  const { data } = useQuery(indicatorListQuery);
  const { finding } = useClosingFinding();
  const counts = useMemo(() => data && countClosings(data.indicators.map((indicator) => closeIndicator(indicator))), [data]);
  return counts ? `${finding(counts)} ${own}` : own;
}
