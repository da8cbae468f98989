import { useTranslation } from 'react-i18next';
import { About } from '@/features/about/about';
import { Breadcrumbs } from '@/shared/ui/breadcrumbs';
import { PageHead } from '@/shared/ui/page-head';

/** `/{l}/about/`: purpose, origins, licences, accessibility, glossary. */
export function AboutPage() {
  const { t } = useTranslation('about');
  return (
    <>
      <PageHead title={t('title')} description={t('description')} />
      <Breadcrumbs items={[{ key: 'about', content: t('title') }]} />
      <h1>{t('title')}</h1>
      <About />
    </>
  );
}
