import '@/shared/theme/tokens.css';
import '@/shared/theme/base.css';
import '@/shared/ui/primitives.css';
import '@/shared/theme/last-word.css';
import { useCallback, useMemo, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { compareText } from '@/domain/collation';
import styles from '@/features/regions/matrix/matrix.module.css';
import { sortMatrix } from '@/features/regions/matrix/matrix-rows';
import { type MatrixSpot, MatrixTable } from '@/features/regions/matrix/matrix-table';
import { useQuickSort } from '@/features/regions/matrix/use-quick-sort';
import { createI18n } from '@/shared/i18n/create-i18n';
import { I18nProvider } from '@/shared/i18n/use-translation';
import { createSyntheticMatrix } from './synthetic-matrix';

const query = new URLSearchParams(location.search);
const { columns, rows } = createSyntheticMatrix(Number(query.get('territories') ?? 200), Number(query.get('series') ?? 65));
const compareNames = compareText('kk');

/** The product's own table over invented rows; sorting and pointing as on the page. */
function Page() {
  const [sort, setSort] = useState('name');
  const [headSort, onSort] = useQuickSort(sort, setSort);
  const [spot, setSpot] = useState<MatrixSpot | null>(null);
  const sorted = useMemo(() => sortMatrix(rows, { sort, columns, compareNames }), [sort]);
  const onOpen = useCallback(() => {}, []);
  return (
    <>
      <section className={styles['frame']}>
        <MatrixTable
          columns={columns}
          rows={sorted}
          sort={headSort}
          caption=""
          myRegion={null}
          onSort={onSort}
          onOpen={onOpen}
          onSpot={setSpot}
        />
      </section>
      <p>{spot?.row}</p>
    </>
  );
}

const i18n = await createI18n('kk');
await i18n.loadNamespaces('regions');
createRoot(document.getElementById('root') ?? document.body).render(
  <I18nProvider value={i18n}>
    <Page />
  </I18nProvider>,
);
