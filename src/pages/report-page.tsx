import { CheckSection } from '@/features/report/check-section';
import { FormSection } from '@/features/report/form/form-section';
import { HowTo } from '@/features/report/how-to';
import { ReportFinding } from '@/features/report/report-finding';
import { formAsks } from '@/features/report/report-search';
import { useTranslation } from '@/shared/i18n/use-translation';
import { Boundary } from '@/shared/ui/boundary';
import { PageFrame } from '@/shared/ui/page-frame';
import { useSearch } from '@/shared/url/address';

/** What its address asks for first: in the page's own file, so that it comes with it. */
export { prefetchReport } from '@/features/report/prefetch-report';

/** `/{l}/report/`: own numbers in, checked before anybody else sees them. */
export function ReportPage() {
  const { t } = useTranslation(['report', 'common']);
  const search = useSearch({ from: '/$lang/report' });
  return (
    <PageFrame name={t('common:nav.report')} title={t('title')} description={t('description')}>
      <Boundary name={t('common:nav.quality')}>
        <ReportFinding />
      </Boundary>
      <p className="above-2">{t('description')}</p>
      <Boundary name={t('form.title')} asks={formAsks}>
        <FormSection search={search} />
      </Boundary>
      <CheckSection search={search} />
      <HowTo />
    </PageFrame>
  );
}
