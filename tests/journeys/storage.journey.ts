import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { expect, test as guarded } from './guarded-test.ts';
import { open, text } from './site.ts';

/** "Block all site data", as the browser's own settings page writes it into the profile. */
const BLOCKED = { profile: { default_content_setting_values: { cookies: 2 } } };

const test = guarded.extend({
  context: async ({ launchOptions, viewport, baseURL }, use) => {
    const profile = mkdtempSync(path.join(tmpdir(), 'nysana-profile-'));
    mkdirSync(path.join(profile, 'Default'));
    writeFileSync(path.join(profile, 'Default/Preferences'), JSON.stringify(BLOCKED));
    const context = await chromium.launchPersistentContext(profile, { ...launchOptions, viewport, ...(baseURL && { baseURL }) });
    // the browser that `npm ci` brings is a shell without settings: there the getters refuse as the setting makes them
    await context.addInitScript(() => {
      const refuse = () => {
        throw new DOMException('Access is denied for this document.', 'SecurityError');
      };
      for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) Object.defineProperty(window, name, { get: refuse });
    });
    await use(context);
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  },
});

const themeOf = (page: Page) => page.locator('html').getAttribute('data-theme');

test('with site data blocked by the browser every page lives with the default habits', async ({ page }) => {
  await page.goto('/');
  await expect(page).toHaveURL(/\/kk\/$/);
  await expect(page.evaluate(() => localStorage.length)).rejects.toThrow(/SecurityError|denied/);
  for (const address of ['/kk/', '/ru/', '/kk/indicators/t1-2/', '/ru/regions/', '/ru/present/', '/embed/ru/indicators/t1-2/']) {
    await page.goto(address);
    const before = await page.locator('#root').innerText();
    await open(page, address);
    expect.soft((await page.locator('#root').innerText()).length, address).toBeGreaterThan(before.length / 2);
    expect.soft(await themeOf(page), address).toBe('system');
  }
});

test('with site data blocked a habit lives as long as the page, and the page answers', async ({ page }) => {
  await open(page, '/ru/indicators/');
  await page
    .getByText(text('ru', 'common', 'preferences.title'), { exact: true })
    .first()
    .click();
  await page.getByRole('radio', { name: text('ru', 'common', 'preferences.theme.dark') }).check();
  expect(await themeOf(page)).toBe('dark');
  await page.getByRole('main').getByRole('searchbox').fill('PISA');
  await expect(page).toHaveURL(/q=PISA/);
});
