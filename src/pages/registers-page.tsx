import { useTranslation } from 'react-i18next';
import { RegisterDirectory } from '@/features/registers/register-directory';
import { Breadcrumbs } from '@/shared/ui/breadcrumbs';
import { PageHead } from '@/shared/ui/page-head';
import { Part } from '@/shared/ui/part';

/** `/{l}/registers/`: which registers there are. */
export function RegistersPage() {
  const { t } = useTranslation('registers');
  return (
    <>
      <PageHead title={t('title')} description={t('description')} />
      <Breadcrumbs items={[{ key: 'registers', content: t('title') }]} />
      <h1>{t('title')}</h1>
      <p>{t('description')}</p>
      <Part name={t('title')}>
        <RegisterDirectory />
      </Part>
      <p>{t('statusUnchecked')}</p>
    </>
  );
}
