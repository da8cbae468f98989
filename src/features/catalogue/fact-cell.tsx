import { partName } from '@/domain/indicator-name';
import { useLanguage } from '@/shared/i18n/use-language';
import { useTranslation } from '@/shared/i18n/use-translation';
import { FactValue } from '@/shared/ui/fact-value';
import { VisuallyHidden } from '@/shared/ui/visually-hidden';
import { type CatalogueRow, shownPart } from './catalogue-rows';
import styles from './table.module.css';

/** The fact of the year in view and the part that it belongs to; without one, the last fact before with its year. */
export function FactCell({ row, year }: { row: CatalogueRow; year: number }) {
  const { t } = useTranslation(['catalogue', 'common']);
  const { indicator, part, fact, provenance, figuresYear, earlierFact } = row;
  const language = useLanguage();
  const ofPart = shownPart(row);
  const name = ofPart && partName(ofPart, language);
  const measured = { unit: indicator.unit, decimals: part.decimals };
  return (
    <span className={styles['stack']}>
      {fact === null ? (
        <>
          <span aria-hidden="true">–</span>
          <VisuallyHidden>{t('origin.none')}</VisuallyHidden>
        </>
      ) : (
        <FactValue fact={fact} provenance={provenance} measured={measured} />
      )}
      {name && <span className="note"> {name}</span>}
      {fact !== null && figuresYear !== year && row.judged?.year !== figuresYear && (
        <span className="note"> {t('common:measure.asOf', { year: figuresYear })}</span>
      )}
      {earlierFact && (
        <span className="note">
          {' '}
          {t('row.earlierFact', { year: earlierFact.year })}{' '}
          <FactValue fact={earlierFact.value} provenance={earlierFact.provenance} measured={measured} />
        </span>
      )}
    </span>
  );
}
