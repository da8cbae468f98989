import { Studies } from '@/features/studies/studies';
import { useTranslation } from '@/shared/i18n/use-translation';
import { Boundary } from '@/shared/ui/boundary';
import { FoldOnDemand } from '@/shared/ui/fold-on-demand';
import { lazyPart } from '@/shared/ui/lazy-part';
import { PageFrame } from '@/shared/ui/page-frame';
import { FACTS_ASKS } from '@/shared/url/asks';

const StudyComparisons = lazyPart(() => import('@/features/world/study-comparisons').then((module) => module.StudyComparisons));

/** `/{l}/studies/` */
export function StudiesPage() {
  const { t } = useTranslation(['studies', 'common']);
  return (
    <PageFrame name={t('common:nav.studies')} title={t('title')} description={t('description')}>
      <Boundary name={t('title')} asks={FACTS_ASKS}>
        <Studies />
      </Boundary>
      <div className="above-6">
        <FoldOnDemand summary={t('decree.comparisons')}>
          <StudyComparisons />
        </FoldOnDemand>
      </div>
    </PageFrame>
  );
}
