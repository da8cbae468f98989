import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';

export interface PdfContent {
  readonly pages: number;
  /** Width and height of the first page, points. */
  readonly size: readonly [number, number];
  /** The words of all pages, with single spaces and without joiners. */
  readonly text: string;
  /** The words of each page, as above. */
  readonly pageTexts: readonly string[];
  /** Where its links lead to. */
  readonly links: readonly string[];
  /** Colours with which something is filled, `r,g,b`. */
  readonly fills: ReadonlySet<string>;
}

/** What a PDF holds, read by a library that did not write it. */
export async function readPdf(bytes: Uint8Array): Promise<PdfContent> {
  // the reader takes the bytes for itself
  const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const texts: string[] = [];
  const links: string[] = [];
  const fills = new Set<string>();
  let size: [number, number] = [0, 0];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    if (number === 1) {
      const { width, height } = page.getViewport({ scale: 1 });
      size = [Math.round(width), Math.round(height)];
    }
    const { items } = await page.getTextContent();
    texts.push(items.map((item) => ('str' in item ? wordsOf(item) : '')).join(''));
    const annotations: { url?: string }[] = await page.getAnnotations();
    links.push(...annotations.flatMap(({ url }) => url ?? []));
    const { fnArray, argsArray } = await page.getOperatorList();
    fnArray.forEach((operator, i) => {
      if (operator === OPS.setFillRGBColor) fills.add(Object.values(argsArray[i] as Record<string, number>).join(','));
    });
  }
  const pages = document.numPages;
  await document.destroy();
  const pageTexts = texts.map((text) => text.replaceAll('\u2060', '').replace(/\s+/g, ' '));
  return { pages, size, text: pageTexts.join(' '), pageTexts, links, fills };
}

/** The library writes a blank for every gap, also for that of less than a point which a joiner leaves, as its letter comes from another font. */
function wordsOf({ str, width, hasEOL }: { readonly str: string; readonly width: number; readonly hasEOL: boolean }): string {
  return (str === ' ' && width < 1 ? '' : str) + (hasEOL ? ' ' : '');
}
