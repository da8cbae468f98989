import type { IndicatorDetail } from '@/contracts/indicator-detail';
import { useTranslation } from '@/shared/i18n/use-translation';
import { FoldOnDemand } from '@/shared/ui/fold-on-demand';
import { lazyPart } from '@/shared/ui/lazy-part';

const HistoryOfValues = lazyPart(() => import('@/shared/releases/history').then((module) => module.HistoryOfValues));

/** How the published values of the indicator changed: fetched when it is asked for, and not there where nothing ever changed. */
export function ValueHistory({ detail: { indicator, releases } }: { readonly detail: IndicatorDetail }) {
  const { t } = useTranslation('indicator');
  if (releases.length === 0) return null;
  return (
    <FoldOnDemand summary={t('history.title')}>
      <HistoryOfValues indicator={indicator.id} dates={releases} />
    </FoldOnDemand>
  );
}
