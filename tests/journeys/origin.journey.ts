import type { Page } from '@playwright/test';
import { expect, test } from './guarded-test.ts';
import { demoFiguresOf, figuresIn, type Place } from './origin-figures.ts';
import { addressesOf, LANGUAGES, type Language, open, text } from './site.ts';

const agency = addressesOf('ru').find((address) => /^\/ru\/agencies\/.+/.test(address)) ?? '';

const PLACES: readonly Place[] = [
  { address: 'LANG/', regions: ['KZ'], year: null },
  { address: 'LANG/indicators/', regions: ['KZ'], year: null },
  { address: 'LANG/indicators/t1-4/', regions: null, year: null, indicator: 't1-4' },
  { address: 'LANG/indicators/r1-1-4/', regions: null, year: null, indicator: 'r1-1-4' },
  { address: 'LANG/indicators/r1-7-6/', regions: null, year: null, indicator: 'r1-7-6' },
  { address: agency.replace('/ru/', 'LANG/'), regions: ['KZ'], year: null },
  { address: 'LANG/regions/?indicator=t1-4&year=2025', regions: null, year: 2025, indicator: 't1-4' },
  { address: 'LANG/regions/?indicator=t1-4&year=2025&view=tiles', regions: null, year: 2025, indicator: 't1-4' },
  { address: 'LANG/regions/?indicator=r1-7-3&year=2024', regions: null, year: 2024, indicator: 'r1-7-3' },
  {
    address: 'LANG/regions/?indicator=t1-4&year=2023&view=ranking&by=share&against=indicative-path',
    regions: null,
    year: 2023,
    indicator: 't1-4',
  },
  { address: 'LANG/regions/?view=matrix&year=2025', regions: null, year: 2025 },
  { address: 'LANG/regions/KZ-39/?year=2020', regions: ['KZ-39', 'KZ'], year: 2020 },
  { address: 'LANG/regions/KZ-61/?year=2023&against=indicative-path', regions: ['KZ-61', 'KZ'], year: 2023 },
  { address: 'LANG/compare/?r=KZ-39&r=KZ-61', regions: ['KZ-39', 'KZ-61', 'KZ'], year: 2025 },
  { address: 'LANG/coverage/', regions: ['KZ'], year: 2025 },
  { address: 'LANG/coverage/?region=KZ-61', regions: ['KZ-61', 'KZ'], year: 2025 },
  { address: 'LANG/funding/', regions: ['KZ'], year: 2025 },
  { address: 'LANG/briefing/', regions: ['KZ'], year: 2025 },
  { address: 'LANG/briefing/?region=KZ-39&year=2020', regions: ['KZ-39'], year: 2020 },
  { address: 'LANG/present/', regions: ['KZ'], year: 2025 },
  { address: 'LANG/studies/', regions: ['KZ'], year: null },
  { address: 'embed/LANG/indicators/t1-4/', regions: ['KZ'], year: null, indicator: 't1-4' },
];

interface Piece {
  readonly words: string;
  readonly isMarked: boolean;
  /** The nearest origin that is named around it; `null` = none. */
  readonly origin: string | null;
  /** The only indicator that is linked nearest around it. */
  readonly indicator: string | null;
}

/** Every text of the page, seen or heard, with the nearest indicator, and whether what it says of its origin can be seen and heard. */
function readPieces(page: Page): Promise<Piece[]> {
  return page.evaluate(() => {
    const isSpoken = (element: Element) => /демо/i.test(`${element.textContent} ${element.getAttribute('aria-label') ?? ''}`);
    const BLOCK = 'p, li, td, th, dd, dt, h1, h2, h3, caption, figcaption, text, [aria-label]';
    const isMarked = (element: Element) => {
      const origin = element.closest('[data-origin="demo"]');
      const block = element.closest(BLOCK);
      // a drawing has the mark; its word is heard with the name of the shape, which is judged below
      const isHeard = (marked: Element) => isSpoken(marked) || marked.closest('svg') !== null;
      return (origin !== null && isHeard(origin)) || (block !== null && isSpoken(block));
    };
    const originOf = (element: Element) => element.closest('[data-origin]')?.getAttribute('data-origin') ?? null;
    const indicatorOf = (element: Element) => {
      for (let at: Element | null = element; at && at.tagName !== 'MAIN'; at = at.parentElement) {
        const links = [...(at.matches('a') ? [at] : []), ...at.querySelectorAll('a[href*="/indicators/"]')];
        const ids = new Set(links.flatMap((link) => /\/indicators\/([rt][\d-]+)\//.exec(link.getAttribute('href') ?? '')?.[1] ?? []));
        if (ids.size > 0) return ids.size === 1 ? ([...ids][0] ?? null) : null;
      }
      return null;
    };
    const root = document.querySelector('main') ?? document.body;
    const pieces: Piece[] = [];
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { parentElement: around, textContent } = walker.currentNode;
      if (around && /\d/.test(textContent ?? '') && !around.closest('script, style, template'))
        pieces.push({ words: textContent ?? '', isMarked: isMarked(around), origin: originOf(around), indicator: indicatorOf(around) });
    }
    for (const element of root.querySelectorAll('[aria-label], [title]')) {
      for (const name of ['aria-label', 'title']) {
        const words = element.getAttribute(name);
        if (words && /\d/.test(words))
          pieces.push({ words, isMarked: /демо/i.test(words), origin: originOf(element), indicator: indicatorOf(element) });
      }
    }
    return pieces;
  });
}

/** Texts of the page that hold a figure from demo data. */
async function demoPieces(page: Page, place: Place): Promise<Piece[]> {
  const known = new Map<string, ReadonlySet<string>>();
  const figuresOf = (id: string) => {
    const found = known.get(id) ?? demoFiguresOf(id, place);
    known.set(id, found);
    return found;
  };
  return (await readPieces(page)).filter(({ words, origin, indicator }) => {
    const id = indicator ?? place.indicator;
    // 10 % may be a share as well: a short number counts where it stands alone and nobody says that it is published
    const isAlone = words.trim().replaceAll(/\s/g, '').length <= 4 && (origin === null || origin === 'demo');
    return id !== undefined && figuresIn(words).some((figure) => figuresOf(id).has(figure) && (isAlone || !figure.endsWith('%')));
  });
}

const say = ({ words, indicator }: Piece) => `${indicator ?? ''}: ${words.trim().slice(0, 120)}`;

async function visit(page: Page, language: Language, { address }: Place, facts: 'all' | 'official') {
  const query = facts === 'all' ? '' : `${address.includes('?') ? '&' : '?'}facts=official`;
  await open(page, `/${address.replace('LANG', language)}${query}`);
  await page.waitForLoadState('networkidle');
}

for (const language of LANGUAGES) {
  for (const place of PLACES) {
    test(`${place.address.replace('LANG', language)}: no figure from demo data without its mark and its word`, async ({ page }) => {
      await visit(page, language, place, 'all');
      const found = await demoPieces(page, place);
      expect(found.filter(({ isMarked }) => !isMarked).map(say)).toEqual([]);
      // what carries the hook says the word
      const silent = await page.evaluate(() =>
        [...document.querySelectorAll('main [data-origin="demo"]')]
          .filter((element) => !element.closest('svg'))
          .filter((element) => !/демо/i.test(`${element.textContent} ${element.getAttribute('aria-label') ?? ''}`))
          .map((element) => element.outerHTML.slice(0, 160)),
      );
      expect(silent).toEqual([]);
    });
  }
}

test('the walk sees the figures that it judges', async ({ page }) => {
  const [place] = PLACES.filter(({ address }) => address === 'LANG/indicators/t1-4/');
  if (!place) throw new Error('no such place');
  await visit(page, 'ru', place, 'all');
  expect((await demoPieces(page, place)).length).toBeGreaterThan(5);
  await page.evaluate(() => {
    for (const mark of document.querySelectorAll('abbr')) mark.remove();
  });
  expect((await demoPieces(page, place)).some(({ isMarked }) => !isMarked)).toBe(true);
});

test('with published facts alone no page says or computes anything from demo data', async ({ page }) => {
  for (const place of PLACES) {
    await visit(page, 'ru', place, 'official');
    // the page is built with all facts and turns to the published ones when it comes alive
    await expect(page.locator('[data-origin="demo"]'), place.address).toHaveCount(0);
    expect((await demoPieces(page, place)).map(say), place.address).toEqual([]);
  }
});

test('a published series that rises is never called worse than at an invented start', async ({ page }) => {
  await open(page, '/ru/regions/KZ-39/?year=2020');
  const row = page
    .locator('#rows ~ * tr, section[aria-labelledby="rows"] tr')
    .filter({ has: page.locator('a[href*="/indicators/r1-1-4/"]') });
  await expect(row).toContainText(text('ru', 'common', 'verdict.behind'));
  await expect(row).not.toContainText(text('ru', 'common', 'verdict.regressed'));
  // the path begins at the invented value and says so
  await expect(row.locator(`td[data-label="${text('ru', 'region', 'column.path')}"] [data-origin="demo"]`)).toHaveCount(1);
});
