import { useTranslation } from 'react-i18next';
import { Method } from '@/features/method/method';
import { Breadcrumbs } from '@/shared/ui/breadcrumbs';
import { FactsNotice } from '@/shared/ui/facts-notice';
import { PageHead } from '@/shared/ui/page-head';

/** `/{l}/method/`: how verdicts are made, and whose numbers they are made of. */
export function MethodPage() {
  const { t } = useTranslation(['method', 'common']);
  const crumbs = [{ key: 'method', content: t('common:nav.method') }];
  return (
    <>
      <PageHead title={t('title')} description={t('description')} />
      <Breadcrumbs items={crumbs} />
      <h1>{t('title')}</h1>
      {/* the examples are told with official facts only: there is nothing generated to warn of */}
      <FactsNotice hasDemo={false} />
      <Method />
    </>
  );
}
