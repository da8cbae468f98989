import type { Page } from '@playwright/test';
import { expect, test } from './guarded-test.ts';
import { figureOf, parse, take } from './picture-file.ts';
import { answerOf, htmlOf, LANGUAGES, open, text } from './site.ts';

interface Change {
  readonly kind: string;
  readonly indicator: string;
  readonly series: string;
  readonly region: string;
  readonly year: number;
  readonly from: { readonly value: number } | null;
  readonly to: { readonly value: number } | null;
}
const { current, releases } = answerOf<{ current: string; releases: { date: string }[] }>('releases.json');
const first = releases.at(-1)?.date ?? current;
const { changes } = answerOf<{ changes: Change[] }>(`releases/${current}.json`);
const moved = changes.find(({ kind }) => kind === 'moved');

interface Past {
  readonly text: Readonly<Record<'kk' | 'ru', string>>;
}
const historyOf = (indicator?: string) => answerOf<{ history: Past[] }>(`indicators/${indicator}.json`).history;
/** After its day it begins small. */
const sentence = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

const noticeOf = (page: Page, language: 'kk' | 'ru') => page.getByRole('complementary', { name: text(language, 'updates', 'asof.label') });
const factsOf = (page: Page) => page.locator('main').innerText();

test('as of the newest release a page is the page itself', async ({ page }) => {
  for (const address of ['/kk/', '/ru/regions/', '/kk/regions/KZ-75/', `/ru/indicators/${moved?.indicator}/`]) {
    await open(page, address);
    const now = await factsOf(page);
    await open(page, `${address}?asof=${current}`);
    expect(await factsOf(page), address).toBe(now);
    await expect(noticeOf(page, address.startsWith('/kk/') ? 'kk' : 'ru')).toBeVisible();
  }
});

for (const language of LANGUAGES) {
  test(`a reader in ${language} sees a page as it was cited, says so to the next page, and goes back by one press`, async ({ page }) => {
    const address = `/${language}/indicators/${moved?.indicator}/`;
    await open(page, address);
    const now = await factsOf(page);
    await open(page, `${address}?asof=${first}`);
    expect(await factsOf(page)).not.toBe(now);
    const notice = noticeOf(page, language);
    await expect(notice).toBeVisible();
    const next = page
      .getByRole('navigation')
      .getByRole('link', { name: text(language, 'common', 'nav.indicators'), exact: true })
      .first();
    await expect(next).toHaveAttribute('href', `/${language}/indicators/?asof=${first}`);
    // a picture leaves the notice behind, and says of which release it is
    const { bytes } = await take(page, figureOf(page, language), 'SVG', language);
    const { words } = await parse(page, bytes.toString('utf8'));
    for (const part of text(language, 'pictures', 'release').split('{{date}}')) expect(words).toContain(part.trim());
    await notice.getByRole('link', { name: text(language, 'updates', 'asof.back') }).click();
    await expect(page).toHaveURL((url) => url.pathname === address && url.search === '');
    await expect.poll(() => factsOf(page)).toBe(now);
  });

  test(`the page of data says in ${language} that its files are not those of an older release`, async ({ page }) => {
    await open(page, `/${language}/data/?asof=${first}`);
    await expect(page.locator('main').locator(`a[href$="releases/${current}.json"]`).first()).toBeVisible();
    await open(page, `/${language}/data/`);
    await expect(page.getByText(text(language, 'data', 'files.otherRelease').split('{{')[0] ?? '')).toHaveCount(0);
  });

  test(`the overview says in ${language} of which release its facts are, and leads to what it changed`, async ({ page }) => {
    await open(page, `/${language}/`);
    await page.getByRole('link', { name: text(language, 'overview', 'release.link') }).click();
    await expect(page).toHaveURL((url) => url.pathname === `/${language}/updates/` && url.hash === `#${current}`);
  });

  test(`the history of a value stands beside the numbers in ${language}, and is fetched when it is asked for`, async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await open(page, `/${language}/indicators/${moved?.indicator}/`);
    // both ends of the move are told below the table and in the exact reading of the chart, without a further file
    const figure = page.locator('figure').first();
    await figure.locator('summary').click();
    for (const told of historyOf(moved?.indicator)) await expect(figure).toContainText(sentence(told.text[language]));
    await figure.locator('svg').first().hover();
    await expect(figure.locator('.recharts-surface')).toBeVisible();
    await figure.locator('.recharts-surface').focus();
    const spoken = new RegExp(sentence(historyOf(moved?.indicator)[0]?.text[language] ?? '').replaceAll(/[.?%]/g, '.'));
    await expect(async () => {
      await page.keyboard.press('ArrowRight');
      await expect(figure.getByText(spoken).first()).toBeAttached({ timeout: 200 });
    }).toPass();
    expect(asked.filter((path) => path.includes('/releases'))).toEqual([]);
    await page.locator('summary', { hasText: text(language, 'indicator', 'history.title') }).click();
    const table = page.getByRole('table', { name: new RegExp(`^${text(language, 'updates', 'caption.changes').split(':')[0]}`) });
    await expect(table).toContainText(text(language, 'updates', 'kind.moved'));
    await expect(table.getByRole('row')).not.toHaveCount(0);
  });

  test(`the page of updates is whole without scripts in ${language}, and its feed names every release`, async ({ page }) => {
    const html = htmlOf(`/${language}/updates/`);
    expect(html).toContain(`href="/updates.${language}.xml"`);
    for (const { date } of releases) expect(html).toContain(`id="${date}"`);
    const response = await page.request.get(`/updates.${language}.xml`);
    expect(response.ok()).toBe(true);
    const feed = await response.text();
    for (const { date } of releases) expect(feed).toContain(`<updated>${date}T00:00:00Z</updated>`);
  });
}

for (const language of LANGUAGES) {
  test(`a day before all releases, one ahead and one that is none are told in ${language}, on any page`, async ({ page }) => {
    const notice = noticeOf(page, language);
    const says = (key: string) =>
      text(language, 'updates', key)
        .split(/\{\{\w+\}\}/)
        .map((part) => part.trim());
    for (const [asof, key, address] of [
      ['2020-01-01', 'asof.before', `/${language}/regions/`],
      ['2999-01-01', 'asof.ahead', `/${language}/`],
      ['2026-02-31', 'asof.unreadable', `/${language}/quality/`],
      ['yesterday', 'asof.unreadable', `/${language}/`],
    ] as const) {
      await open(page, `${address}?asof=${asof}`);
      for (const part of says(key)) await expect(notice).toContainText(part);
    }
  });
}

for (const what of ['**/api/v1/releases.json', '**/api/v1/releases/*.json']) {
  test.describe(() => {
    test.use({ tolerated: /releases|Failed to load resource/ });

    test(`where ${what} does not come, the facts of now are never told as those of a release`, async ({ page }) => {
      await page.route(what, (route) => route.abort('connectionreset'));
      for (const language of LANGUAGES) {
        await page.goto(`/${language}/?asof=${first}`);
        await expect(noticeOf(page, language)).toContainText(text(language, 'updates', 'asof.failed'));
        const line = page.getByRole('main').getByRole('link', { name: text(language, 'overview', 'release.link') });
        await expect(line).toHaveAttribute('href', new RegExp(`#${current}$`));
      }
    });
  });
}
