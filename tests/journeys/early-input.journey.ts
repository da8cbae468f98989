import type { Page } from '@playwright/test';
import { expect, test } from './guarded-test.ts';
import { holdApplication, text } from './site.ts';

/** What a reader does before the application answers is done when it does: in order, each once. */

/** Opens a page whose application is held back until the returned function is called. */
async function openHeld(page: Page, address: string): Promise<() => void> {
  const release = await holdApplication(page);
  await page.goto(address, { waitUntil: 'domcontentloaded' });
  await page.waitForFunction(() => document.documentElement.dataset['theme'] !== undefined);
  return release;
}

const waiting = (page: Page) => page.locator('[data-waiting]');

test('search text, filters and sorting of the catalogue', async ({ page }) => {
  const release = await openHeld(page, '/ru/indicators/');
  const search = page.getByRole('main').getByRole('searchbox');
  await search.pressSequentially('по');
  await expect(waiting(page)).toHaveCount(1);
  const fold = page.locator('main details').first();
  await fold.locator('summary').click();
  const isOpen = await fold.evaluate((details) => (details as HTMLDetailsElement).open);
  await page
    .locator('select', { has: page.locator('option[value="1"]') })
    .first()
    .selectOption('2');
  await page.getByRole('button', { name: text('ru', 'catalogue', 'column.title'), exact: true }).click();
  await expect(page.getByText(text('ru', 'life', 'line.held'))).toBeVisible();
  await search.press('End');
  await page.mouse.wheel(0, 120);
  await page.waitForTimeout(300);
  const scrolled = await page.evaluate(() => scrollY);
  await expect(page, 'nothing is done yet').toHaveURL(/\/ru\/indicators\/$/);
  release();
  await expect(page).toHaveURL(/q=/);
  await expect(page).toHaveURL(/goal=2/);
  await expect(page).toHaveURL(/sort=title/);
  await expect(waiting(page)).toHaveCount(0);
  await expect(page.getByText(text('ru', 'life', 'line.held'))).toBeHidden();
  await expect(search).toHaveValue('по');
  await expect(search).toBeFocused();
  expect(await fold.evaluate((details) => (details as HTMLDetailsElement).open), 'the fold stays as it was').toBe(isOpen);
  expect(Math.abs((await page.evaluate(() => scrollY)) - scrolled), 'the page stays where it was').toBeLessThan(5);
  await expect(page.getByRole('main').locator('a[href*="/indicators/t1-1/"]')).toHaveCount(0);
});

test('a year, demo values and the theme, one after the other', async ({ page }) => {
  const release = await openHeld(page, '/ru/');
  await page
    .getByRole('navigation', { name: text('ru', 'common', 'term.year') })
    .first()
    .getByRole('link', { name: '2021', exact: true })
    .click();
  await page
    .getByRole('link', { name: text('ru', 'common', 'facts.hide') })
    .first()
    .click();
  await page
    .getByText(text('ru', 'common', 'preferences.title'), { exact: true })
    .first()
    .click();
  await page.getByRole('radio', { name: text('ru', 'common', 'preferences.theme.dark') }).check();
  await expect(waiting(page)).toHaveCount(3);
  const before = await page.evaluate(() => history.length);
  release();
  await expect(page).toHaveURL(/year=2021/);
  await expect(page).toHaveURL(/facts=official/);
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(waiting(page)).toHaveCount(0);
  expect((await page.evaluate(() => history.length)) - before, 'each act is done once').toBe(2);
});

test('a picture that is pressed twice is saved once', async ({ page }) => {
  const saved: string[] = [];
  page.on('download', (download) => saved.push(download.suggestedFilename()));
  const release = await openHeld(page, '/ru/indicators/r1-3-3/');
  const button = page
    .getByRole('group', { name: text('ru', 'common', 'picture.save') })
    .first()
    .getByRole('button', { name: 'SVG', exact: true });
  await button.dblclick();
  await expect(button).toHaveAttribute('data-waiting');
  release();
  await expect.poll(() => saved.length).toBe(1);
  await page.waitForTimeout(800);
  expect(saved).toHaveLength(1);
});

test('links to other pages do not wait, and keep what the address says of demo values', async ({ page }) => {
  await openHeld(page, '/ru/?facts=official');
  await page
    .getByRole('navigation')
    .getByRole('link', { name: text('ru', 'common', 'nav.method') })
    .first()
    .click();
  await expect(page).toHaveURL(/\/ru\/method\/\?facts=official$/);
  await page.unrouteAll({ behavior: 'ignoreErrors' });
});

test.describe('where the application cannot come', () => {
  test.use({ tolerated: /./ });

  test('nothing goes on promising to be done', async ({ page }) => {
    let fail = () => {};
    const hasFailed = new Promise<void>((resolve) => {
      fail = resolve;
    });
    await page.route(/assets\/index-[^/]*\.js/, async (route) => {
      await hasFailed;
      await route.abort();
    });
    await page.goto('/ru/indicators/', { waitUntil: 'domcontentloaded' });
    await page.waitForFunction(() => document.documentElement.dataset['theme'] !== undefined);
    await page.getByRole('main').getByRole('searchbox').fill('PISA');
    await expect(waiting(page)).toHaveCount(1);
    fail();
    await expect(waiting(page)).toHaveCount(0);
    await expect(page.getByText(text('ru', 'life', 'line.missing'))).toBeVisible();
  });
});
