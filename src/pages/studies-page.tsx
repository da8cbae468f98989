import { useTranslation } from 'react-i18next';
import { Studies } from '@/features/studies/studies';
import { Breadcrumbs } from '@/shared/ui/breadcrumbs';
import { PageHead } from '@/shared/ui/page-head';
import { Part } from '@/shared/ui/part';
import { FACTS_ASKS } from '@/shared/url/asks';

/** `/{l}/studies/` */
export function StudiesPage() {
  const { t } = useTranslation('studies');
  return (
    <>
      <PageHead title={t('title')} description={t('description')} />
      <Breadcrumbs items={[{ key: 'studies', content: t('title') }]} />
      <h1>{t('title')}</h1>
      <Part name={t('title')} asks={FACTS_ASKS}>
        <Studies />
      </Part>
    </>
  );
}
