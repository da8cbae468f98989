import type { Page } from '@playwright/test';
import type { TFunction } from 'i18next';
import { dayInWords } from '../../src/shared/i18n/day-in-words.ts';
import { violationsOf } from './accessibility.ts';
import { expect } from './guarded-test.ts';
import { asBuilt, nextFacts, nextRelease, releaseWithoutWorker, test } from './own-host.ts';
import { answerOf, comeAlive, LANGUAGES, type Language, open, text } from './site.ts';

/** Without a connection: what was read stays readable, as what it is. The only journeys with a service worker (playwright.config.ts). */
test.use({ serviceWorkers: 'allow' });

const line = (page: Page) => page.locator('#life');
const { dataDate } = answerOf<{ dataDate: string }>('index.json');
/** A text of the interface with its values, as i18next gives it. */
const filled =
  (language: Language) =>
  (key: string, values: Record<string, unknown> = {}) =>
    text(language, 'common', key).replace(/\{\{(\w+)\}\}/g, (_, name) => String(values[name]));
const dayIn = (language: Language) => dayInWords(dataDate, { t: filled(language) as TFunction, language, dayCase: 'attributive' });
const DAY = { kk: dayIn('kk'), ru: dayIn('ru') };

const inDay = (language: Language, key: string) => text(language, 'life', key).replace('{{date}}', DAY[language]);

/** Opens a page, and waits until it is kept with all that it needs. */
async function read(page: Page, address: string): Promise<void> {
  await open(page, address);
  await expect.poll(() => page.evaluate(isKept), { message: `${address} is not kept`, timeout: 20_000 }).toBe(true);
}

/** In the page: whether it and every file that it names are on the device. */
async function isKept(): Promise<boolean> {
  const files = document.querySelectorAll('head script[src], head link[rel="modulepreload"], head link[rel="preload"]');
  const named = [...files].map((file) => file.getAttribute('src') ?? file.getAttribute('href') ?? '');
  const wanted = [location.pathname, `/${document.documentElement.lang}/`, ...named];
  const fetched = performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname);
  wanted.push(...fetched.filter((file) => /^\/(assets|api)\/.*\.(js|css|json|svg)$/.test(file)));
  const found = await Promise.all(wanted.map((file) => caches.match(file)));
  return navigator.serviceWorker.controller !== null && found.every((response) => response !== undefined);
}

for (const language of LANGUAGES) {
  test(`what was read opens and says of which day it is; any other address leads to what is there (${language})`, async ({
    page,
    host,
    context,
  }) => {
    const [regions, indicator, other] = [`/${language}/regions/`, `/${language}/indicators/t1-2/`, `/${language}/funding/`];
    await read(page, regions);
    await read(page, indicator);
    await expect(line(page)).toBeHidden();
    const figures = await page.getByRole('main').locator('table').first().innerText();

    host.isDown = true;
    await page.reload();
    await expect(line(page).getByText(inDay(language, 'line.kept'))).toBeVisible();
    await comeAlive(page);
    expect(await page.getByRole('main').locator('table').first().innerText()).toBe(figures);

    await page.goto(other);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(text(language, 'life', 'offline.title'));
    await expect(page.getByText(inDay(language, 'offline.release'))).toBeVisible();
    const links = page.getByRole('listitem').getByRole('link');
    expect(await links.evaluateAll((found) => found.map((link) => link.getAttribute('href')))).toEqual([
      `/${language}/`,
      indicator,
      regions,
    ]);
    expect(await violationsOf(page)).toEqual([]);
    // the browser knows that there is none: a press leads on all the same, because the worker answers
    await context.setOffline(true);
    await links.first().click();
    await expect(page).toHaveURL(new RegExp(`/${language}/$`));
    await comeAlive(page);
    // the view of an address whose data are in the page
    await page.goto(`/${language}/?year=2021`);
    await comeAlive(page);
    await expect(page.locator('html')).not.toHaveAttribute('data-unapplied');
    await expect(line(page).getByText(inDay(language, 'line.kept'))).toBeVisible();

    host.isDown = false;
    await context.setOffline(false);
    await page.goto(other);
    await comeAlive(page);
    await expect(line(page)).toBeHidden();
  });
}

test('what was read a moment ago stands at once, while the host is asked; where that is silent, or has newer data, the line says so', async ({
  page,
  host,
}) => {
  const [method, catalogue] = ['/ru/method/', '/ru/indicators/'];
  const isRecent = () => page.evaluate(() => document.querySelector('script[data-recent]') !== null);
  await read(page, method);
  await read(page, catalogue);
  await page.goto(method);
  expect(await isRecent()).toBe(true);
  await comeAlive(page);
  await expect(line(page)).toBeHidden();

  host.release = nextFacts();
  await page.goto(catalogue);
  await expect(line(page).getByText(text('ru', 'life', 'line.newer'))).toBeVisible();
  await line(page)
    .getByRole('button', { name: text('ru', 'life', 'line.retry') })
    .click();
  await expect(page.locator('script[data-facts="next"]')).toBeAttached();

  host.release = asBuilt;
  await page.reload();
  host.isDown = true;
  await page.goto(method);
  await comeAlive(page);
  await expect(line(page).getByText(inDay('ru', 'line.kept'))).toBeVisible();
});

test('a citation made without a connection names the day of the data and where they were read; the line can be closed', async ({
  page,
  host,
}) => {
  await read(page, '/ru/method/');
  host.isDown = true;
  await page.reload();
  await comeAlive(page);
  await page.getByRole('contentinfo').locator('summary').click();
  const citation = page.getByRole('contentinfo').getByRole('blockquote');
  await expect(citation).toContainText(text('ru', 'cite', 'kept'));
  await expect(citation).toContainText(DAY.ru);
  await line(page)
    .getByRole('button', { name: text('ru', 'life', 'line.hide') })
    .click();
  await expect(line(page)).toBeHidden();
});

test('the bare address leads to the language last read', async ({ page, host }) => {
  await read(page, '/ru/');
  host.isDown = true;
  await page.goto('/');
  await expect(page).toHaveURL(/\/ru\/$/);
  await expect(line(page).getByText(inDay('ru', 'line.kept'))).toBeVisible();
});

test('a new release is there at once, and nothing of the one before is left', async ({ page, host, context }) => {
  await read(page, '/kk/indicators/t1-2/');
  const before = await page.evaluate(() => caches.keys());
  const old = await context.newPage();
  await open(old, '/kk/indicators/t1-2/');

  host.release = nextRelease();
  await page.reload();
  expect(await page.locator('script[data-code]').getAttribute('data-code')).toBe('next');
  await expect(line(page)).toBeHidden();
  await expect.poll(() => page.evaluate(() => caches.keys()), { timeout: 20_000 }).toEqual([expect.stringContaining(' next ')]);
  expect(before).toHaveLength(1);
  await expect.poll(() => page.evaluate(isKept), { timeout: 20_000 }).toBe(true);

  // a tab of the release before misses a file: one reload leads it to the new one
  const reloaded = old.waitForEvent('load');
  await old.locator('figure').first().getByRole('img').first().hover();
  await reloaded;
  await expect(line(old).getByText(text('kk', 'life', 'line.renewed'))).toBeVisible();
  expect(await old.locator('script[data-code]').getAttribute('data-code')).toBe('next');

  host.isDown = true;
  await page.reload();
  await expect(line(page).getByText(inDay('kk', 'line.kept'))).toBeVisible();
  expect(await page.locator('script[data-code]').getAttribute('data-code')).toBe('next');
  await comeAlive(page);
});

test('a release can take the worker and all that it has kept away', async ({ page, host }) => {
  await read(page, '/ru/regions/');
  host.release = releaseWithoutWorker;
  await page.reload();
  const left = () => page.evaluate(async () => [...(await navigator.serviceWorker.getRegistrations()), ...(await caches.keys())].length);
  await expect.poll(left, { timeout: 20_000 }).toBe(0);
  await page.reload();
  await comeAlive(page);
  expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
});

test.describe('a part in a frame', () => {
  test.use({ tolerated: /failed request.*\/embed\// });

  test('registers no worker, and is left alone by the one of the pages', async ({ page, host }) => {
    const embed = '/embed/kk/indicators/t1-2/';
    await open(page, embed);
    await page.waitForTimeout(4_000);
    expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
    await read(page, '/kk/method/');
    await open(page, embed);
    host.isDown = true;
    await expect(page.reload()).rejects.toThrow(/net::ERR/);
  });
});

test('a browser that forbids workers loses nothing else', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(Navigator.prototype, 'serviceWorker', {
      get() {
        throw new DOMException('site data are blocked', 'SecurityError');
      },
    });
  });
  await open(page, '/ru/method/');
  await page.waitForTimeout(4_000);
  await expect(line(page)).toBeHidden();
});
