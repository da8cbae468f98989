import { useYearDetail } from '@/shared/api/use-regions';
import { FactsNotice } from '@/shared/ui/facts-notice';

/** Whether any value of the year is generated: the matrix shows them all. */
export function WholeYearNotice({ year }: { year: number }) {
  const { series } = useYearDetail(year);
  return <FactsNotice hasDemo={series.some(({ regions }) => regions.some(({ provenance }) => provenance === 'demo'))} />;
}
