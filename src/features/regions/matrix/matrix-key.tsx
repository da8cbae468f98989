import { VERDICTS } from '@/domain/choices';
import { useTranslation } from '@/shared/i18n/use-translation';
import { useUnprovenWord } from '@/shared/i18n/use-unproven-word';
import { Cluster } from '@/shared/ui/layout';
import { CELL_SIGNS } from './cell-signs';
import styles from './matrix.module.css';
import type { MatrixCell } from './matrix-rows';

/** What the signs of the cells mean; that of values which are not proven only where there are some. */
export function MatrixKey({ cells }: { readonly cells: readonly MatrixCell[] }) {
  const { t } = useTranslation(['regions', 'common']);
  const unproven = useUnprovenWord()(cells);
  return (
    <Cluster
      as="ul"
      gap={4}
      rows={1}
      above={2}
      below={2}
      data-ink
      className={`small ${styles['key']}`}
      style={CELL_SIGNS}
      aria-label={t('legend.title')}
    >
      {VERDICTS.map((verdict) => (
        <li key={verdict}>
          <span className={`${styles['swatch']} ${styles[verdict]}`} /> {t(`common:verdict.${verdict}`)}
        </li>
      ))}
      <li>
        <span className={`${styles['swatch']} ${styles['unjudged']}`} /> {t('matrix.plain')}
      </li>
      <li>
        <span className={`${styles['swatch']} ${styles['gap']}`} /> {t('common:verdict.unknown')}
      </li>
      {unproven !== null && (
        <li>
          <span className={`${styles['swatch']} ${styles['met']}`} data-demo /> {t('matrix.demo', { word: unproven })}
        </li>
      )}
    </Cluster>
  );
}
