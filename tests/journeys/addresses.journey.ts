import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './guarded-test.ts';
import { addressesOf, inGroups, LANGUAGES, open } from './site.ts';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const THEMES = ['light', 'dark'] as const;

async function violationsOf(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
  return violations.flatMap((violation) => violation.nodes.map((node) => `${violation.id}: ${node.html.slice(0, 200)}`));
}

/** Pixels by which the page is wider than the window. */
const overhang = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

for (const language of LANGUAGES) {
  for (const [index, addresses] of inGroups(addressesOf(language), 9).entries()) {
    test(`${language}, part ${index + 1}: accessible in both themes, never wider than the window`, async ({ page }) => {
      test.setTimeout(addresses.length * 20_000);
      for (const address of addresses) {
        await test.step(address, async () => {
          await page.setViewportSize({ width: 320, height: 900 });
          await open(page, address);
          expect.soft(await overhang(page), `${address} at 320 px scrolls sideways by`).toBeLessThanOrEqual(0);
          await page.setViewportSize({ width: 1440, height: 900 });
          expect.soft(await overhang(page), `${address} at 1440 px scrolls sideways by`).toBeLessThanOrEqual(0);
          for (const colorScheme of THEMES) {
            await page.emulateMedia({ colorScheme });
            expect.soft(await violationsOf(page), `${address} ${colorScheme}`).toEqual([]);
          }
          await page.setViewportSize({ width: 320, height: 900 });
          await expect.soft.poll(() => overhang(page), `${address} narrowed to 320 px scrolls sideways by`).toBeLessThanOrEqual(0);
        });
      }
    });
  }
}
