import type { Feature, Cell as LibraryCell, Sheet } from 'write-excel-file/universal';
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
}

/** A, B … Z, AA … by the place from 0. */
export function toColumnName(place: number): string {
  const last = String.fromCharCode(65 + (place % 26));
  return place < 26 ? last : toColumnName(Math.floor(place / 26) - 1) + last;
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
          transformElementAttributes: (tag, attributes) => (tag === 'calcPr' ? { ...attributes, fullCalcOnLoad: 1 } : attributes),
        },
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml, _, { sheetIndex }) => {
            const sheet = sheets[sheetIndex];
            return sheet ? addFilter(addCached(xml, sheet.cached), sheet) : xml;
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

function addCached(xml: string, cached: WorkbookSheet['cached']): string {
  if (cached.size === 0) return xml;
  return xml.replaceAll(
    /<c r="([A-Z]+\d+)"([^>]*)><f>([^<]*)<\/f><\/c>/g,
    (cell: string, address: string, rest: string, formula: string) => {
      const value = cached.get(address);
      if (value === undefined) return cell;
      if (typeof value === 'number') return `<c r="${address}"${rest}><f>${formula}</f><v>${value}</v></c>`;
      const [type, text] = typeof value === 'boolean' ? ['b', value ? '1' : '0'] : ['str', escapeXml(value)];
      return `<c r="${address}"${rest} t="${type}"><f>${formula}</f><v>${text}</v></c>`;
    },
  );
}

const escapeXml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
