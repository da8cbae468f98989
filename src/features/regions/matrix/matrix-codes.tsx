import { useTranslation } from '@/shared/i18n/use-translation';
import { Stack } from '@/shared/ui/layout';
import styles from './matrix.module.css';
import type { MatrixColumn } from './matrix-rows';

interface MatrixCodesProps {
  readonly columns: readonly MatrixColumn[];
  /** Those that have no value in any region and no column. */
  readonly empty: readonly MatrixColumn[];
}

/** What the codes of the head mean; and what has no column, because nobody has a value of it. On paper the head has the names. */
export function MatrixCodes({ columns, empty }: MatrixCodesProps) {
  const { t } = useTranslation('regions');
  const shown = columns.filter((column) => !empty.includes(column));
  return (
    <Stack gap={2} above={3} data-only="screen">
      <details>
        <summary>{t('matrix.codes')}</summary>
        <CodeList columns={shown} />
      </details>
      {empty.length > 0 && (
        <details>
          <summary>{t('matrix.empty', { count: empty.length })}</summary>
          <CodeList columns={empty} />
        </details>
      )}
    </Stack>
  );
}

function CodeList({ columns }: { columns: readonly MatrixColumn[] }) {
  return (
    <ul className={`small ${styles['codes']}`}>
      {columns.map(({ key, code, title, href }) => (
        <li key={key}>
          <b translate="no">{code}</b> <a href={href}>{title}</a>
        </li>
      ))}
    </ul>
  );
}
