import type { Page, Route } from '@playwright/test';
import { expect, test } from './guarded-test.ts';
import { type Language, open, text } from './site.ts';

const json = 'application/json';
const FAULTS: [name: string, language: Language, reason: RegExp, answer: (route: Route) => Promise<void>][] = [
  ['status 500', 'kk', /500/, (route) => route.fulfill({ status: 500, contentType: json, body: '{}' })],
  ['no answer in time', 'ru', /\S/, (route) => route.abort('timedout')],
  ['no connection', 'kk', /\S/, (route) => route.abort('internetdisconnected')],
  ['an answer that is not JSON', 'ru', /indicators\/t1-2\.json/, (route) => route.fulfill({ contentType: json, body: '{"half":' })],
  [
    'an answer that breaks the contract',
    'kk',
    /indicators\/t1-2\.json/,
    (route) => route.fulfill({ contentType: json, body: '{"dataDate":1}' }),
  ],
];

/** From the catalogue by a click inside the application: only then does the page of the indicator ask the API. */
async function followIndicator(page: Page, language: Language): Promise<void> {
  await open(page, `/${language}/indicators/`);
  await page.getByRole('main').getByRole('table').first().locator(`a[href^="/${language}/indicators/t1-2/"]`).first().click();
  await expect(page).toHaveURL(new RegExp(`/${language}/indicators/t1-2/`));
}

test.describe('a part that fails', () => {
  test.use({ tolerated: /indicators\/t1-2\.json|Failed to load resource/ });

  for (const [name, language, reason, answer] of FAULTS) {
    test(`${name}: says what is missing and why, and comes back on retry (${language})`, async ({ page }) => {
      await page.route('**/api/v1/indicators/t1-2.json', answer);
      await followIndicator(page, language);
      const alert = page.getByRole('alert').first();
      await expect(alert).toContainText(text(language, 'common', 'message.loadFailed'));
      await expect(alert).toContainText(reason);
      await expect(page.getByRole('banner').getByRole('link').first()).toBeVisible();
      await expect(page.getByRole('contentinfo')).toBeVisible();

      await page.unroute('**/api/v1/indicators/t1-2.json');
      await alert.getByRole('button', { name: text(language, 'common', 'message.retry') }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(/PISA/);
      await expect(page.getByRole('main').getByRole('table').first()).toBeVisible();
      await expect(page.getByRole('alert')).toHaveCount(0);
    });
  }
});

test('a slow answer: the reader is told to wait, then the page stands', async ({ page }) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/api/v1/indicators/t1-2.json', async (route) => {
    await held;
    await route.continue();
  });
  await open(page, '/kk/indicators/');
  await page.getByRole('main').getByRole('table').first().locator('a[href^="/kk/indicators/t1-2/"]').first().click();
  await expect(page.getByText(text('kk', 'common', 'message.loading')).first()).toBeVisible();
  release();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/PISA/);
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
