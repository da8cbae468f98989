import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { Page, Route } from '@playwright/test';
import { expect, test } from './guarded-test.ts';
import { comeAlive, open, text } from './site.ts';

/** A release comes out while a tab is open: another build stands in the folder, with other names for all files under `assets/`. */

const assets = readdirSync(path.resolve(process.env['JOURNEYS_DIST'] ?? 'dist', 'assets'), { recursive: true, encoding: 'utf8' });
const ASSETS = new Set(assets.map((file) => path.basename(file)));
const renamed = (body: string) =>
  body.replaceAll(/[\w~-]+\.(?:js|json|css|svg)\b/g, (name) => (ASSETS.has(name) ? name.replace(/\.(?=\w+$)/, '.new.') : name));
const line = (page: Page) => page.locator('#life');

/** The host, with the folder swapped from the moment on that is told. Returns that, and the documents that were loaded since. */
async function host(page: Page): Promise<{ swap: () => void; loads: string[] }> {
  let isSwapped = false;
  const loads: string[] = [];
  const answer = async (route: Route, address: string) => {
    const response = await route.fetch({ url: address });
    const body = renamed(await response.text()).replace(/data-code="\w+"/, 'data-code="new"');
    await route.fulfill({ response, body });
  };
  await page.route(
    () => isSwapped,
    async (route) => {
      const address = route.request().url();
      const { pathname } = new URL(address);
      if (pathname === '/release.json') await route.fulfill({ json: { code: 'new', facts: 'new' } });
      else if (!pathname.startsWith('/assets/')) await (pathname.endsWith('/') ? answer(route, address) : route.continue());
      else if (pathname.includes('.new.')) await answer(route, address.replace('.new.', '.'));
      else await route.fulfill({ status: 404, contentType: 'text/html', body: '<h1>404</h1>' });
    },
  );
  const swap = () => {
    isSwapped = true;
    page.on('load', () => loads.push(page.url()));
  };
  return { swap, loads };
}

test.describe('another build under an open tab', () => {
  test.use({ tolerated: /status 404|Failed to load resource|dynamically imported module/ });

  test('a missing part leads to the new release: once, at the same address, and it is said', async ({ page }) => {
    const { swap, loads } = await host(page);
    await open(page, '/ru/indicators/t1-2/?year=2021');
    await page.waitForLoadState('networkidle');
    swap();
    const reloaded = page.waitForEvent('load');
    await page.locator('figure').first().getByRole('img').first().hover();
    await reloaded;
    await comeAlive(page);
    await expect(line(page).getByText(text('ru', 'life', 'line.renewed'))).toBeVisible();
    await expect(page).toHaveURL(/\/t1-2\/\?year=2021$/);
    // the new release is whole: the part comes now
    await page.mouse.move(0, 0);
    await page.locator('figure').first().getByRole('img').first().hover();
    await expect(page.locator('figure .recharts-wrapper').first()).toBeVisible();
    expect(loads).toHaveLength(1);
  });

  test('an answer of another shape leads to it too, where a part of the page has asked for it by itself', async ({ page }) => {
    const { swap, loads } = await host(page);
    const releases = '**/api/v1/releases.json';
    await page.route(releases, (route) => route.fulfill({ status: 404, body: '' }));
    await open(page, '/ru/method/');
    const fold = page.locator('footer details').last();
    await fold.locator('summary').click();
    await expect(fold.getByRole('blockquote')).toBeVisible();
    await page.waitForLoadState('networkidle');

    swap();
    await page.unroute(releases);
    await page.route(releases, (route) => route.fulfill({ json: { published: [] } }));
    const reloaded = page.waitForEvent('load');
    // what has no answer is asked for again when the tab is looked at again
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange', { bubbles: true })));
    await reloaded;
    await comeAlive(page);
    await expect(line(page).getByText(text('ru', 'life', 'line.renewed'))).toBeVisible();
    // the new one cannot read it either: the part says what it knows, and nothing loads itself again
    await fold.locator('summary').click();
    await expect(fold.getByRole('blockquote')).toBeVisible();
    await page.waitForLoadState('networkidle');
    expect(loads).toHaveLength(1);
  });

  test('the next page is of the new release, and comes alive', async ({ page }) => {
    const { swap } = await host(page);
    await open(page, '/kk/indicators/');
    swap();
    await page.getByRole('main').locator('a[href^="/kk/indicators/t1-1/"]').first().click();
    await comeAlive(page);
    await expect(page).toHaveURL(/\/kk\/indicators\/t1-1\//);
    await expect(line(page)).toBeHidden();
  });
});

test('newer facts are told of when the tab is looked at again, and brought when the reader asks for them', async ({ page }) => {
  await open(page, '/kk/indicators/t1-2/');
  const code = (await page.locator('script[data-code]').getAttribute('data-code')) ?? '';
  await page.route('**/release.json', (route) => route.fulfill({ json: { code, facts: 'newer' } }));
  await page.evaluate(() => {
    const { now } = Date;
    Date.now = () => now() + 6 * 60_000;
    document.dispatchEvent(new Event('visibilitychange'));
  });
  const newer = line(page).getByText(text('kk', 'life', 'line.newer'));
  await expect(newer).toBeVisible();
  const loaded = page.waitForEvent('load');
  await line(page)
    .getByRole('button', { name: text('kk', 'life', 'line.retry') })
    .click();
  await loaded;
  await comeAlive(page);
  await expect(newer).toBeHidden();
});

test.describe('a part whose file did not come', () => {
  test.use({ tolerated: /status 404|Failed to load resource|dynamically imported module/ });

  test('comes when its own retry is pressed', async ({ page }) => {
    await page.route('**/assets/cite-*.js', (route) => route.fulfill({ status: 404, body: '' }));
    await open(page, '/ru/method/?facts=official');
    const fold = page
      .locator('footer details')
      .filter({ has: page.locator('summary') })
      .last();
    await fold.locator('summary').click();
    const part = page.locator('footer').getByRole('alert');
    await expect(part).toBeVisible();
    await page.unroute('**/assets/cite-*.js');
    const loaded = page.waitForEvent('load');
    await part.getByRole('button', { name: text('ru', 'common', 'message.retry') }).click();
    await loaded;
    await comeAlive(page);
    await fold.locator('summary').click();
    await expect(fold.getByRole('blockquote')).toBeVisible();
    await expect(page).toHaveURL(/facts=official$/);
  });
});
