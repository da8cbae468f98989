import type { ReactNode } from 'react';
import { Fold } from '../ui/fold';
import { DataTable, type DataTableProps } from './data-table';

interface GroupFoldProps<Row> extends Pick<DataTableProps<Row>, 'columns' | 'keyOf' | 'room'> {
  /** What the fold says while it is closed. */
  readonly summary: ReactNode;
  /** Id of the heading above, which names the table. */
  readonly labelledBy: string;
  readonly rows: readonly Row[];
  readonly addressOf: (row: Row) => string;
  /** Id of the row that the address points at. */
  readonly marked: string;
  /** The reader asks for some of the rows: those found are not folded. */
  readonly isNarrowed: boolean;
  readonly className?: string;
  readonly tableClassName?: string | undefined;
}

/** The rows of one group below its heading, on a phone in a fold; open where the reader looks for rows or the address points at one of them. */
export function GroupFold<Row>({ summary, rows, isNarrowed, className, tableClassName, ...table }: GroupFoldProps<Row>) {
  const isAsked = isNarrowed || rows.some((row) => table.addressOf(row) === table.marked);
  return (
    // a fold that the reader has closed or opened himself starts anew with another question
    <Fold key={String(isNarrowed)} summary={summary} isOpen={isAsked} className={className}>
      <DataTable {...table} groups={[{ key: 'all', rows }]} rows="lines" className={tableClassName} />
    </Fold>
  );
}
