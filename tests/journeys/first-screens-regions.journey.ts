import type { Page } from '@playwright/test';
import { expect, test } from './guarded-test.ts';
import { open } from './site.ts';

/** Kazakh words are the longer ones: what fits in Kazakh fits in both. */
const SCREENS = [
  { name: 'a phone', width: 360, height: 780 },
  { name: 'a meeting room', width: 1440, height: 900 },
] as const;

/** What has to be whole in the first screen, and how long the page may be on a phone. */
const PAGES = [
  { address: '/kk/regions/', whole: ['main h2', 'main [data-drawing]'], longest: 2700 },
  { address: '/kk/regions/KZ-61/', whole: ['main h2', '#weakest'], longest: 7000 },
  { address: '/kk/coverage/?region=KZ-61', whole: ['main h2', 'main section li:nth-child(2)'], longest: 10_000 },
  { address: '/kk/compare/', whole: ['main h2'], longest: 7000 },
] as const;

const footOf = (page: Page, selector: string) =>
  page
    .locator(selector)
    .filter({ visible: true })
    .first()
    .evaluate((element) => Math.ceil(element.getBoundingClientRect().bottom));

for (const { name, width, height } of SCREENS) {
  test(`on ${name} regions, a region, coverage and comparison begin with what they come to`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    for (const { address, whole, longest } of PAGES) {
      await open(page, address);
      for (const selector of whole) expect(await footOf(page, selector), `${address}: ${selector}`).toBeLessThanOrEqual(height);
      const length = await page.evaluate(() => document.documentElement.scrollHeight);
      if (width < 700) expect(length, `${address} is read to its end`).toBeLessThanOrEqual(longest);
    }
  });

  test(`on ${name} the matrix has cells for a finger, whole heads, no column of dashes only, and figures at the cell`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await open(page, '/kk/regions/?view=matrix');
    const cell = page.locator('tbody td[data-origin]').first();
    const size = await cell.boundingBox();
    expect(Math.min(size?.width ?? 0, size?.height ?? 0)).toBeGreaterThanOrEqual(24);
    const faults = await page.getByRole('grid').evaluate((grid) => {
      const rows = [...(grid as HTMLTableElement).tBodies].flatMap((body) => [...body.rows]);
      const count = rows[0]?.cells.length ?? 0;
      const isEmpty = (column: number) => rows.every((row) => !row.cells[column]?.hasAttribute('data-origin'));
      const cut = [...grid.querySelectorAll<HTMLElement>('thead a')].filter(
        (link) => link.getBoundingClientRect().bottom > (link.closest('th')?.getBoundingClientRect().bottom ?? 0) + 1,
      );
      return {
        dashes: Array.from({ length: count }, (_, i) => i).filter((column) => column > 1 && isEmpty(column)),
        cut: cut.map((link) => link.textContent),
      };
    });
    expect(faults).toEqual({ dashes: [], cut: [] });
    await cell.click();
    const figures = page.getByRole('status').filter({ hasText: ' · ' });
    await expect(figures).toBeInViewport();
    const [at, beside] = [await cell.boundingBox(), await figures.boundingBox()];
    const gap = Math.max((beside?.y ?? 0) - (at?.y ?? 0) - (at?.height ?? 0), (at?.y ?? 0) - (beside?.y ?? 0) - (beside?.height ?? 0));
    expect(gap, 'where the finger is').toBeLessThanOrEqual(12);
  });
}
