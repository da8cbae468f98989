import type { Page } from '@playwright/test';
import { expect, test } from './guarded-test.ts';
import { addressesOf, comeAlive, inGroups, open } from './site.ts';

/** Everybody has room: any size of text, any width down to 320 px, a finger of 24 px. One address of each kind of page. */

/** All that have no parent but their language, and samples of those below them. */
const SAMPLES = ['t1-2', 'r1-1-1', 'KZ-61', 'mes', 'api', 'open-data', 'administrative-data', 'tvet-admission'];
const isOwnKind = (address: string) => address.split('/').length <= 4 || SAMPLES.some((id) => address.endsWith(`/${id}/`));
/** Views of a page that are laid out differently from the one that was built. */
const VIEWS = [
  '/ru/regions/?view=matrix&year=2022',
  '/kk/regions/?view=ranking',
  '/ru/regions/?view=tiles',
  '/kk/indicators/?year=2022&goal=1',
];
const ADDRESSES = [
  ...addressesOf('ru').filter(isOwnKind),
  ...['', 'indicators/', 'indicators/t1-2/', 'briefing/', 'regions/', 'funding/', 'action-plan/'].map((rest) => `/kk/${rest}`),
  '/embed/ru/indicators/t1-2/',
  ...VIEWS,
];

const SPACING =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }';
const ROOMS = [
  { name: '320 px', width: 320, height: 800, css: '', size: null },
  { name: '400 %', width: 320, height: 256, css: '', size: null },
  { name: 'the largest text of the site', width: 320, height: 800, css: '', size: 'largest' },
  { name: 'text spacing', width: 320, height: 800, css: SPACING, size: null },
  { name: 'text of 200 %', width: 1280, height: 800, css: ':root { font-size: 200% !important; }', size: null },
  { name: 'text of 200 % on the smallest phone', width: 320, height: 800, css: ':root { font-size: 200% !important; }', size: null },
] as const;
type Room = (typeof ROOMS)[number];

async function enter(page: Page, { width, height, css, size }: Room): Promise<void> {
  await page.setViewportSize({ width, height });
  await page.evaluate(
    ([rules, textSize]) => {
      if (textSize) document.documentElement.dataset['textSize'] = textSize;
      else delete document.documentElement.dataset['textSize'];
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(rules ?? '');
      document.adoptedStyleSheets = [sheet];
    },
    [css, size] as const,
  );
}

/** What a reader would miss: a page that scrolls sideways, text that is cut off, a window that is covered by what stays in place. */
const crampedIn = (page: Page) =>
  page.evaluate(() => {
    const root = document.documentElement;
    const width = root.clientWidth;
    const nameOf = (element: Element) =>
      `${element.localName}.${element.classList[0] ?? ''} "${(element.textContent ?? '').trim().slice(0, 30)}"`;
    const styleOf = (element: Element) => getComputedStyle(element);
    const faults: string[] = [];
    if (root.scrollWidth > width) {
      const isCut = (element: Element | null): boolean =>
        element !== null && element !== document.body && (styleOf(element).overflowX !== 'visible' || isCut(element.parentElement));
      const widest = [...document.querySelectorAll('body *')].filter(
        (element) => element.getBoundingClientRect().right > width + 1 && !isCut(element.parentElement),
      );
      faults.push(`scrolls sideways by ${root.scrollWidth - width} px: ${widest.slice(-1).map(nameOf)}`);
    }
    for (const element of document.querySelectorAll('main *, header *, footer *')) {
      // the upright heads of the matrix are shortened; the line below it says the whole name
      if (styleOf(element).writingMode !== 'horizontal-tb') continue;
      const isCutting =
        ['hidden', 'clip'].includes(styleOf(element).overflowX) && element.clientWidth > 1 && element.scrollWidth > element.clientWidth + 1;
      if (isCutting && !element.closest('svg') && element.checkVisibility()) faults.push(`cuts off ${nameOf(element)}`);
    }
    for (const heading of document.querySelectorAll('h1, h2, h3'))
      if (styleOf(heading).hyphens !== 'manual') faults.push(`hyphenates ${nameOf(heading)}`);
    scrollTo(0, root.scrollHeight / 2);
    const covering = [...document.querySelectorAll('body *')].filter((element) => {
      const box = element.getBoundingClientRect();
      const isStuck = ['fixed', 'sticky'].includes(styleOf(element).position) && box.top < innerHeight && box.bottom > 0;
      return (
        isStuck &&
        element.checkVisibility() &&
        box.width > width / 2 &&
        box.height > innerHeight / 2 &&
        styleOf(element).pointerEvents !== 'none'
      );
    });
    faults.push(...covering.map((element) => `covers the window: ${nameOf(element)}`));
    scrollTo(0, 0);
    return faults;
  });

/** Controls that are smaller than 24 × 24 CSS px. A link within running text is as tall as its line and exempt. */
const smallTargets = (page: Page) =>
  page.evaluate(() => {
    const isWithinText = (element: Element) =>
      getComputedStyle(element).display === 'inline' &&
      [...(element.parentElement?.childNodes ?? [])].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
    return [...document.querySelectorAll('a[href], button, select, input, summary, [role="button"], td[tabindex]')]
      .filter((element) => element.checkVisibility() && !element.closest('label, details:not([open]) > :not(summary)'))
      .filter((element) => !isWithinText(element))
      .map((element) => ({ element, box: element.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 1 && box.height > 1 && (box.width < 23.5 || box.height < 23.5))
      .map(({ element, box }) => `${Math.round(box.width)} × ${Math.round(box.height)} ${(element.textContent ?? '').trim().slice(0, 30)}`);
  });

test.describe('the page', () => {
  // the style sheet that stands in for the reader's own
  test.use({ bypassCSP: true });

  for (const [index, addresses] of inGroups(ADDRESSES, 9).entries()) {
    test(`has room for every size of text, and for a finger: ${index + 1}`, async ({ page }) => {
      const faults: string[] = [];
      for (const address of addresses) {
        await page.setViewportSize({ width: 360, height: 800 });
        await page.goto(address);
        if (address.includes('?')) await comeAlive(page);
        faults.push(...(await smallTargets(page)).map((target) => `${address}: ${target}`));
        for (const room of ROOMS) {
          await enter(page, room);
          faults.push(...(await crampedIn(page)).map((fault) => `${address} with ${room.name} ${fault}`));
        }
      }
      expect(faults).toEqual([]);
    });
  }
});

/** Pages with a table of columns, and the widths from which it is one. */
const TABLES =
  ' indicators/ regions/ regions/KZ-10/ coverage/ compare/ studies/ funding/ action-plan/ agencies/ registers/open-data/ registers/minimum-standard/ registers/legal-acts/ data/ quality/ closing/ tasks/1.1/ commitments/'.split(
    ' ',
  );
const DESKS = [768, 1024, 1280, 1440];

/** Words of tables, or of other parts, that stand in two lines, and those that are wider than their place. */
const squeezedIn = (page: Page, parts = 'main table') =>
  page.evaluate((selector) => {
    const faults: string[] = [];
    const range = document.createRange();
    for (const table of document.querySelectorAll<HTMLElement>(selector)) {
      const room = table.parentElement?.clientWidth ?? 0;
      const isCards = table.localName === 'table' && getComputedStyle(table).display !== 'table';
      if (isCards || !table.checkVisibility() || table.closest('[data-scrolls]')) continue;
      if (table.offsetWidth > room + 2)
        faults.push(`wider than its place by ${table.offsetWidth - room} px: ${table.textContent?.slice(0, 30)}`);
      const walk = document.createTreeWalker(table, NodeFilter.SHOW_TEXT);
      while (walk.nextNode()) {
        const { nodeValue, parentElement } = walk.currentNode;
        if (!parentElement?.checkVisibility() || parentElement.closest('svg, details')) continue;
        for (const { 0: word, index } of nodeValue?.matchAll(/[\p{L}\p{N}]{2,}/gu) ?? []) {
          range.setStart(walk.currentNode, index);
          range.setEnd(walk.currentNode, index + word.length);
          const lines = new Set([...range.getClientRects()].filter(({ width }) => width > 1).map(({ top }) => Math.round(top)));
          if (lines.size > 1) faults.push(`breaks ${word}`);
        }
      }
    }
    return [...new Set(faults)];
  }, parts);

for (const language of ['kk', 'ru'])
  test(`${language}: no word of a table is broken, and no table is wider than its place`, async ({ page }) => {
    test.setTimeout(90_000);
    for (const rest of TABLES) {
      await page.goto(`/${language}/${rest}`);
      for (const width of DESKS) {
        await page.setViewportSize({ width, height: 900 });
        expect.soft(await squeezedIn(page), `/${language}/${rest} at ${width}`).toEqual([]);
      }
    }
  });

/** Words that share a sheet of middle width with a drawing. */
const BESIDE_DRAWINGS = [
  { rest: 'registers/tvet-admission/', parts: 'main table:has(svg) :is(th, td)', widths: [768, 1024] },
  { rest: 'funding/', parts: 'main li:has(> b.number)', widths: [1152, 1200] },
  { rest: 'funding/?unit=mln', parts: 'main li:has(> b.number)', widths: [1152, 1200] },
];

for (const language of ['kk', 'ru'])
  test(`${language}: no word beside a drawing is broken, in no size of text`, async ({ page }) => {
    for (const { rest, parts, widths } of BESIDE_DRAWINGS) {
      await open(page, `/${language}/${rest}`);
      await expect(page.locator(parts)).not.toHaveCount(0);
      for (const width of widths)
        for (const size of ['normal', 'large', 'largest']) {
          await page.setViewportSize({ width, height: 900 });
          await page.evaluate((chosen) => Object.assign(document.documentElement.dataset, { textSize: chosen }), size);
          expect.soft(await squeezedIn(page, parts), `/${language}/${rest} at ${width}, ${size}`).toEqual([]);
        }
    }
    await page.setViewportSize({ width: 768, height: 900 });
    await open(page, `/${language}/registers/tvet-admission/`);
    expect((await page.locator('main table:has(svg)').boundingBox())?.height, 'the calendar on a tablet').toBeLessThanOrEqual(1400);
  });
