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

test('places that have no room in one row stand two and two or one below the other, each figure with the name of its place', async ({
  page,
}) => {
  for (const [places, forms] of [
    ['r=KZ-71&r=KZ-75&r=KZ-79&r=KZ-10', ['4', '2 2']],
    ['r=KZ-71&r=KZ-75&r=KZ-79', ['3', '1 1 1']],
  ] as const) {
    await open(page, `/kk/compare/?${places}`);
    const table = page.locator('div[style*="--places"] table');
    for (const width of [320, 344, 360, 390, 412])
      for (const size of ['normal', 'large', 'largest']) {
        await page.setViewportSize({ width, height: 780 });
        await page.evaluate((chosen) => Object.assign(document.documentElement.dataset, { textSize: chosen }), size);
        const rows = await table.evaluate((element) => {
          const [head, body] = element.querySelectorAll<HTMLTableRowElement>('thead tr, tbody tr:not(:has(td:empty))');
          return [head, body].map((row) => {
            const tops = [...(row?.cells ?? [])]
              .slice(1)
              .map((cell) => Math.round(cell.getBoundingClientRect()[row === head ? 'bottom' : 'top']));
            return [...new Set(tops)].map((top) => tops.filter((one) => one === top).length).join(' ');
          });
        });
        const name = await table
          .locator('tbody td')
          .first()
          .evaluate((cell) => Number.parseFloat(getComputedStyle(cell, '::before').blockSize));
        const at = `${places} at ${width}, ${size}`;
        expect(rows[1], at).toBe(rows[0]);
        expect(forms as readonly (string | undefined)[], at).toContain(rows[0]);
        expect(name > 0, at).toBe(rows[0] !== forms[0]);
      }
  }
});
