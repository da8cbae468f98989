import { useFormat } from '@/shared/i18n/use-format';
import { useTranslation } from '@/shared/i18n/use-translation';
import { PlanValue } from '@/shared/ui/plan-value';
import { VisuallyHidden } from '@/shared/ui/visually-hidden';
import type { CatalogueRow } from './catalogue-rows';
import styles from './table.module.css';

/** The plan of the figures in view; a dash where there is none, heard as words. */
export function PlanCell({ row: { plan, judged, indicator, part } }: { row: CatalogueRow }) {
  const { t } = useTranslation('catalogue');
  const { value } = useFormat();
  const measured = { unit: indicator.unit, decimals: part.decimals };
  if (plan === null) {
    return (
      <>
        <span aria-hidden="true">–</span>
        <VisuallyHidden>{t('row.noPlan')}</VisuallyHidden>
      </>
    );
  }
  return (
    <span className={styles['nowrap']} translate="no">
      {judged ? <PlanValue judged={judged} measured={measured} /> : value(plan, measured)}
    </span>
  );
}
