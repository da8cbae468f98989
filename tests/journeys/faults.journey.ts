import type { Page, Route } from '@playwright/test';
import { expect, test } from './guarded-test.ts';
import { type Language, open, text } from './site.ts';

const json = 'application/json';
const YEAR = '**/api/v1/years/2021.json';
const FAULTS: [name: string, language: Language, reason: RegExp, answer: (route: Route) => Promise<void>][] = [
  ['status 500', 'kk', /500/, (route) => route.fulfill({ status: 500, contentType: json, body: '{}' })],
  ['no answer in time', 'ru', /\S/, (route) => route.abort('timedout')],
  ['no connection', 'kk', /\S/, (route) => route.abort('internetdisconnected')],
  ['an answer that is not JSON', 'ru', /years\/2021\.json/, (route) => route.fulfill({ contentType: json, body: '{"half":' })],
  [
    'an answer that breaks the contract',
    'kk',
    /years\/2021\.json/,
    (route) => route.fulfill({ contentType: json, body: '{"dataDate":1}' }),
  ],
];

const line = (page: Page) => page.locator('#life');
const button = (page: Page, language: Language) => line(page).getByRole('button', { name: text(language, 'life', 'line.retry') });

test.describe('data that do not come', () => {
  test.use({ tolerated: /years\/2021\.json|Failed to load resource/ });

  for (const [name, language, reason, answer] of FAULTS) {
    test(`${name}: the part that an address asks for says what is missing and why, and comes back on retry (${language})`, async ({
      page,
    }) => {
      await page.route(YEAR, answer);
      await page.goto(`/${language}/regions/?year=2021`);
      const alert = page.getByRole('alert').first();
      await expect(alert).toContainText(text(language, 'common', 'message.loadFailed'));
      await expect(alert).toContainText(reason);
      await expect(page.getByRole('banner').getByRole('link').first()).toBeVisible();
      await expect(page.getByRole('contentinfo')).toBeVisible();

      await page.unroute(YEAR);
      await alert.getByRole('button', { name: text(language, 'common', 'message.retry') }).click();
      await expect(page.getByRole('main').locator('a[data-region]').first()).toBeVisible();
      await expect(page.getByRole('alert')).toHaveCount(0);
    });
  }

  test('a choice whose data do not come changes nothing, says so, and is made on retry', async ({ page }) => {
    await open(page, '/kk/regions/');
    const before = await page.getByRole('main').innerText();
    await page.route(YEAR, (route) => route.abort('connectionreset'));
    await page.getByRole('main').locator('a[href="/kk/regions/?year=2021"]').click();
    await expect(button(page, 'kk')).toBeVisible();
    expect(await page.getByRole('main').innerText()).toBe(before);
    await expect(page).toHaveURL(/\/kk\/regions\/$/);

    await page.unroute(YEAR);
    await button(page, 'kk').click();
    await expect(page).toHaveURL(/\?year=2021$/);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('2021');
    await expect(line(page)).toBeHidden();
  });
});

test('a slow answer: the reader is told to wait, then page and address change together', async ({ page }) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(YEAR, async (route) => {
    await held;
    await route.continue();
  });
  await open(page, '/kk/regions/');
  await page.getByRole('main').locator('a[href="/kk/regions/?year=2021"]').click();
  await expect(page.getByText(text('kk', 'common', 'message.loading')).first()).toBeVisible();
  await expect(page).toHaveURL(/\/kk\/regions\/$/);
  release();
  await expect(page).toHaveURL(/\?year=2021$/);
  await expect(page.getByText(text('kk', 'common', 'message.loading'))).toHaveCount(0);
});

test('a chart module that does not arrive leaves drawing and table', async ({ page }) => {
  await page.route('**/assets/plan-fact-chart-*.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: 'throw new Error("no chart");' }),
  );
  await open(page, '/kk/indicators/t1-2/');
  const figure = page.getByRole('main').locator('figure').first();
  await figure.scrollIntoViewIfNeeded();
  await expect(figure.getByRole('img').first()).toBeVisible();
  await expect(page.getByRole('main').getByRole('table').first()).toBeVisible();
});
