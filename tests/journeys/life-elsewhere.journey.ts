import type { Page } from '@playwright/test';
import { expect, test } from './guarded-test.ts';
import { comeAlive, open, text } from './site.ts';

const line = (page: Page) => page.locator('#life');
/** What is read, without drawings and without what is only announced. */
const words = (page: Page) =>
  page.evaluate(() => {
    const main = document.querySelector('main')?.cloneNode(true) as HTMLElement;
    for (const left of main.querySelectorAll('svg, noscript, .recharts-wrapper, [data-picture="drawing"], [role="status"]')) left.remove();
    return (main.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
  });

test.describe('after a release', () => {
  test.use({ tolerated: /status 404|Failed to load resource|dynamically imported module/ });

  test('a tab that misses a file reloads itself once, keeps its address and says so', async ({ page }) => {
    let isReleased = false;
    // the host's files of the former release are gone; a document asked for now is of the new one
    await page.route('**/release.json', (route) => route.fulfill({ json: { code: 'new', facts: 'new' } }));
    await page.route('**/assets/plan-fact-chart-*.js', (route) => route.fulfill({ status: 404, body: '' }));
    await page.route('**/kk/indicators/t1-2/**', async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replace(/data-code="\w+"/, () => (isReleased ? 'data-code="new"' : 'data-code="old"'));
      await route.fulfill({ response, body });
    });
    await open(page, '/kk/indicators/t1-2/?year=2021');
    await page.waitForLoadState('networkidle');
    isReleased = true;
    const loads: string[] = [];
    page.on('load', () => loads.push(page.url()));
    const reloaded = page.waitForEvent('load');
    await page.locator('figure').first().getByRole('img').first().hover();
    await reloaded;
    await comeAlive(page);
    await page.waitForLoadState('networkidle');
    await expect(line(page).getByText(text('kk', 'life', 'line.renewed'))).toBeVisible();
    await expect(page).toHaveURL(/year=2021/);
    // the file is missing still: no second reload for the same release
    await page.mouse.move(0, 0);
    await page.locator('figure').first().getByRole('img').first().hover();
    await expect(line(page).getByText(text('kk', 'life', 'line.part'))).toBeVisible();
    expect(loads).toHaveLength(1);
  });
});

test('without a connection a press on a link leaves the page and its address, and says why', async ({ page, context }) => {
  await open(page, '/ru/');
  const before = await words(page);
  await context.setOffline(true);
  await page.getByRole('main').locator('a[href^="/ru/indicators/t1-1/"]').first().click();
  await expect(line(page).getByText(text('ru', 'life', 'line.offline'))).toBeVisible();
  expect(await words(page)).toBe(before);
  await expect(page).toHaveURL(/\/ru\/$/);
  await context.setOffline(false);
  await line(page)
    .getByRole('button', { name: text('ru', 'life', 'line.retry') })
    .click();
  await expect(page).toHaveURL(/\/ru\/indicators\/t1-1\//);
});

/** Shapes in which hosts serve the same file, with a change of the view that must work there too. */
const SERVED: [address: string, change: string, plain: string][] = [
  ['/ru/index.html', 'year=2021', '/ru/'],
  ['/ru/indicators/t1-2/index.html', 'series=science', '/ru/indicators/t1-2/'],
  ['/ru//indicators/t1-2/', 'series=science', '/ru/indicators/t1-2/'],
  ['/kk/regions//KZ-61//index.html', 'year=2021', '/kk/regions/KZ-61/'],
];

test('an address in another shape keeps the page that the host sent', async ({ page }) => {
  for (const [address, change, plain] of SERVED) {
    await page.goto(plain);
    const title = await page.title();
    await open(page, address);
    await expect(page, address).toHaveTitle(title);
    await page.getByRole('main').locator(`a[href="${plain}?${change}"]`).first().click();
    await expect(page, address).toHaveURL(new RegExp(`${plain}\\?${change}$`));
    await expect(page.getByRole('alert')).toHaveCount(0);
  }
});

test('names that every object has never enter a link', async ({ page }) => {
  for (const address of ['/kk/indicators/', '/ru/regions/']) {
    await open(page, `${address}?toString=1&constructor=2&__proto__=3&hasOwnProperty=4&valueOf=5&year=2021`);
    await expect(page.getByRole('main').locator('[aria-current="true"]').first()).toHaveText('2021');
    const links = await page.locator('a[href]').evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    expect(links.filter((href) => /toString|constructor|__proto__|hasOwnProperty|valueOf|function|object/i.test(href))).toEqual([]);
  }
});

test.describe('an address that a host does not know as it is written', () => {
  test.use({ tolerated: /404/ });

  for (const [address, plain] of [
    ['/RU/Indicators/T1-2/?series=science', '/ru/indicators/t1-2/?series=science'],
    ['/ru/indicators/t1-2?series=science#chart', '/ru/indicators/t1-2/?series=science#chart'],
    ['/kk/Regions/kz-61/', '/kk/regions/KZ-61/'],
  ] as const) {
    test(`${address} leads to the page`, async ({ page }) => {
      await page.goto(address);
      await expect(page).toHaveURL(plain);
      await comeAlive(page);
    });
  }

  test('of which there is no page offers the start in the other language', async ({ page }) => {
    await page.goto('/kk/no-such-page/');
    await comeAlive(page);
    await expect(page.getByRole('banner').locator('a[hreflang="ru"]')).toHaveAttribute('href', '/ru/');
  });
});

/** Does to the page what Google's translator does: each text becomes two nested elements, now and whenever one appears. */
function translate(): void {
  document.documentElement.classList.add('translated-ltr');
  const wrap = (root: Node) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const found: Text[] = [];
    while (walker.nextNode()) found.push(walker.currentNode as Text);
    for (const node of found) {
      const parent = node.parentElement;
      if (!parent || parent.closest('font, script, style, svg, select, [translate="no"]') || !/\p{L}/u.test(node.data)) continue;
      const font = document.createElement('font');
      font.append(document.createElement('font'));
      font.firstElementChild?.append(node.data);
      node.replaceWith(font);
    }
  };
  wrap(document.body);
  new MutationObserver((changes) => {
    for (const { addedNodes } of changes)
      for (const node of addedNodes) if (node.isConnected) wrap(node.nodeType === 3 ? (node.parentNode as Node) : node);
  }).observe(document.body, { childList: true, subtree: true });
}

/** A link of the page by its query, or a value of the first list that offers it. */
type Change = { link: string } | { choose: string };
const link = (query: string): Change => ({ link: query });
const choose = (value: string): Change => ({ choose: value });

const CHANGES: [address: string, changes: Change[]][] = [
  ['/ru/', [link('year=2021'), link('facts=official')]],
  ['/ru/indicators/', [link('year=2021'), choose('2'), link('facts=official')]],
  ['/ru/indicators/t1-2/', [link('series=science'), link('year=')]],
  ['/ru/indicators/r1-1-1/', [choose('KZ-61'), link('year=2021')]],
  ['/ru/studies/', [link('facts=official')]],
  ['/ru/coverage/', [link('year=2021'), choose('KZ-61'), link('sort=name')]],
  ['/ru/regions/', [link('year=2021'), choose('r1-1-1'), link('view=ranking')]],
  ['/ru/regions/KZ-61/', [link('year=2021'), link('against=indicative-path'), choose('met')]],
  ['/ru/compare/', [link('borders=2018'), choose('r1-1-1.total'), choose('KZ-61')]],
  ['/ru/funding/', [link('unit=mln'), link('year=2021')]],
  ['/ru/agencies/mes/', [link('year=2022')]],
  ['/ru/action-plan/', [choose('1.2')]],
  ['/ru/briefing/', [choose('KZ-61'), link('year=2022')]],
  ['/ru/present/', [choose('KZ-61')]],
];

async function make(page: Page, change: Change): Promise<void> {
  const before = page.url();
  const main = page.getByRole('main');
  const { pathname } = new URL(before);
  if ('link' in change) await main.locator(`a[href^="${pathname}?"][href*="${change.link}"]`).first().click();
  else {
    const list = main.locator('select', { has: page.locator(`option[value="${change.choose}"]`) }).first();
    await list.selectOption(change.choose);
  }
  await expect.poll(() => page.url(), JSON.stringify(change)).not.toBe(before);
}

for (const [address, changes] of CHANGES) {
  test(`under the browser's translation ${address} shows the figures of its address`, async ({ page, context }) => {
    await open(page, address);
    await page.waitForLoadState('networkidle');
    await page.evaluate(translate);
    const other = await context.newPage();
    for (const change of changes) {
      await make(page, change);
      await open(other, page.url());
      await other.waitForLoadState('networkidle');
      await expect.poll(() => words(page), page.url()).toBe(await words(other));
      await expect(page.getByRole('alert')).toHaveCount(0);
    }
  });
}
