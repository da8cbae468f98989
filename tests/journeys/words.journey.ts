import type { Page } from '@playwright/test';
import { expect, test } from './guarded-test.ts';
import { addressesOf, htmlOf, LANGUAGES } from './site.ts';

interface Read {
  /** Every text of the page by itself, as a template or the data wrote it. */
  readonly texts: string[];
  /** The running text: a new line where an element starts a block, nothing where it stands in the line. */
  readonly lines: string[];
}

/** What a file says without any script: as it is copied, read aloud or shown without styles. */
function readPage(page: Page, html: string): Promise<Read> {
  return page.evaluate((source) => {
    const INLINE = new Set('A ABBR B BDI CITE EM I MARK SMALL SPAN STRONG SUB SUP TIME'.split(' '));
    const SILENT = new Set('SCRIPT STYLE SVG TEMPLATE OPTION CODE PRE'.split(' '));
    const document = new DOMParser().parseFromString(source, 'text/html');
    const texts: string[] = [];
    let running = '';
    const read = (node: Node): void => {
      if (node.nodeType === Node.TEXT_NODE) {
        texts.push(node.textContent ?? '');
        running += (node.textContent ?? '').replaceAll(/\s*\n\s*/g, ' ');
      }
      if (!(node instanceof Element) || SILENT.has(node.tagName.toUpperCase())) return;
      const isBlock = !INLINE.has(node.tagName.toUpperCase());
      if (isBlock) running += '\n';
      node.childNodes.forEach(read);
      if (isBlock) running += '\n';
    };
    read(document.body);
    return { texts, lines: running.split('\n') };
  }, html);
}

/** Marks of a sentence that was put together from pieces and not read once. */
const IN_TEXTS: readonly RegExp[] = [
  // a number grown together with a word: 45срок, 2018жылы
  /\d[а-яёәғқңөұүһі]|[а-яёәғқңөұүһі]\d/u,
  // two words grown together: обучениеХудшая
  /[а-яёәғқңөұүһі»)][А-ЯЁӘҒҚҢӨҰҮҺІ](?!\p{Lu})/u,
  // what was to be filled in
  /\{\{|\}\}|undefined/u,
];
/** Written so: a university, kilobytes. */
const NAMES = /КазНУ|ҚазҰУ|кБ/gu;
const IN_LINES: readonly RegExp[] = [
  // a sentence that ends twice: 5 ед..
  /(?<!\.)\.\.(?!\.)/u,
  // the mark of a generated value grown together with what it marks
  /[\p{L}\d%]демо(?!\p{L})/u,
];

for (const language of LANGUAGES) {
  test(`no page in ${language} shows the seams between the pieces of its sentences`, async ({ page }) => {
    const seams: string[] = [];
    for (const address of addressesOf(language)) {
      const { texts, lines } = await readPage(page, htmlOf(address));
      expect(texts.length, address).toBeGreaterThan(0);
      for (const [read, marks] of [
        [texts, IN_TEXTS],
        [lines, IN_LINES],
      ] as const) {
        for (const text of read.map((raw) => raw.replaceAll(NAMES, ''))) {
          const seam = marks.map((mark) => mark.exec(text)).find((found) => found !== null);
          if (seam) seams.push(`${address}: …${text.slice(Math.max(0, seam.index - 40), seam.index + 40)}…`);
        }
      }
    }
    expect(seams).toEqual([]);
  });
}
