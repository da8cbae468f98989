import { csvParseRows } from 'd3-dsv';
import type { DataPackage } from '@/contracts/data-package';

type TableSchema = DataPackage['resources'][number]['schema'];

/** A cell by its type, as the Table Schema of Frictionless defines it; `undefined`: it is none. */
const READERS = {
  string: (text: string) => text,
  number: (text: string) => (/^-?\d+(\.\d+)?(e[-+]?\d+)?$/i.test(text) ? Number(text) : undefined),
  year: (text: string) => (/^-?\d{4}$/.test(text) ? Number(text) : undefined),
} as const;

/**
 * The rows of a table by its schema: headings in their order, each cell of its type and among its words, each key once.
 * Errors: TypeError with the row and the column of the first cell that breaks it. Source: specs.frictionlessdata.io/table-schema, version 1.
 */
export function readTable(csv: string, { fields, missingValues, primaryKey }: TableSchema): Record<string, string | number | null>[] {
  const [headings = [], ...rows] = csvParseRows(csv);
  const names = fields.map(({ name }) => name);
  if (JSON.stringify(headings) !== JSON.stringify(names)) throw new TypeError(`headings: ${headings.join(', ')}`);
  const keys = new Set<string>();
  return rows.map((row, line) => {
    if (row.length !== fields.length) throw new TypeError(`row ${line + 2} has ${row.length} cells`);
    const record = Object.fromEntries(
      fields.map(({ name, type, constraints }, column) => {
        const text = row[column] ?? '';
        if (missingValues.includes(text)) return [name, null];
        const value = READERS[type](text);
        const isAllowed = value !== undefined && (constraints?.enum.includes(text) ?? true);
        if (!isAllowed) throw new TypeError(`row ${line + 2}, ${name}: ${text}`);
        return [name, value];
      }),
    );
    const key = JSON.stringify(primaryKey.map((name) => record[name]));
    if (keys.has(key)) throw new TypeError(`row ${line + 2} repeats the key ${key}`);
    keys.add(key);
    return record;
  });
}
