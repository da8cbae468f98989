import type { Page } from '@playwright/test';
import { expect, test } from './guarded-test.ts';
import { comeAlive, htmlOf, LANGUAGES, open } from './site.ts';

const PAGES = ['', 'indicators/', 'indicators/t1-2/', 'indicators/r1-7-3/', 'method/'];

/** The sentences of the page. Drawings and noscript are left out: the live chart replaces the still one; so is the host, which no file knows. */
function wordsOf(page: Page, html: string | null): Promise<string[]> {
  return page.evaluate((source) => {
    const root = source === null ? document : new DOMParser().parseFromString(source, 'text/html');
    const main = root.querySelector('main')?.cloneNode(true) as Element;
    for (const drawing of main.querySelectorAll('figure svg, .recharts-wrapper, noscript')) drawing.remove();
    return (main.textContent ?? '')
      .replaceAll(location.origin, '')
      .replaceAll(/\s+/g, ' ')
      .trim()
      .split(/(?<=[.:;]) /);
  }, html);
}

for (const language of LANGUAGES) {
  test(`in ${language} no word changes when the application takes over`, async ({ page }) => {
    for (const rest of PAGES) {
      const address = `/${language}/${rest}`;
      await open(page, address);
      await page.waitForLoadState('networkidle');
      expect.soft(await wordsOf(page, null), address).toEqual(await wordsOf(page, htmlOf(address)));
    }
  });
}

for (const width of [360, 1440]) {
  test(`nothing moves when the application takes over at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.addInitScript(() => {
      // while it is still being read a page grows, which the bench of the first view measures; the application starts when it was drawn
      const seen = { drawn: Number.POSITIVE_INFINITY, shifts: [] as { at: number; what: string }[] };
      Object.assign(window, { seen });
      addEventListener('DOMContentLoaded', () =>
        requestAnimationFrame(() =>
          setTimeout(() => {
            seen.drawn = performance.now();
          }),
        ),
      );
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as (PerformanceEntry & { value: number; sources: { node: Element | null }[] })[]) {
          const moved = entry.sources.map(({ node }) => `${node?.nodeName} ${node?.textContent?.slice(0, 40)}`).join(' | ');
          seen.shifts.push({ at: entry.startTime, what: `${entry.value.toFixed(4)} ${moved}` });
        }
      }).observe({ type: 'layout-shift', buffered: true });
    });
    const shiftsOf = () =>
      page.evaluate(() => {
        const { drawn, shifts } = (window as unknown as { seen: { drawn: number; shifts: { at: number; what: string }[] } }).seen;
        return [Number.isFinite(drawn), ...shifts.filter(({ at }) => at >= drawn).map(({ what }) => what)];
      });
    for (const rest of PAGES) {
      await page.goto(`/kk/${rest}`);
      await comeAlive(page);
      await page.waitForLoadState('networkidle');
      expect.soft(await shiftsOf(), `/kk/${rest}`).toEqual([true]);
    }
  });
}

test('a query in the address is applied without an error', async ({ page }) => {
  await open(page, '/ru/indicators/?goal=2');
  await expect(page).toHaveURL(/goal=2/);
  await expect(page.getByRole('main').locator('a[href*="/indicators/t1-1/"]')).toHaveCount(0);
  await expect(page.getByRole('main').locator('a[href*="/indicators/t2-1/"]').first()).toBeVisible();
});

test('back and forward lead through the pages that were read', async ({ page }) => {
  await open(page, '/kk/');
  const overview = await page.title();
  await page.getByRole('main').locator('a[href*="/indicators/t1-1/"]').first().click();
  await expect(page).not.toHaveTitle(overview);
  const indicator = await page.title();
  await page.goBack();
  await expect(page).toHaveURL(/\/kk\/(\?.*)?$/);
  await expect(page).toHaveTitle(overview);
  await page.goForward();
  await expect(page).toHaveTitle(indicator);
});
