/** Parts of write-excel-file that the package does not export (see workbook.ts). */
declare module '*/convertFileContentToUint8ArrayUniversal.js' {
  const convertFileContent: (content: Blob) => Promise<Uint8Array>;
  export default convertFileContent;
}

declare module '*/writeXlsxFileUniversal.js' {
  /** Zips in this thread. */
  export function generateXlsxFileSync(
    sheets: import('write-excel-file/universal').Sheet<Blob>[],
    options: import('write-excel-file/universal').Options<Blob>,
    unused: undefined,
    convertFileContent: (content: Blob) => Promise<Uint8Array>,
  ): Promise<Blob>;
}
