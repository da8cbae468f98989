import type { Page } from '@playwright/test';
import axe from 'axe-core';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** Contrast is told apart from the other rules: it takes half of axe's time, and the same words on the same ground have the same one. */
const CONTRAST = 'color-contrast';
/** What hangs on colours besides: all that another theme can change as long as the document stays the same. */
const OF_COLOURS = ['link-in-text-block'];

/** Looks of texts that axe has judged in this worker, on whatever page they stood. */
const judged = new Set<string>();

/** What `bringAxe` and `looksOf` leave in the page. */
type PageWithAxe = typeof window & { axe: typeof axe; texts: Element[] };

/** axe reads the page once for all that is asked of it there. */
async function bringAxe(page: Page): Promise<void> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
}

/**
 * All that decides whether a text can be read on its ground, for each text of the page: its colour, size and weight, and every ground that it
 * stands on. What is laid over the page, and what is drawn, has grounds that are not its parents: it is judged on every page anew.
 */
const looksOf = (page: Page, within: string): Promise<string[]> =>
  page.evaluate((selector) => {
    const known = new Map<Element, { ground: string; isLaidOver: boolean }>();
    const groundOf = (element: Element): { ground: string; isLaidOver: boolean } => {
      const found = known.get(element);
      if (found) return found;
      const style = getComputedStyle(element);
      const below = element.parentElement ? groundOf(element.parentElement) : { ground: '', isLaidOver: false };
      const own = `${style.backgroundColor} ${style.backgroundImage} ${style.opacity} ${style.filter} ${style.mixBlendMode}`;
      const ground = own === 'rgba(0, 0, 0, 0) none 1 none normal' ? below.ground : `${own} on ${below.ground}`;
      const isLaidOver = below.isLaidOver || element instanceof SVGElement || !['static', 'relative'].includes(style.position);
      known.set(element, { ground, isLaidOver });
      return { ground, isLaidOver };
    };
    const holdsText = (element: Element) =>
      element.matches('input, select, textarea') ||
      [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
    const texts = [...document.querySelectorAll(`${selector} *`)].filter((element) => holdsText(element) && element.checkVisibility());
    Object.assign(window, { texts });
    return texts.map((element) => {
      const { color, fontSize, fontWeight, textShadow } = getComputedStyle(element);
      const { ground, isLaidOver } = groundOf(element);
      return [color, fontSize, fontWeight, textShadow, ground, isLaidOver ? location.href : ''].join(' | ');
    });
  }, within);

async function contrastOf(page: Page, within: string): Promise<string[]> {
  const fresh: number[] = [];
  for (const [index, look] of (await looksOf(page, within)).entries()) {
    if (!judged.has(look)) fresh.push(index);
    judged.add(look);
  }
  if (fresh.length === 0) return [];
  return page.evaluate(
    async ([indexes, rule]) => {
      const { axe, texts } = window as PageWithAxe;
      const include = indexes.flatMap((index) => texts[index] ?? []);
      const { violations } = await axe.run(
        { include },
        { runOnly: { type: 'rule', values: [rule] }, resultTypes: ['violations'], selectors: false },
      );
      return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
    },
    [fresh, CONTRAST] as const,
  );
}

/**
 * What axe finds on the page as it stands, a line for each element; nothing found is an empty list.
 *
 * @param asked `rules`: all of WCAG 2.2 A and AA and of best practice, or those that hang on colours; `within`: a part of the page
 */
export async function violationsOf(
  page: Page,
  { rules = 'all', within = 'html' }: { rules?: 'all' | 'colours'; within?: string } = {},
): Promise<string[]> {
  await bringAxe(page);
  const found = await page.evaluate(
    async ([selector, tags, values, contrast]) => {
      const { violations } = await (window as PageWithAxe).axe.run(selector, {
        runOnly: values ? { type: 'rule', values } : { type: 'tag', values: tags },
        rules: { [contrast]: { enabled: false } },
        resultTypes: ['violations'],
        selectors: false,
      });
      return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
    },
    [within, TAGS, rules === 'colours' ? OF_COLOURS : null, CONTRAST] as const,
  );
  return [...found, ...(await contrastOf(page, within))];
}
