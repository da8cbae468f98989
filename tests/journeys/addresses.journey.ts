import type { Page } from '@playwright/test';
import { violationsOf } from './accessibility.ts';
import { expect, test } from './guarded-test.ts';
import { addressesOf, inGroups, LANGUAGES, open } from './site.ts';

const [NARROW, WIDE] = [
  { width: 320, height: 900 },
  { width: 1440, height: 900 },
];

/** Pixels by which the page is wider than the window. */
const overhang = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

const bodyOf = (page: Page) => page.evaluate(() => document.body.outerHTML);

/** Light with all rules; dark with those of colours, and with all of them should the dark page hold other elements. */
async function expectAccessible(page: Page, name: string): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  expect.soft(await violationsOf(page), `${name} light`).toEqual([]);
  const light = await bodyOf(page);
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  const dark = await bodyOf(page);
  expect.soft(await violationsOf(page, { rules: dark === light ? 'colours' : 'all' }), `${name} dark`).toEqual([]);
}

for (const language of LANGUAGES) {
  for (const [index, addresses] of inGroups(addressesOf(language), 9).entries()) {
    test(`${language}, part ${index + 1}: accessible in both themes, never wider than the window`, async ({ page }) => {
      test.setTimeout(addresses.length * 20_000);
      for (const address of addresses) {
        await test.step(address, async () => {
          await page.setViewportSize(NARROW);
          await open(page, address);
          expect.soft(await overhang(page), `${address} at 320 px scrolls sideways by`).toBeLessThanOrEqual(0);
          await page.setViewportSize(WIDE);
          expect.soft(await overhang(page), `${address} at 1440 px scrolls sideways by`).toBeLessThanOrEqual(0);
          await expectAccessible(page, address);
          await page.setViewportSize(NARROW);
          await expect.soft.poll(() => overhang(page), `${address} narrowed to 320 px scrolls sideways by`).toBeLessThanOrEqual(0);
        });
      }
    });
  }
}

/** One of each kind: pages of a kind have the same layout at phone width, and their parts were walked above. */
const KINDS = ['', 'indicators/', 'indicators/t1-2/', 'indicators/r1-3-3/', 'method/', 'regions/', 'regions/KZ-63/', 'compare/'];

for (const language of LANGUAGES) {
  test(`${language}: one page of each kind is accessible at phone width`, async ({ page }) => {
    test.setTimeout(KINDS.length * 20_000);
    await page.setViewportSize(NARROW);
    for (const kind of KINDS) {
      await open(page, `/${language}/${kind}`);
      await expectAccessible(page, `/${language}/${kind} at 320 px`);
    }
  });
}
