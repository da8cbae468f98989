import { Method } from '@/features/method/method';
import { useTranslation } from '@/shared/i18n/use-translation';
import { PageFrame } from '@/shared/ui/page-frame';
import { StatusLine } from '@/shared/ui/status-line';

/** `/{l}/method/`: how verdicts are made, and whose numbers they are made of. */
export function MethodPage() {
  const { t } = useTranslation(['method', 'common']);
  return (
    <PageFrame name={t('common:nav.method')} title={t('title')} description={t('description')}>
      {/* the examples are told with official facts only: there is nothing generated to warn of */}
      <StatusLine demo={false} />
      <Method />
    </PageFrame>
  );
}
