import type { Page, Route } from '@playwright/test';
import { expect, test } from './guarded-test.ts';
import { comeAlive, htmlOf, type Language, text } from './site.ts';

/** One file of each kind that a page needs to come alive. */
const KINDS: [kind: string, files: string][] = [
  ['the application', '**/assets/index-*.js'],
  ['a module that pages share', '**/assets/parts-*.js'],
  ["the page's module", '**/assets/indicator-page-*.js'],
  ['the words of the frame', '**/assets/common-*.json'],
  ["the page's words", '**/assets/indicator-*.json'],
];
const FAULTS: [fault: string, answer: (route: Route) => Promise<void>][] = [
  ['is not there', (route) => route.fulfill({ status: 404, contentType: 'text/html', body: '<h1>404</h1>' })],
  ['comes as a page of the host', (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html><h1>Hello</h1>' })],
  ['breaks off', (route) => route.abort('connectionreset')],
];

const readable = (page: Page) => page.evaluate(() => (document.querySelector('main') as HTMLElement).innerText.replaceAll(/\s+/g, ' '));
const line = (page: Page, language: Language, key: string) => page.locator('#life').getByText(text(language, 'life', key));

/** The text of a page that no script has touched. */
async function builtText(page: Page, address: string): Promise<string> {
  await page.route('**/*.js', (route) => route.fulfill({ contentType: 'text/javascript', body: '' }));
  await page.goto(address);
  const built = await readable(page);
  await page.unroute('**/*.js');
  return built;
}

test.describe('a page that cannot come alive', () => {
  test.use({ tolerated: /Failed to load resource|failed request|status (404|500)|MIME type/ });

  for (const [kind, files] of KINDS) {
    test(`${kind} does not come: the page stays as it was built, says so, and trying again helps`, async ({ page }) => {
      const address = '/ru/indicators/t1-2/';
      const built = await builtText(page, address);
      for (const [fault, answer] of FAULTS) {
        await page.route(files, answer);
        await page.goto(address);
        await expect(line(page, 'ru', 'line.missing'), fault).toBeVisible();
        expect(await readable(page), fault).toBe(built);
        await page.unroute(files);
      }
      const opened = page.waitForEvent('load');
      await page
        .locator('#life')
        .getByRole('button', { name: text('ru', 'life', 'line.retry') })
        .click();
      await opened;
      await comeAlive(page);
      await expect(page.locator('#life')).toBeHidden();
    });
  }

  test('a page that fetches its data keeps its text when they do not come', async ({ page }) => {
    const built = await builtText(page, '/kk/action-plan/');
    expect(built.length).toBeGreaterThan(20_000);
    await page.route('**/api/v1/activities.json', (route) => route.fulfill({ status: 500, body: '{}' }));
    await page.goto('/kk/action-plan/');
    await expect(line(page, 'kk', 'line.missing')).toBeVisible();
    expect(await readable(page)).toBe(built);
  });
});

for (const method of ['toSorted', 'toReversed', 'toSpliced', 'findLast']) {
  test(`a browser without ${method} keeps the page as it was built and is told why`, async ({ page }) => {
    const built = await builtText(page, '/kk/');
    await page.addInitScript((name) => Reflect.deleteProperty(Array.prototype, name), method);
    await page.goto('/kk/');
    await page.mouse.move(100, 100);
    await expect(line(page, 'kk', 'line.old')).toBeVisible();
    expect(await readable(page)).toBe(built);
    await page
      .locator('#life')
      .getByRole('button', { name: text('kk', 'life', 'line.hide') })
      .click();
    await expect(page.locator('#life')).toBeHidden();
  });
}

test('a page that falls while it is taken over stands as it was built, and says that it does not answer', async ({ page }) => {
  const built = await builtText(page, '/ru/');
  // whatever in the page sorts falls: the first script only asks whether it could
  await page.addInitScript(() => {
    Array.prototype.toSorted = () => {
      throw new Error('fell');
    };
  });
  await page.goto('/ru/');
  await expect(line(page, 'ru', 'line.missing')).toBeVisible();
  expect(await readable(page)).toBe(built);
  await expect(page.getByRole('main').getByRole('alert')).toHaveCount(0);
});

test('the line is there in every page, hidden', () => {
  expect(htmlOf('/kk/')).toMatch(/<div id="life" role="status" hidden>/);
});
