import { demoShareOf } from '@/domain/official-facts';
import { SERIES_YEARS } from '@/domain/series';
import { useYearDetail } from '@/shared/api/use-regions';
import { StatusLine } from '@/shared/ui/status-line';

/** The status of a page that shows all values of a year, as the matrix does. */
export function WholeYearStatus({ year }: { year: number }) {
  const { series } = useYearDetail(year);
  return <StatusLine year={year} years={SERIES_YEARS} demo={demoShareOf(series.flatMap(({ regions }) => regions))} />;
}
