import { Fragment, memo, type ReactNode } from 'react';
import type { Provenance } from '@/domain/series';
import { OriginGroup } from '../ui/fact-value';
import type { Column, ColumnKind } from './column';

interface TableRowProps<Row> {
  readonly row: Row;
  readonly columns: readonly Column<Row>[];
  /** How the table writes its cells: a function that stays the same. */
  readonly classOf: (kind?: ColumnKind, className?: string) => string | undefined;
  /** What stands in a cell that shows nothing, where the table says so: `data-none` marks the cell. */
  readonly nothing?: ReactNode;
  readonly origin?: Provenance | null | undefined;
  readonly className?: string | undefined;
  readonly address?: string | undefined;
  readonly isMarked?: boolean;
  /** What the row says on a phone while its cells are folded; without it they are not. */
  readonly brief?: string | undefined;
  readonly isOpen?: boolean | undefined;
}

/** Rows keep their identity while the reader filters and sorts, so only the changed ones are drawn again. */
export const TableRow = memo(function TableRow<Row>(props: TableRowProps<Row>) {
  const { row, columns, classOf, nothing, origin = null, className, address, isMarked = false, brief, isOpen = false } = props;
  const heading = (columns.find(({ headsRow }) => headsRow) ?? columns.find(({ kind }) => kind === 'title'))?.key;
  return (
    <OriginGroup as="tr" origin={origin} className={className} id={address} data-marked={isMarked || undefined}>
      {columns.map((column) => {
        const { key, kind, show } = column;
        const shown = show(row);
        const cell = { className: classOf(kind, column.className), 'data-label': labelOf(column) };
        if (key === heading) {
          return (
            <Fragment key={key}>
              <th scope="row" {...cell}>
                {shown}
              </th>
              {brief && (
                <td data-brief="">
                  <details open={isOpen || isMarked || undefined}>
                    <summary>{brief}</summary>
                  </details>
                </td>
              )}
            </Fragment>
          );
        }
        const isNone = nothing !== undefined && (shown === null || shown === undefined || shown === false);
        return (
          <td key={key} {...cell} data-none={isNone || undefined} translate={isFigure(kind, shown) ? 'no' : undefined}>
            {isNone ? nothing : shown}
          </td>
        );
      })}
    </OriginGroup>
  );
}) as <Row>(props: TableRowProps<Row>) => ReactNode;

/** Stands before the value where the row is a card; the title needs none. */
const labelOf = ({ kind, isPlain, label }: Column<never>) => (kind === 'title' || isPlain ? undefined : label);

/** A number or a code and no word beside it: no translator has to do with it. */
const isFigure = (kind: ColumnKind | undefined, shown: ReactNode) =>
  kind === 'id' || (kind === 'number' && typeof shown !== 'object' && !/\p{L}/u.test(String(shown)));
