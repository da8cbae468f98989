import { useCallback, useMemo, useRef, useState } from 'react';
import { compareText } from '@/domain/collation';
import { useLanguage } from '@/shared/i18n/use-language';
import { useTranslation } from '@/shared/i18n/use-translation';
import { ScrollFrame } from '@/shared/ui/scroll-frame';
import { useSpokenChange } from '@/shared/ui/spoken-change';
import { useRouter } from '@/shared/url/address';
import { useSearchChange } from '@/shared/url/use-search-change';
import type { RegionsSearch } from '../regions-search';
import styles from './matrix.module.css';
import { MatrixDetail } from './matrix-detail';
import { sortMatrix, withValues } from './matrix-rows';
import { type MatrixSpot, MatrixTable } from './matrix-table';
import type { MatrixModel } from './use-matrix';
import { useQuickSort } from './use-quick-sort';

/** So many columns fit on a page of the greatest width. */
const FITTING = 28;

interface MatrixProps {
  readonly model: MatrixModel;
  readonly sort: string;
  readonly caption: string;
  readonly myRegion: string | null;
}

/** All regions × all regional series of a year: the ministry's view. */
export function Matrix({ model, sort, caption, myRegion }: MatrixProps) {
  const { t } = useTranslation(['regions', 'common']);
  const language = useLanguage();
  const onChange = useSearchChange<RegionsSearch>();
  const [spot, setSpot] = useState<MatrixSpot | null>(null);
  const placeRef = useRef<HTMLDivElement>(null);
  // the figures go with their cell
  const [, setMoved] = useState(0);
  const { columns, rows } = useMemo(() => withValues(model), [model]);
  const sorted = useMemo(() => sortMatrix(rows, { sort, columns, compareNames: compareText(language) }), [rows, columns, sort, language]);
  const sortedBy = sort === 'name' ? t('column.region') : (columns.find(({ key }) => key === sort)?.title ?? t('matrix.met'));
  useSpokenChange(t(sort === 'name' ? 'common:sorted.asc' : 'common:sorted.desc', { column: sortedBy }));
  const apply = useCallback((next: string) => void onChange({ sort: next }, { replace: true }), [onChange]);
  const [headSort, onSort] = useQuickSort(sort, apply);
  const router = useRouter();
  const onOpen = useCallback((href: string) => void router.goTo(href), [router]);
  return (
    <div className={styles['place']} ref={placeRef} onScrollCapture={() => setMoved((count) => count + 1)}>
      <p className={`note ${styles['cue']}`} data-wide={columns.length > FITTING || undefined}>
        {t('matrix.cue', { count: columns.length })}
      </p>
      <ScrollFrame className={styles['frame']} label={t('matrix.frame')}>
        <MatrixTable {...{ columns, rows: sorted, caption, myRegion, onSort, onOpen }} sort={headSort} onSpot={setSpot} />
      </ScrollFrame>
      <MatrixDetail {...{ model, spot, columns, place: placeRef.current }} />
    </div>
  );
}
