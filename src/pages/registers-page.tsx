import { useTranslation } from 'react-i18next';
import { RegisterDirectory } from '@/features/registers/register-directory';
import { PageFrame } from '@/shared/ui/page-frame';
import { Part } from '@/shared/ui/part';

/** `/{l}/registers/`: which registers there are. */
export function RegistersPage() {
  const { t } = useTranslation(['registers', 'common']);
  return (
    <PageFrame name={t('common:nav.registers')} title={t('title')} description={t('description')} lead={t('description')}>
      <Part name={t('title')}>
        <RegisterDirectory />
      </Part>
      <p>{t('statusUnchecked')}</p>
    </PageFrame>
  );
}
