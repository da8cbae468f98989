import type { Page } from '@playwright/test';
import { expect, test } from './guarded-test.ts';
import { addressesOf, htmlOf, LANGUAGES } from './site.ts';

/**
 * The running text of a file as it is read aloud, copied or shown without styles: a new line where an element starts a block,
 * nothing where it stands in the line.
 */
function readLines(page: Page, html: string): Promise<string[]> {
  return page.evaluate((source) => {
    const INLINE = new Set('A ABBR B BDI CITE CODE EM I LABEL MARK SMALL SPAN STRONG SUB SUP TIME'.split(' '));
    const SILENT = new Set('SCRIPT STYLE SVG TEMPLATE OPTION CODE PRE'.split(' '));
    const document = new DOMParser().parseFromString(source, 'text/html');
    let text = '';
    const read = (node: Node): void => {
      if (node.nodeType === Node.TEXT_NODE) text += (node.textContent ?? '').replaceAll(/\s*\n\s*/g, ' ');
      if (!(node instanceof Element)) return;
      const name = node.tagName.toUpperCase();
      if (SILENT.has(name)) return;
      const isBlock = !INLINE.has(name);
      if (isBlock) text += '\n';
      node.childNodes.forEach(read);
      if (isBlock) text += '\n';
    };
    read(document.body);
    return text.split('\n').filter((line) => line.trim() !== '');
  }, html);
}

/** Marks of a text that was put together from pieces and not written. */
const SEAMS: readonly RegExp[] = [
  // a sentence that ends twice
  /(?<!\.)\.\.(?!\.)/u,
  // two pieces without a blank between them: 45срок, обучениехудшая, ендіКелесі
  /\d[а-яёәғқңөұүһі]/iu,
  /[а-яёәғқңөұүһі)»%][А-ЯЁӘҒҚҢӨҰҮҺІ](?!\p{Lu})/u,
  /[а-яёәғқңөұүһі]\d/iu,
  // a blank before what ends a sentence or a clause
  /[^\s–] [,;:.](?=\s|$)/u,
];
/** Names that are written so. */
const NAMES = /КазНУ|ҚазҰУ|КазНИ\p{Lu}+|IEA/gu;

for (const language of LANGUAGES) {
  test(`no page in ${language} shows the seams between the pieces of its sentences`, async ({ page }) => {
    const seams: string[] = [];
    for (const address of addressesOf(language)) {
      for (const line of await readLines(page, htmlOf(address))) {
        const read = line.replaceAll(NAMES, '');
        const seam = SEAMS.map((mark) => mark.exec(read)).find((found) => found !== null);
        if (seam) seams.push(`${address}: …${read.slice(Math.max(0, seam.index - 40), seam.index + 40)}…`);
      }
    }
    expect(seams).toEqual([]);
  });
}
