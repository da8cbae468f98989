import { useTranslation } from 'react-i18next';
import { Method } from '@/features/method/method';
import { FactsNotice } from '@/shared/ui/facts-notice';
import { PageFrame } from '@/shared/ui/page-frame';

/** `/{l}/method/`: how verdicts are made, and whose numbers they are made of. */
export function MethodPage() {
  const { t } = useTranslation(['method', 'common']);
  return (
    <PageFrame name={t('common:nav.method')} title={t('title')} description={t('description')}>
      {/* the examples are told with official facts only: there is nothing generated to warn of */}
      <FactsNotice hasDemo={false} />
      <Method />
    </PageFrame>
  );
}
