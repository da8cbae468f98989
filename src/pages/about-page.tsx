import { About } from '@/features/about/about';
import { useTranslation } from '@/shared/i18n/use-translation';
import { PageFrame } from '@/shared/ui/page-frame';

/** `/{l}/about/`: purpose, origins, licences, accessibility, glossary. */
export function AboutPage() {
  const { t } = useTranslation(['about', 'common']);
  return (
    <PageFrame name={t('common:nav.about')} title={t('title')} description={t('description')}>
      <About />
    </PageFrame>
  );
}
