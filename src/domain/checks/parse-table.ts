/** A row as it stands in the file: its first line, counted from 1, and its cells as they are written. */
export interface TableRow {
  readonly line: number;
  readonly cells: readonly string[];
}

export interface ParsedTable {
  readonly delimiter: Delimiter;
  /** The cells of the first row; empty when the text has none. */
  readonly heading: readonly string[];
  /** Rows with any text in them: a spreadsheet leaves empty ones behind. */
  readonly rows: readonly TableRow[];
  /** The line on which a quotation opens that nothing closes: from there on the rows mean nothing. */
  readonly openQuote: number | null;
}

const DELIMITERS = [',', ';', '\t'] as const;
export type Delimiter = (typeof DELIMITERS)[number];

/** Excel writes the delimiter into a line of its own when it is asked to be clear. */
const DECLARATION = /^sep=([,;\t])\r?\n/i;

/**
 * Reads a table of comma, semicolon or tab separated values with its line numbers; quotation marks as RFC 4180 has them, any line ends.
 *
 * The delimiter is the one that the heading holds most of. A byte order mark in front is dropped.
 */
export function parseTable(source: string): ParsedTable {
  const whole = source.replace(/^\uFEFF/, '');
  const declared = DECLARATION.exec(whole);
  const text = declared ? whole.slice(declared[0].length) : whole;
  const delimiter = (declared?.[1] as Delimiter | undefined) ?? findDelimiter(text);
  const { rows, openQuote } = splitRows(text, delimiter, declared ? 2 : 1);
  const filled = rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  const [heading, ...body] = withoutEmptyColumns(filled);
  return { delimiter, heading: heading?.cells ?? [], rows: body, openQuote };
}

/** Without the columns behind the last heading in which no row has anything: a spreadsheet goes on writing those that were emptied. */
function withoutEmptyColumns(rows: readonly TableRow[]): readonly TableRow[] {
  const heading = rows[0]?.cells ?? [];
  const width = heading.findLastIndex((name) => name.trim() !== '') + 1;
  const isKept = rows.some(({ cells }) => cells.slice(width, heading.length).some((cell) => cell.trim() !== ''));
  if (isKept) return rows;
  const isBehind = ({ cells }: TableRow) => cells.length > width && cells.slice(width).every((cell) => cell.trim() === '');
  return rows.map((row) => (isBehind(row) ? { ...row, cells: row.cells.slice(0, width) } : row));
}

function findDelimiter(text: string): Delimiter {
  const heading = /[^\r\n]+/.exec(text)?.[0] ?? '';
  const countOf = (delimiter: string) => heading.split(delimiter).length;
  return DELIMITERS.reduce((best, delimiter) => (countOf(delimiter) > countOf(best) ? delimiter : best));
}

function splitRows(text: string, delimiter: Delimiter, firstLine: number) {
  const rows: TableRow[] = [];
  let cells: string[] = [];
  let cell = '';
  let line = firstLine;
  let rowLine = firstLine;
  let quotedSince: number | null = null;
  const endRow = () => {
    rows.push({ line: rowLine, cells: [...cells, cell] });
    cells = [];
    cell = '';
  };
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charAt(at);
    const isLineEnd = letter === '\n' || (letter === '\r' && text.charAt(at + 1) !== '\n');
    if (isLineEnd) line += 1;
    if (quotedSince !== null) {
      if (letter !== '"') cell += letter;
      else if (text.charAt(at + 1) === '"') {
        cell += '"';
        at += 1;
      } else quotedSince = null;
    } else if (letter === '"' && cell === '') quotedSince = line;
    else if (letter === delimiter) {
      cells.push(cell);
      cell = '';
    } else if (isLineEnd) {
      endRow();
      rowLine = line;
    } else if (letter !== '\r') cell += letter;
  }
  if (cell !== '' || cells.length > 0) endRow();
  return { rows, openQuote: quotedSince };
}
