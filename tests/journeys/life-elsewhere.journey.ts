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
    await expect(line(page).getByText(text('kk', 'life', 'line.missing'))).toBeVisible();
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

for (const address of ['/ru/indicators/t1-2/index.html', '/ru//indicators/t1-2/']) {
  test(`${address} keeps the page that the host sent`, async ({ page }) => {
    await open(page, address);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/PISA/);
  });
}

test.describe('an address in other letters', () => {
  test.use({ tolerated: /404/ });

  test('leads to the page', async ({ page }) => {
    await page.goto('/RU/Indicators/T1-2/?series=science');
    await expect(page).toHaveURL(/\/ru\/indicators\/t1-2\/\?series=science$/);
    await comeAlive(page);
  });

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

const CHANGES: [address: string, link: string][] = [
  ['/ru/', 'year=2021'],
  ['/ru/', 'facts=official'],
  ['/ru/indicators/', 'year=2021'],
  ['/ru/indicators/t1-2/', 'series=science'],
  ['/ru/regions/', 'year=2021'],
  ['/ru/regions/KZ-61/', 'year=2021'],
  ['/ru/funding/', 'unit=mln'],
];

for (const [address, change] of CHANGES) {
  test(`under the browser's translation ${address} shows the figures of ${change}`, async ({ page }) => {
    await page.goto(`${address}?${change}`);
    await comeAlive(page);
    await page.waitForLoadState('networkidle');
    const fresh = await words(page);

    await open(page, address);
    await page.waitForLoadState('networkidle');
    await page.evaluate(translate);
    await page.getByRole('main').locator(`a[href="${address}?${change}"]`).first().click();
    await expect(page).toHaveURL(new RegExp(`\\?${change}$`));
    await expect.poll(() => words(page)).toBe(fresh);
    await expect(page.getByRole('alert')).toHaveCount(0);
  });
}
