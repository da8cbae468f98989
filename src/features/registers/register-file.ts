import type { Register } from '@/contracts/registers';
import { toBareAbout } from '@/shared/downloads/about-table';
import type { Cell, DownloadTable } from '@/shared/downloads/download-table';
import { type DownloadContext, toColumns } from '@/shared/downloads/download-words';
import { toFileName } from '@/shared/downloads/file-name';
import type { RegisterColumn, RegisterEntry } from './register-column';

interface RegisterFileInput<Row> {
  readonly register: Pick<Register, 'name' | 'title' | 'dataDate'>;
  readonly rows: readonly Row[];
  readonly columns: readonly RegisterColumn<Row>[];
  /** The act that holds the register, in words; `null` for our own lists of acts. */
  readonly source: { readonly label: string; readonly name: string } | null;
}

/**
 * The rows in view as a file, from the same columns as the table: a column that gives neither a cell nor texts (links) is left out, and one that
 * holds more than its name says is followed by columns that only the file has.
 *
 * Absent: an empty cell; our note stands in the last column.
 */
export function toRegisterFile<Row extends RegisterEntry>(
  { register, rows, columns, source }: RegisterFileInput<Row>,
  context: DownloadContext,
): DownloadTable {
  const { t, language } = context;
  const filed = columns.filter(({ kind, cell, texts }) => kind === 'number' || cell || texts);
  const code = (key: string) => key.replaceAll('-', '_');
  const cellOf = (row: Row, { kind, cell, texts }: RegisterColumn<Row>): Cell => {
    if (cell) return cell(row, language);
    if (kind === 'number') return 'number' in row ? row.number : null;
    const words = texts?.(row).map((text) => text[language]) ?? [];
    return words.join('; ') || null;
  };
  return {
    name: toFileName(register.name),
    title: register.title[language],
    columns: [
      ...filed.flatMap(({ key, label, kind, holdsDays, beside = [] }) => [
        {
          code: code(key),
          label,
          ...(kind === 'number' ? { kind: 'number' as const, decimals: 0 } : { kind: holdsDays ? ('date' as const) : ('text' as const) }),
        },
        ...toColumns(
          beside.map((column) => column.code),
          t,
        ),
      ]),
      { code: 'note', label: t('column.note'), kind: 'text' as const },
    ],
    rows: rows.map((row) => ({
      ...Object.fromEntries(filed.map((column) => [code(column.key), cellOf(row, column)])),
      ...Object.fromEntries(filed.flatMap(({ beside = [] }) => beside.map((column) => [column.code, column.cell(row, context)]))),
      note: row.note?.[language] ?? null,
    })),
    about: toBareAbout(
      { dataDate: register.dataDate, own: source ? [{ code: 'source', label: source.label, value: source.name }] : [] },
      context,
    ),
  };
}
