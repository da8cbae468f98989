import { readdirSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { violationsOf } from './accessibility.ts';
import { expect, test } from './guarded-test.ts';
import { answerOf, htmlOf, LANGUAGES, open, text } from './site.ts';

const { indicators } = answerOf<{ indicators: { id: string; short: Record<string, string> }[] }>('indicators.json');
const DIST = path.resolve(process.env['JOURNEYS_DIST'] ?? 'dist');
const nameOf = (id: string, language: string) => indicators.find((indicator) => indicator.id === id)?.short[language] ?? '';
/** A study, parts with generated values, a stop mark, a source that was discontinued. */
const KINDS = ['t1-2', 'r1-2-2', 'r1-1-3', 't2-2'];

const background = (root: Element) => getComputedStyle(root).backgroundColor;
const [PAPER, NIGHT] = ['rgb(255, 255, 255)', 'rgb(16, 23, 28)'];

/** A page of somebody else, on a host of its own, with our snippet in it. */
async function hostPage(body: string): Promise<{ address: string; server: Server }> {
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(
      `<!doctype html><html lang="en"><head><title>host</title><link rel="icon" href="data:,"></head><body>${body}</body></html>`,
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, server };
}

test.describe('on another site', () => {
  // the host page itself is the only request to another origin; a sandbox says which script it kept out
  test.use({ tolerated: /^third-party request: http:\/\/127\.0\.0\.1:\d+\/$|^console: Blocked script execution/ });

  test('the offered code shows title, verdict, chart, table and source, and leads back', async ({ page }) => {
    await open(page, '/kk/indicators/t1-2/?series=reading');
    await page.getByText(text('kk', 'indicator', 'reuse.embed'), { exact: true }).click();
    const code = await page.getByRole('textbox', { name: text('kk', 'embed', 'code.label') }).inputValue();
    const { address, server } = await hostPage(`<h1>Host</h1>${code}`);
    await page.goto(address);
    const frame = page.frameLocator('iframe');
    await expect(frame.locator('html')).toHaveAttribute('lang', 'kk');
    await expect(frame.getByRole('heading', { level: 1 })).toHaveText(/^PISA: .*, оқу/);
    await expect(frame.getByText('386', { exact: false }).first()).toBeVisible();
    await expect(frame.locator('figure').getByRole('img').first()).toBeVisible();
    await frame.locator('figure summary').click();
    for (const year of [2020, 2021, 2022, 2025]) await expect(frame.getByRole('rowheader', { name: new RegExp(`^${year}`) })).toBeVisible();
    await expect(frame.locator('[data-picture="source"]')).toContainText('№ 988');
    await expect(frame.getByRole('navigation')).toHaveCount(0);
    // the frame tells its height and the offered code gives it: nothing scrolls inside, on a phone either
    for (const width of [1000, 320]) {
      await page.setViewportSize({ width, height: 700 });
      const overflow = () => page.frames()[1]?.evaluate(() => document.documentElement.scrollHeight - window.innerHeight);
      await expect.poll(overflow, `hidden below the frame at ${width} px`).toBeLessThanOrEqual(0);
    }
    const back = frame.getByRole('link', { name: text('kk', 'embed', 'openPage') });
    await expect(back).toHaveAttribute('rel', 'noopener');
    const [popup] = await Promise.all([page.waitForEvent('popup'), back.click()]);
    await expect(popup).toHaveURL(/\/kk\/indicators\/t1-2\/\?series=reading$/);
    await expect(page.frames()[1]?.url()).toContain('/embed/kk/');
    server.close();
  });

  test('a frame that forbids every script shows the part and the facts that its address names', async ({ page, baseURL }) => {
    const { address, server } = await hostPage(
      `<iframe sandbox="allow-popups" src="${baseURL}/embed/ru/indicators/t1-2/mathematics/published/" title="PISA" width="100%" height="800"></iframe>`,
    );
    await page.goto(address);
    const frame = page.frameLocator('iframe');
    const ofPart = /^PISA: .*, математика/;
    await expect(frame.getByRole('heading', { level: 1 })).toHaveText(ofPart);
    await expect(frame.getByText('425', { exact: false }).first()).toBeVisible();
    await expect(frame.getByText(text('ru', 'common', 'provenance.demoBadge'), { exact: true })).toHaveCount(0);
    // nobody can apply a query there: the other mode is a file of its own
    const all = frame.getByRole('link', { name: text('ru', 'common', 'facts.show') });
    const [popup] = await Promise.all([page.waitForEvent('popup'), all.click()]);
    await expect(popup).toHaveURL(/\/t1-2\/mathematics\/$/);
    await expect(popup.getByRole('heading', { level: 1 })).toHaveText(ofPart);
    await popup.goto('/embed/ru/indicators/t1-2/reading/published/');
    await expect(popup.getByRole('heading', { level: 1 })).toHaveText(/^PISA: .*, чтение/);
    server.close();
  });

  test('the frame is read without JavaScript too', async ({ browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const { address, server } = await hostPage(
      `<iframe src="${baseURL}/embed/kk/indicators/t1-2/" title="PISA" width="100%" height="800"></iframe>`,
    );
    const page = await context.newPage();
    await page.goto(address);
    const frame = page.frameLocator('iframe');
    await expect(frame.getByRole('heading', { level: 1 })).toContainText(nameOf('t1-2', 'kk'));
    await expect(frame.locator('figure').getByRole('img').first()).toBeVisible();
    await frame.locator('figure summary').click();
    await expect(frame.getByRole('rowheader', { name: /^2022/ })).toBeVisible();
    await context.close();
    server.close();
  });
});

test('the host page chooses the theme, whatever the device and the reader prefer', async ({ page }) => {
  const root = page.locator('html');
  await open(page, '/kk/');
  await page.evaluate(() => localStorage.setItem('nysana-preferences', '{"state":{"theme":"dark"},"version":1}'));
  for (const [colorScheme, query, colour] of [
    ['light', '?theme=dark', NIGHT],
    ['dark', '?theme=light', PAPER],
    ['light', '', PAPER],
    ['dark', '', NIGHT],
    ['light', '?theme=sepia', PAPER],
  ] as const) {
    await page.emulateMedia({ colorScheme });
    await open(page, `/embed/kk/indicators/t1-2/${query}`);
    await expect.poll(() => root.evaluate(background), `${colorScheme} device, ${query}`).toBe(colour);
  }
});

for (const language of LANGUAGES) {
  test(`${language}: framed indicators are accessible in both themes and never wider than their frame`, async ({ page }) => {
    test.setTimeout(KINDS.length * 40_000);
    for (const id of KINDS) {
      for (const theme of ['light', 'dark']) {
        await page.setViewportSize({ width: 320, height: 800 });
        await open(page, `/embed/${language}/indicators/${id}/?theme=${theme}`);
        await page.locator('figure summary').click();
        expect.soft(await violationsOf(page), `${id} ${theme}`).toEqual([]);
        for (const width of [320, 760]) {
          await page.setViewportSize({ width, height: 800 });
          const overhang = () => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
          await expect.soft.poll(overhang, `${id} at ${width} px`).toBeLessThanOrEqual(0);
        }
      }
    }
  });

  test(`${language}: each of the 48 files is whole, names its page and stays out of the search`, async ({ page }) => {
    const files = readdirSync(path.join(DIST, 'embed', language, 'indicators'));
    expect(files.sort()).toEqual(indicators.map(({ id }) => id).sort());
    for (const { id } of indicators) {
      const found = await page.evaluate(
        (source) => {
          const document = new DOMParser().parseFromString(source, 'text/html');
          return {
            language: document.documentElement.lang,
            heading: document.querySelector('h1')?.textContent ?? '',
            robots: document.querySelector('meta[name="robots"]')?.getAttribute('content'),
            canonical: new URL(document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '', 'http://site').pathname,
            drawings: document.querySelectorAll('figure svg[role="img"]').length,
            rows: document.querySelectorAll('table tbody tr').length,
            navigation: document.querySelectorAll('nav').length,
            target: document.querySelector('base')?.target,
            accidents: document.querySelector('main')?.textContent?.match(/undefined|NaN|null|\[object |\{\{|\}\}/g) ?? [],
          };
        },
        htmlOf(`/embed/${language}/indicators/${id}/`),
      );
      expect.soft(found, id).toEqual({
        language,
        heading: expect.stringContaining(nameOf(id, language)),
        robots: 'noindex',
        canonical: `/${language}/indicators/${id}/`,
        drawings: 2,
        rows: 8,
        navigation: 0,
        target: '_blank',
        accidents: [],
      });
    }
  });
}
