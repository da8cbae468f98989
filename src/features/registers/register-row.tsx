import { useTranslation } from 'react-i18next';
import { useLanguage } from '@/shared/i18n/use-language';
import { type RegisterColumn, type RegisterEntry, rowAddress } from './register-column';
import styles from './table.module.css';

interface RegisterTableRowProps<Row> {
  readonly row: Row;
  readonly columns: readonly RegisterColumn<Row>[];
  /** Address of the row that the reader was sent to. */
  readonly marked: string;
}

/** One row with its own address; our note stands under its title. */
export function RegisterTableRow<Row extends RegisterEntry>({ row, columns, marked }: RegisterTableRowProps<Row>) {
  const { t } = useTranslation('registers');
  const language = useLanguage();
  const address = rowAddress(row);
  return (
    <tr id={address} data-marked={marked === address || undefined}>
      {columns.map(({ key, label, kind, show }) =>
        kind === 'title' ? (
          <th key={key} scope="row" className={styles[kind]}>
            {show(row)} {row.note && <small className={styles['note']}>{t('row.note', { text: row.note[language] })}</small>}
          </th>
        ) : (
          <td key={key} className={styles[kind]} data-label={kind === 'number' ? undefined : label}>
            {show(row)}
          </td>
        ),
      )}
    </tr>
  );
}
