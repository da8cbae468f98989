import type { CSSProperties } from 'react';
import { useLanguage } from '@/shared/i18n/use-language';
import { useTranslation } from '@/shared/i18n/use-translation';
import { useRegionWords } from '../use-region-words';
import styles from './matrix.module.css';
import type { MatrixColumn } from './matrix-rows';
import type { MatrixSpot } from './matrix-table';
import type { MatrixModel } from './use-matrix';

interface MatrixDetailProps {
  readonly model: MatrixModel;
  readonly columns: readonly MatrixColumn[];
  readonly spot: MatrixSpot | null;
  /** What the figures are placed in. */
  readonly place: HTMLElement | null;
}

/** The figures of the cell under the pointer, the finger or the keyboard, beside it; heard as well, because the cell says its verdict only. */
export function MatrixDetail({ model, columns, spot, place }: MatrixDetailProps) {
  const { t } = useTranslation('regions');
  const column = spot && columns[spot.column];
  const figures = column && spot.row !== null ? model.figuresOf(spot.row, column.key) : null;
  const isBeside = spot !== null && place !== null && spot.cell.isConnected;
  return (
    <p
      className={`${styles['detail']} ${isBeside ? styles['beside'] : ''}`}
      style={isBeside ? besideCell(spot.cell, place) : undefined}
      data-only="screen"
      role="status"
    >
      {figures ? (
        <Figures {...figures} />
      ) : column ? (
        <>
          <b translate="no">{column.code}</b> · {column.title}
        </>
      ) : (
        <span className="muted">{t('matrix.hint')}</span>
      )}
    </p>
  );
}

/** Below its cell in the upper half of the window, above it in the lower one; never beyond the sides. */
function besideCell(cell: HTMLElement, place: HTMLElement): CSSProperties {
  const [at, within] = [cell.getBoundingClientRect(), place.getBoundingClientRect()];
  const isBelow = at.bottom < document.documentElement.clientHeight / 2;
  const share = Math.max(0, Math.min(1, (at.left + at.width / 2 - within.left) / within.width));
  return {
    insetInlineStart: `${(share * 100).toFixed(1)}%`,
    translate: `${(-share * 100).toFixed(1)}% ${isBelow ? '0' : '-100%'}`,
    insetBlockStart: `${Math.round((isBelow ? at.bottom + 4 : at.top - 4) - within.top)}px`,
  };
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
