import { type AboutEntry, cellOf, type DownloadTable, toMachineValue } from './download-table';

/**
 * The table for programs: what it is about, its columns with their headings, and one object per row by the codes of the columns.
 *
 * Units: numbers are numbers of twelve significant digits; days are `YYYY-MM-DD`. Absent: `null`.
 */
export function toJson(table: DownloadTable): string {
  const about = Object.fromEntries(table.about.map(({ code, value }) => [code, toPlainValue(value)]));
  const rows = table.rows.map((row) =>
    Object.fromEntries(table.columns.map((column) => [column.code, toMachineValue(cellOf(row, column))])),
  );
  const columns = table.columns.map(({ code, label, kind }) => ({ code, label, kind }));
  return `${JSON.stringify({ title: table.title, about, columns, rows }, null, 2)}\n`;
}

function toPlainValue(value: AboutEntry['value']): string | number {
  return typeof value === 'object' ? value.isoDate : value;
}
