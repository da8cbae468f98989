import { useTranslation } from 'react-i18next';
import { useLanguage } from '@/shared/i18n/use-language';
import { useRegionWords } from '../use-region-words';
import styles from './matrix.module.css';
import type { MatrixSpot } from './matrix-table';
import type { MatrixModel } from './use-matrix';

/** The figures of the cell under the pointer or the keyboard; heard as well, because the cell says its verdict only. */
export function MatrixDetail({ model, spot }: { model: MatrixModel; spot: MatrixSpot | null }) {
  const { t } = useTranslation('regions');
  const figures = spot && model.figuresOf(spot.row, spot.column);
  return (
    <p className={styles['detail']} data-only="screen" role="status">
      {figures ? <Figures {...figures} /> : <span className="muted">{t('matrix.hint')}</span>}
    </p>
  );
}

function Figures({ item, shown, title }: NonNullable<ReturnType<MatrixModel['figuresOf']>>) {
  const language = useLanguage();
  const { factOf, aimOf, verdictOf, lagOf } = useRegionWords(shown);
  return (
    <>
      <b>{item.row.name[language]}</b> · {title}: {[factOf(item), aimOf(item), verdictOf(item), lagOf(item)].filter(Boolean).join(' · ')}
    </>
  );
}
