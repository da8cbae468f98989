import { CHECKS, type Finding } from './check-list';
import type { FactKnowledge } from './fact-knowledge';
import { FACT_COLUMNS, type FactCells, type FactEntry, type Report } from './fact-table';
import type { ParsedTable, TableRow } from './parse-table';
import { isLost, isReplaced } from './plain-signs';
import { type FactPlace, readPlace } from './read-place';
import { readValue } from './read-value';

export interface CheckedFacts {
  /** The rows in which nothing is wrong, in the order of the file. */
  readonly entries: readonly FactEntry[];
  readonly findings: readonly Finding[];
}

/**
 * Reads a table of facts strictly: a row is an entry, or a finding says why not. Nothing is dropped in silence; only the absence of a row is.
 */
export function checkFacts(table: ParsedTable, knowledge: FactKnowledge, file: string): CheckedFacts {
  const ofFile = checkHeading(table).map(({ code, values }): Finding => ({ code, file, line: 1, column: null, values }));
  if (table.openQuote !== null) ofFile.push({ code: 'open-quote', file, line: table.openQuote, column: null, values: {} });
  if (ofFile.length > 0) return { entries: [], findings: ofFile };

  const findings: Finding[] = [];
  const entries: FactEntry[] = [];
  const lines = new Map<string, number>();
  const heading = table.heading.map((name) => name.trim());
  for (const row of table.rows) {
    const report: Report = (code, column, values = {}, unit = undefined, about = undefined) =>
      findings.push({ code, file, line: row.line, column, values, ...(unit && { unit }), ...(about && { about }) });
    // tables that were put one below the other
    if (heading.every((name, i) => row.cells[i]?.trim() === name)) {
      report('heading-again', 'indicator');
      continue;
    }
    const cells = readCells(row, heading, report);
    const entry = cells && readEntry(cells, knowledge, report);
    if (!entry) continue;
    const key = [entry.indicator, entry.series, entry.region, entry.year].join(' ');
    const first = lines.get(key);
    if (first !== undefined) report('duplicate-key', 'indicator', { key, line: String(first) }, undefined, placeOf(entry));
    else {
      lines.set(key, row.line);
      entries.push({ ...entry, line: row.line });
    }
  }
  return { entries, findings };
}

/** As much of a wrong first line is quoted. */
const SHOWN_NAMES = 3;

type HeadingFault = Pick<Finding, 'code' | 'values'>;

function checkHeading({ heading, rows }: ParsedTable): HeadingFault[] {
  if (heading.length === 0) return [{ code: 'empty-file', values: {} }];
  const names = heading.map((name) => name.trim());
  const missing = FACT_COLUMNS.filter((column) => !names.includes(column));
  const unknown = names.filter((name) => !FACT_COLUMNS.some((column) => column === name));
  const all = FACT_COLUMNS.join(', ');
  // another table, or none: one sentence says it
  if (missing.length === FACT_COLUMNS.length)
    return [{ code: 'no-heading', values: { value: names.slice(0, SHOWN_NAMES).join(', '), all } }];
  const twice = names.filter((name, i) => names.indexOf(name) < i);
  return [
    ...missing.map((column): HeadingFault => ({ code: 'column-missing', values: { column, all } })),
    ...unknown.map((column): HeadingFault => ({ code: 'column-unknown', values: { column, all } })),
    ...twice.map((column): HeadingFault => ({ code: 'column-twice', values: { column } })),
    ...(rows.length === 0 ? [{ code: 'empty-file' as const, values: {} }] : []),
  ];
}

/** The cells by their columns; `null` where the row has more or fewer than the heading, or letters that were lost on the way. */
function readCells({ cells }: TableRow, heading: readonly string[], report: Report): FactCells | null {
  if (cells.length !== heading.length) {
    report('cell-count', 'indicator', { cells: String(cells.length), columns: String(heading.length) });
    return null;
  }
  const byColumn = Object.fromEntries(heading.map((column, i) => [column, cells[i] ?? ''])) as FactCells;
  const broken = FACT_COLUMNS.filter((column) => isReplaced(byColumn[column]) || isLost(byColumn[column]));
  for (const column of broken) {
    const value = byColumn[column];
    report(isReplaced(value) ? 'replacement-character' : 'lost-letters', column, { value });
  }
  return broken.length > 0 ? null : byColumn;
}

/** The entry, with everything reported that is wrong in it; `null` where it is not known what it is about, or what it says. */
function readEntry(cells: FactCells, knowledge: FactKnowledge, report: Report): Omit<FactEntry, 'line'> | null {
  let isWhole = true;
  const strict: Report = (code, column, ...said) => {
    if (CHECKS[code] === 'error') isWhole = false;
    report(code, column, ...said);
  };
  const place = readPlace(cells, knowledge, strict);
  // from here on it is known what is spoken of
  const ofPlace: Report = (code, column, values, unit) => strict(code, column, values, unit, place ? placeOf(place.key) : undefined);
  const value = readValue(cells, place, knowledge, ofPlace);
  return isWhole && place && value ? { ...place.key, ...value } : null;
}

const placeOf = ({ indicator, series, region, year }: FactPlace['key']): Finding['about'] => ({ indicator, series, region, year });
