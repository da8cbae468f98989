import { lazy } from 'react';
import type { IndicatorDetail } from '@/contracts/indicator-detail';
import { useTranslation } from '@/shared/i18n/use-translation';
import { FoldOnDemand } from '@/shared/ui/fold-on-demand';

const HistoryOfValues = lazy(() => import('@/shared/releases/history').then((module) => ({ default: module.HistoryOfValues })));

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
