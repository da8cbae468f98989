import { RegisterDirectory } from '@/features/registers/register-directory';
import { useTranslation } from '@/shared/i18n/use-translation';
import { Boundary } from '@/shared/ui/boundary';
import { PageFrame } from '@/shared/ui/page-frame';

/** `/{l}/registers/`: which registers there are. */
export function RegistersPage() {
  const { t } = useTranslation(['registers', 'common']);
  return (
    <PageFrame name={t('common:nav.registers')} title={t('title')} description={t('description')}>
      <Boundary name={t('title')}>
        <RegisterDirectory />
      </Boundary>
      <p>{t('statusUnchecked')}</p>
    </PageFrame>
  );
}
