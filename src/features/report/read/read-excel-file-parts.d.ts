/** Parts of read-excel-file that the package does not export (see open-workbook.ts). */
declare module '*/parseSpreadsheetContents.js' {
  type Value = string | boolean | Date | { readonly number: string } | null;
  const parseSpreadsheetContents: (
    createWorker: undefined,
    parseXml: unknown,
    contents: Readonly<Record<string, Uint8Array>>,
    options: { readonly trim: boolean; readonly parseNumber: (text: string) => { readonly number: string } },
  ) => Promise<{ readonly sheet: string; readonly data: readonly (readonly Value[])[] }[]>;
  export default parseSpreadsheetContents;
}

declare module '*/parseXml.js' {
  const parseXml: unknown;
  export default parseXml;
}
