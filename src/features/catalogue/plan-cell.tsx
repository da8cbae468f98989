import { isPercentage } from '@/domain/series';
import { useTranslation } from '@/shared/i18n/use-translation';
import { PlanValue } from '@/shared/ui/plan-value';
import { VisuallyHidden } from '@/shared/ui/visually-hidden';
import type { CatalogueRow } from './catalogue-rows';
import styles from './table.module.css';

/** The plan of the figures in view, with its year where that is not the one in view; a dash where there is none, heard as words. */
export function PlanCell({ row, year }: { row: CatalogueRow; year: number }) {
  const { plan, planYear, judged, indicator, part } = row;
  const { t } = useTranslation('catalogue');
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
    <span className={`${styles['nowrap']} ${isPercentage(indicator.unit) ? '' : styles['units']}`} translate="no">
      <PlanValue judged={{ year, planYear, plan, ended: judged?.ended ?? false }} measured={measured} />
    </span>
  );
}
