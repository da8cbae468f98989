import { useSuspenseQuery } from '@tanstack/react-query';
import { useFormat } from '@/shared/i18n/use-format';
import { useLanguage } from '@/shared/i18n/use-language';
import { useTranslation } from '@/shared/i18n/use-translation';
import { Link } from '@/shared/url/address';
import { dueQuery } from './quality/quality-query';

/** How much is still to be reported of what is due, and where it is said how that is counted. Suspends; throws the query's error. */
export function ReportFinding() {
  const { t } = useTranslation('report');
  const language = useLanguage();
  const { number } = useFormat();
  const { due, published } = useSuspenseQuery(dueQuery).data;
  return (
    <>
      <h2 className="finding">{t('finding', { due: number(due, 0), rest: number(due - published, 0) })}</h2>
      <p className="note above-1">
        <Link to="/$lang/quality/" params={{ lang: language }}>
          {t('finding.rule')}
        </Link>
      </p>
    </>
  );
}
