import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { expect } from './guarded-test.ts';
import { type Language, text } from './site.ts';

/** The first drawing of the page; those of figures by another definition come after it. */
export const figureOf = (page: Page, language: Language) => picturesOf(page, language).first();

export const picturesOf = (page: Page, language: Language) =>
  page.locator('figure').filter({ has: page.getByRole('group', { name: text(language, 'common', 'picture.save') }) });

/** Presses the button, waits for the word that the picture is saved, and returns the file. */
export async function take(
  page: Page,
  figure: Locator,
  format: 'SVG' | 'PNG',
  language: Language,
): Promise<{ name: string; bytes: Buffer }> {
  const saved = text(language, 'common', 'picture.saved').replace('{{file}}', '');
  const actions = figure.getByRole('group', { name: text(language, 'common', 'picture.save') });
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    (async () => {
      await actions.getByRole('button', { name: format, exact: true }).click();
      // a picture that fails says so here, and nothing else would ever come
      await expect(actions.getByRole('status')).toContainText(saved.trim());
    })(),
  ]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

export interface Drawn {
  readonly errors: number;
  readonly width: number;
  readonly height: number;
  readonly words: string;
  readonly paths: number;
  readonly paper: string | null;
}

/** The file as a program that knows nothing of the page reads it. */
export const parse = (page: Page, svg: string): Promise<Drawn> =>
  page.evaluate((source) => {
    const file = new DOMParser().parseFromString(source, 'image/svg+xml');
    const root = file.documentElement;
    for (const halo of root.querySelectorAll('text[aria-hidden]')) halo.remove();
    // what a line break in a picture divides is one sentence
    const words = [...root.querySelectorAll('text')]
      .map((line) => [...line.childNodes].map((part) => part.textContent).join(' '))
      .join(' ');
    return {
      errors: file.querySelectorAll('parsererror').length,
      width: Number(root.getAttribute('width')),
      height: Number(root.getAttribute('height')),
      words: words.replaceAll(/\s+/g, ' '),
      paths: root.querySelectorAll('path').length,
      paper: root.querySelector(':scope > rect')?.getAttribute('fill') ?? null,
    };
  }, svg);

/** Nothing in the file needs the page, a style sheet or another file. */
export function expectToStandAlone(svg: string): void {
  expect(svg).not.toMatch(/var\(|light-dark|color-mix|currentcolor/i);
  expect(svg).not.toMatch(/\s(class|style|href|xlink:href|src|data-[a-z]+)=/);
  expect(svg).not.toMatch(/<(foreignObject|use|image|style|script|a)[\s>]/);
  expect(svg, 'every word is a text').not.toMatch(/\[object |undefined|NaN/);
  const colours = [...svg.matchAll(/ (?:fill|stroke)="([^"]*)"/g)].map(([, colour]) => colour ?? '');
  expect(colours.filter((colour) => !/^(#[0-9a-f]{6}|none|url\(#[\w-]+\))$/.test(colour))).toEqual([]);
}
