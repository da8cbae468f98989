import { useSuspenseQuery } from '@tanstack/react-query';
import { apiIndexQuery } from '@/shared/api/queries';
import { useFormat } from '@/shared/i18n/use-format';
import { useTranslation } from '@/shared/i18n/use-translation';

/** How much there is to take away: the files, and the rows of the table of all plans and facts. Suspends; throws the query's error. */
export function DataFinding() {
  const { t } = useTranslation('data');
  const { number } = useFormat();
  const { files } = useSuspenseQuery(apiIndexQuery).data;
  const rows = files.find(({ path }) => path === 'observations.csv')?.rows ?? 0;
  return <h2 className="finding">{t('finding', { files: number(files.length, 0), rows: number(rows, 0) })}</h2>;
}
