import type { ReactNode } from 'react';
import type { Provenance } from '@/domain/series';
import { useTranslation } from '../i18n/use-translation';
import { useIsAlive } from '../state/use-is-alive';
import { useSpokenChange } from '../ui/spoken-change';
import type { Column } from './column';
import styles from './data-table.module.css';
import { SortChoice } from './sort-choice';
import { classOf, SortHeading, type SortState } from './sort-heading';
import { TableRow } from './table-row';

export interface RowGroup<Row> {
  readonly key: string;
  /** Without one the rows follow without a heading. */
  readonly title?: ReactNode;
  readonly rows: readonly Row[];
  /** The group's own place on the page. */
  readonly address?: string;
  /** Said below the rows: what is still to come, or why there are none. */
  readonly note?: ReactNode;
  /** What the others come to. */
  readonly isSum?: true;
}

export interface DataTableProps<Row> {
  /** Without one the table is named by a heading of the page, whose id it is given. */
  readonly caption?: ReactNode;
  readonly labelledBy?: string;
  /** Memoised where there are many rows: a row is drawn again when it or the columns are others. */
  readonly columns: readonly Column<Row>[];
  readonly groups: readonly RowGroup<Row>[];
  readonly keyOf: (row: Row) => string | number;
  /** Where the table needs more room than a phone's: below 60rem (`roomy`), 76rem (`wide`) instead of 48rem each row is a card. */
  readonly room?: 'roomy' | 'wide';
  /** Cards stand beside each other where there is room for two: where they are short. */
  readonly hasShortCards?: boolean;
  /**
   * What a row is instead of a card, where there are many: its name and below it the rest, one beside the other (`lines`) or figures with their names
   * above them, each below that of the row before (`figures`).
   */
  readonly rows?: 'lines' | 'figures';
  /** Of rows of lines that are long: on a phone each is its name and this, and the rest of it opens below (with folded-rows.module.css). */
  readonly briefOf?: ((row: Row) => string) | undefined;
  /** The reader looks for words: those found are not folded. */
  readonly isOpen?: boolean | undefined;
  readonly className?: string | undefined;
  /** Of a table whose headings sort. */
  readonly sorting?: SortState;
  /** The row's own place on the page, and the place that the address names. */
  readonly addressOf?: (row: Row) => string;
  readonly marked?: string;
  /** The row that the page is about, or the reader's own. */
  readonly isOwn?: (row: Row) => boolean;
  /** On what the figures of a row rest, where all of them rest on one fact. */
  readonly originOf?: (row: Row) => Provenance | null;
}

/** The one table of the house. Where there is no room for its columns, the style sheet draws its rows as cards; paper always gets the table. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { caption, labelledBy, columns, groups, room, hasShortCards, rows: shape, className, sorting, ...ofRows } = props;
  const { t } = useTranslation();
  const isAlive = useIsAlive();
  const sorted = columns.find(({ key }) => key === sorting?.sort);
  useSpokenChange(sorting && sorted ? t(`sorted.${sorting.order}`, { column: sorted.label }) : '');
  return (
    <div className={[styles['frame'], room && styles[room]].filter(Boolean).join(' ')}>
      {sorting && <SortChoice columns={columns} state={sorting} />}
      <table
        className={[styles['table'], hasShortCards && styles['beside'], shape && styles['rows'], shape && styles[shape], className]
          .filter(Boolean)
          .join(' ')}
        aria-labelledby={labelledBy}
        data-alive={(ofRows.addressOf && isAlive) || undefined}
      >
        {caption !== undefined && <caption>{caption}</caption>}
        <thead>
          <tr>
            {columns.map((column) => (
              <SortHeading key={column.key} column={column} state={sorting} />
            ))}
          </tr>
        </thead>
        {groups.map((group) => (
          <TableGroup key={group.key} {...{ group, columns, ...ofRows }} />
        ))}
      </table>
    </div>
  );
}

type TableGroupProps<Row> = Pick<
  DataTableProps<Row>,
  'columns' | 'keyOf' | 'addressOf' | 'marked' | 'isOwn' | 'originOf' | 'briefOf' | 'isOpen'
> & {
  readonly group: RowGroup<Row>;
};

/** The rows of one group, between its heading and what is said below them. */
function TableGroup<Row>({ group, columns, keyOf, addressOf, marked = '', isOwn, originOf, briefOf, isOpen }: TableGroupProps<Row>) {
  const { title, rows, address: id, note, isSum } = group;
  const Body = isSum ? 'tfoot' : 'tbody';
  return (
    <Body id={id}>
      {title !== undefined && (
        <tr className={styles['group']}>
          <th scope="rowgroup" colSpan={columns.length}>
            {title}
          </th>
        </tr>
      )}
      {rows.map((row) => {
        const address = addressOf?.(row);
        const origin = originOf?.(row);
        return (
          <TableRow
            key={keyOf(row)}
            {...{ row, columns, classOf, address, origin, isOpen }}
            brief={briefOf?.(row)}
            isMarked={(address !== undefined && address === marked) || isOwn?.(row) === true}
          />
        );
      })}
      {note !== undefined && (
        <tr className={styles['note']}>
          <td colSpan={columns.length}>{note}</td>
        </tr>
      )}
    </Body>
  );
}
