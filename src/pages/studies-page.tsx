import { useTranslation } from 'react-i18next';
import { Studies } from '@/features/studies/studies';
import { Boundary } from '@/shared/ui/boundary';
import { PageFrame } from '@/shared/ui/page-frame';
import { FACTS_ASKS } from '@/shared/url/asks';

/** `/{l}/studies/` */
export function StudiesPage() {
  const { t } = useTranslation(['studies', 'common']);
  return (
    <PageFrame name={t('common:nav.studies')} title={t('title')} description={t('description')}>
      <Boundary name={t('title')} asks={FACTS_ASKS}>
        <Studies />
      </Boundary>
    </PageFrame>
  );
}
