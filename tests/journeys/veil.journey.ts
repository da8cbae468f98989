import type { Page } from '@playwright/test';
import { expect, test } from './guarded-test.ts';
import { addressesOf, holdApplication, htmlOf, open, text } from './site.ts';

/** A link with a query: what depends on it is veiled until it is right, and nothing else moves. */

/** What a reader can see of the main part. */
const seen = (page: Page) => page.getByRole('main').evaluate((main) => (main as HTMLElement).innerText.replaceAll(/\s+/g, ' ').trim());

async function watchShifts(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    Object.assign(window, { shifted: 0 });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
        (window as unknown as { shifted: number }).shifted += entry.value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  return () => page.evaluate(() => (window as unknown as { shifted: number }).shifted);
}

/** A view of each page that differs from the one that was built. */
const VIEWS = [
  '/ru/?year=2021&facts=official',
  '/ru/indicators/?goal=2&year=2022',
  '/ru/indicators/t1-2/?series=science',
  '/ru/indicators/r1-3-3/?facts=official',
  '/ru/regions/?view=ranking&year=2022',
  '/ru/regions/?view=matrix',
  '/kk/regions/KZ-61/?year=2021',
  '/ru/compare/?r=KZ-10&r=KZ-75',
  '/kk/coverage/?region=KZ-61',
  '/ru/funding/?unit=mln',
  '/ru/action-plan/?task=1.1',
  '/ru/agencies/mes/?year=2021',
  '/ru/registers/open-data/?q=школ',
  '/ru/briefing/?region=KZ-39&year=2020',
  '/ru/studies/?facts=official',
  '/embed/ru/indicators/t1-2/?series=science',
];

for (const width of [360, 1440]) {
  test(`at ${width} px nothing of the wrong view is seen, and nothing moves when the right one comes`, async ({ page }) => {
    test.setTimeout(120_000);
    await page.setViewportSize({ width, height: 800 });
    const shifts = await watchShifts(page);
    for (const address of VIEWS) {
      const release = await holdApplication(page);
      await page.goto(address, { waitUntil: 'commit' });
      await expect(page.locator('[data-asked]'), address).toHaveCount(1);
      await expect(page.getByText(text(address.includes('/kk/') ? 'kk' : 'ru', 'life', 'line.asked'))).toBeVisible();
      expect.soft((await seen(page)).length, `${address} shows what was built for another address`).toBeLessThan(700);
      release();
      await expect(page.locator('[data-asked]'), address).toHaveCount(0);
      expect.soft(await shifts(), `${address} moves`).toBeLessThanOrEqual(0.02);
      await page.unrouteAll({ behavior: 'wait' });
    }
  });
}

test('what is veiled looks like what is coming: bars in the places of its words', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await holdApplication(page);
  for (const address of ['/kk/indicators/?goal=2', '/ru/?year=2021', '/kk/regions/KZ-61/?year=2021']) {
    await page.goto(address, { waitUntil: 'commit' });
    await expect(page.locator('[data-asked]'), address).toHaveCount(1);
    const bars = page.locator('main [data-asks] :is(h2, p, td)');
    await expect(bars.first(), address).toBeAttached();
    const seenOf = () =>
      bars.evaluateAll(
        (parts) =>
          parts.filter(
            (part) =>
              getComputedStyle(part, '::after').visibility === 'visible' &&
              getComputedStyle(part, '::after').content === '""' &&
              getComputedStyle(part).visibility === 'hidden',
          ).length,
      );
    await expect.poll(seenOf, address).toBeGreaterThan(5);
  }
  await page.unrouteAll({ behavior: 'ignoreErrors' });
});

test('a parameter that nothing on the page depends on veils nothing', async ({ page }) => {
  await holdApplication(page);
  for (const address of ['/ru/?utm_source=mail', '/ru/method/?year=2021', '/ru/?year=', '/ru/studies/?goal=2', '/ru/?toString=1']) {
    await page.goto(address);
    await expect(page.locator('[data-asked]'), address).toHaveCount(0);
    expect((await seen(page)).length, address).toBeGreaterThan(700);
  }
  // the region is asked for in one section of the indicator
  await page.goto('/ru/indicators/r1-3-3/?region=KZ-61');
  await expect(page.locator('#chart')).toBeVisible();
  await expect(page.locator('#regions dl').first()).toBeHidden();
  await page.unrouteAll({ behavior: 'ignoreErrors' });
});

test('paper says that the view is not ready', async ({ page }) => {
  await holdApplication(page);
  await page.goto('/ru/?year=2021', { waitUntil: 'commit' });
  await expect(page.getByText(text('ru', 'life', 'line.asked'))).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText(text('ru', 'life', 'line.asked'))).toBeVisible();
  expect((await seen(page)).length).toBeLessThan(700);
  await page.unrouteAll({ behavior: 'ignoreErrors' });
});

test('every page with a query of its own says which of its parts depend on it', () => {
  for (const address of [...addressesOf('ru'), '/embed/ru/indicators/t1-2/']) {
    const asks = [...htmlOf(address).matchAll(/ data-asks="([^"]+)"/g)].length;
    const isFixed = /^\/ru\/(about|method|data|data\/api|registers|updates|world)\/$/.test(address);
    expect(asks > 0, address).toBe(!isFixed);
  }
});

test.describe('where the application cannot come', () => {
  test.use({ tolerated: /./ });

  for (const script of ['index', 'boot']) {
    test(`the page that was built is shown, and named as such (${script})`, async ({ page }) => {
      await page.route(new RegExp(`assets/${script}-[^/]*\\.js`), (route) => route.abort());
      await page.goto('/ru/?year=2021');
      await expect(page.getByText(text('ru', 'life', 'line.unapplied'))).toBeVisible();
      await expect(page.locator('[data-asked]')).toHaveCount(0);
      expect((await seen(page)).length).toBeGreaterThan(700);
    });
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page that was built is shown', async ({ page }) => {
    await page.goto('/ru/?year=2021');
    expect((await seen(page)).length).toBeGreaterThan(700);
  });
});

test('the view that the address asks for is the one that comes', async ({ page }) => {
  await open(page, '/ru/indicators/?goal=2');
  await expect(page.locator('[data-asked]')).toHaveCount(0);
  await expect(page.getByRole('main').locator('a[href*="/indicators/t1-1/"]')).toHaveCount(0);
});
