import { useTranslation } from 'react-i18next';
import { Updates } from '@/features/updates/updates';
import { PageFrame } from '@/shared/ui/page-frame';
import { Part } from '@/shared/ui/part';

/** `/{l}/updates/`: what each release changed, when and why. */
export function UpdatesPage() {
  const { t } = useTranslation(['updates', 'common']);
  return (
    <PageFrame name={t('common:nav.updates')} title={t('title')} description={t('description')} lead={t('lead')}>
      <Part name={t('common:nav.updates')}>
        <Updates />
      </Part>
    </PageFrame>
  );
}
