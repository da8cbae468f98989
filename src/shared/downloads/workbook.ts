import type { Feature, Cell as LibraryCell, Sheet } from 'write-excel-file/universal';
import { toColumnName } from '@/domain/cell-name';
import { escapeMarkup } from '@/domain/escape-markup';
import convertFileContent from '../../../node_modules/write-excel-file/modules/export/convertFileContentToUint8ArrayUniversal.js';
import { generateXlsxFileSync } from '../../../node_modules/write-excel-file/modules/export/writeXlsxFileUniversal.js';

// The public entries of the package hand every sheet above 160 kB to a worker made from a blob. The site's policy (script-src 'self') refuses
// such a worker without telling the library, and the file would never come; so its synchronous writer is taken from inside the package.

/** A formula without its "=", and the value that it comes to, for readers that do not compute. */
export interface SheetFormula {
  readonly formula: string;
  readonly cached: string | number | boolean;
}

/** A cell of a workbook; a text is always a text, whatever sign it begins with. */
export type WorkbookCell = LibraryCell;

/** What a spreadsheet lets into cells: a number within bounds, or one of the values of a range. `range` as a spreadsheet names it: `Q3:Q40`. */
export type SheetRule = { readonly range: string; readonly message: string } & (
  | { readonly kind: 'decimal' | 'whole'; readonly low: number; readonly high: number }
  | { readonly kind: 'list'; readonly from: string }
);

export interface WorkbookSheet {
  /** At most 31 signs, without []/\:*? */
  readonly name: string;
  readonly cells: readonly (readonly WorkbookCell[])[];
  /** In characters. */
  readonly widths: readonly number[];
  /** Rows and columns that stay when the sheet scrolls. */
  readonly frozenRows: number;
  readonly frozenColumns: number;
  /** The row, counted from 1, whose cells become buttons that filter and sort the rows below it. */
  readonly filterRow: number | null;
  /** Values of formulas by their addresses. */
  readonly cached: ReadonlyMap<string, SheetFormula['cached']>;
  /** Columns, by their places from 0, and rows, from 1, that are there for machines. */
  readonly hidden?: { readonly columns: readonly number[]; readonly rows: readonly number[] };
  readonly rules?: readonly SheetRule[];
  /** The whole sheet is there for machines and for the rules of others. */
  readonly isHidden?: boolean;
}

/** Writes the sheets into one file. Errors: those of the library, for a name or a cell that the format does not know. */
export function writeWorkbook(sheets: readonly WorkbookSheet[]): Promise<Blob> {
  const data: Sheet<Blob>[] = sheets.map(({ name, cells, widths, frozenRows, frozenColumns }) => ({
    sheet: name,
    data: cells.map((row) => [...row]),
    columns: widths.map((width) => ({ width })),
    stickyRowsCount: frozenRows,
    stickyColumnsCount: frozenColumns,
  }));
  return generateXlsxFileSync(data, { features: [finishSheets(sheets)] }, undefined, convertFileContent);
}

/** What the library does not offer itself: filters, values of formulas, and computing anew when the file is opened. */
function finishSheets(sheets: readonly WorkbookSheet[]): Feature<Blob> {
  return {
    files: {
      transform: {
        'xl/workbook.xml': {
          transformElementAttributes: (tag, attributes) => {
            if (tag === 'calcPr') return { ...attributes, fullCalcOnLoad: 1 };
            const isHidden = tag === 'sheet' && sheets.some((sheet) => sheet.isHidden && sheet.name === attributes['name']);
            return isHidden ? { ...attributes, state: 'hidden' } : attributes;
          },
        },
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml, _, { sheetIndex }) => {
            const sheet = sheets[sheetIndex];
            return sheet ? addRules(addFilter(hide(addCached(xml, sheet.cached), sheet), sheet), sheet) : xml;
          },
        },
      },
    },
  };
}

function addFilter(xml: string, { filterRow, cells }: WorkbookSheet): string {
  if (filterRow === null) return xml;
  const width = cells[filterRow - 1]?.length ?? 1;
  // the order of elements is part of the format: the filter comes right after the rows
  return xml.replace('</sheetData>', `</sheetData><autoFilter ref="A${filterRow}:${toColumnName(width - 1)}${cells.length}"/>`);
}

function hide(xml: string, { hidden }: WorkbookSheet): string {
  if (!hidden) return xml;
  const ofColumns = hidden.columns.reduce(
    (text, place) => text.replace(`<col min="${place + 1}"`, `<col hidden="1" min="${place + 1}"`),
    xml,
  );
  return hidden.rows.reduce((text, row) => text.replace(`<row r="${row}"`, `<row hidden="1" r="${row}"`), ofColumns);
}

function addRules(xml: string, { rules = [] }: WorkbookSheet): string {
  if (rules.length === 0) return xml;
  const written = rules.map(({ range, message, ...rule }) => {
    const [type, bounds] =
      rule.kind === 'list'
        ? ['list', `<formula1>${escapeMarkup(rule.from)}</formula1>`]
        : [`${rule.kind}" operator="between`, `<formula1>${rule.low}</formula1><formula2>${rule.high}</formula2>`];
    const text = escapeMarkup(message);
    return `<dataValidation type="${type}" allowBlank="1" showErrorMessage="1" error="${text}" sqref="${range}">${bounds}</dataValidation>`;
  });
  const all = `<dataValidations count="${rules.length}">${written.join('')}</dataValidations>`;
  // after the rows, the filter and merged cells; before the margins
  const after = ['</mergeCells>', /<autoFilter [^>]*\/>/, '</sheetData>'];
  for (const mark of after) {
    const found = typeof mark === 'string' ? (xml.includes(mark) ? mark : null) : (mark.exec(xml)?.[0] ?? null);
    if (found !== null) return xml.replace(found, found + all);
  }
  return xml;
}

function addCached(xml: string, cached: WorkbookSheet['cached']): string {
  if (cached.size === 0) return xml;
  return xml.replaceAll(
    /<c r="([A-Z]+\d+)"([^>]*)><f>([^<]*)<\/f><\/c>/g,
    (cell: string, address: string, rest: string, formula: string) => {
      const value = cached.get(address);
      if (value === undefined) return cell;
      if (typeof value === 'number') return `<c r="${address}"${rest}><f>${formula}</f><v>${value}</v></c>`;
      const [type, text] = typeof value === 'boolean' ? ['b', value ? '1' : '0'] : ['str', escapeMarkup(value)];
      return `<c r="${address}"${rest} t="${type}"><f>${formula}</f><v>${text}</v></c>`;
    },
  );
}
