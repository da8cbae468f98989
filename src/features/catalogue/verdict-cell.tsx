import { usePartsText } from '@/shared/i18n/use-parts-text';
import { useTranslation } from '@/shared/i18n/use-translation';
import { StateBadge, VerdictBadge } from '@/shared/ui/verdict-badge';
import type { CatalogueRow } from './catalogue-rows';
import styles from './table.module.css';

/** The verdict of the worst part and how many are met; where there is none, the state, and between two rounds the last verdict. */
export function VerdictCell({ row: { judgement, judged, indicator } }: { row: CatalogueRow }) {
  const { t } = useTranslation();
  const partsText = usePartsText();
  const { worst, state } = judgement;
  return (
    <span className={`${styles['stack']} ${styles['badges']}`}>
      {worst ? <VerdictBadge judged={worst} /> : state && <StateBadge state={state} />}
      {!worst && judged && (
        <>
          {' '}
          <VerdictBadge judged={judged} />
          <span className="note"> {t('measure.asOf', { year: judged.year })}</span>
        </>
      )}
      {worst && indicator.series.length > 1 && <span className="note"> {partsText(judgement)}</span>}
    </span>
  );
}
