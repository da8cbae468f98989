import { expect, test } from './guarded-test.ts';
import { open, text } from './site.ts';

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`colours of the system, ${colorScheme}`, () => {
    test.use({ colorScheme, contextOptions: { forcedColors: 'active' } });

    test('what is chosen, and what a colour means, can be told apart', async ({ page }) => {
      const grounds = (selector: string) =>
        page.locator(selector).evaluateAll((all) => all.map((element) => getComputedStyle(element).backgroundColor));
      await page.goto('/ru/');
      const [canvas] = await grounds('html');
      const edges = await page
        .locator('nav > a:not([aria-current])')
        .evaluateAll((all) => all.filter((a) => a.checkVisibility()).map((a) => getComputedStyle(a).borderBottomColor));
      expect(new Set(edges), 'other pages are not underlined like the current one').toEqual(new Set([canvas]));
      const chosen = await grounds('nav a[aria-current="true"]');
      expect(chosen).toHaveLength(1);
      expect(await grounds('nav ol a:not([aria-current])')).not.toContain(chosen[0]);
      await page.goto('/ru/funding/');
      const parts = await grounds('main span[data-ink]');
      expect(parts.length).toBeGreaterThan(2);
      expect(new Set(parts).size, 'each source has its swatch').toBe(parts.length);
      await open(page, '/ru/regions/?colour=value&year=2022');
      await expect(page.locator('[data-swatch]').first()).toBeVisible();
      const steps = await grounds('[data-swatch]');
      expect(new Set(steps).size, 'each step of the map has its swatch').toBe(steps.length);
    });
  });
}

for (const [address, link] of [
  ['/ru/', '2022'],
  ['/ru/coverage/', '2021'],
  ['/ru/agencies/mes/', '2022'],
] as const) {
  test(`a change on ${address} is heard in one short sentence, and the focus stays`, async ({ page }) => {
    await open(page, address);
    const heard = page.locator('[data-spoken-change]');
    await expect(heard).toBeEmpty();
    const control = page.getByRole('main').getByRole('link', { name: link, exact: true }).first();
    await control.press('Enter');
    await expect(heard).toContainText(link);
    expect((await heard.textContent())?.length).toBeLessThan(240);
    await expect(control).toBeFocused();
  });
}

test('by touch the matrix says what to do, and the figures of a cell are in view', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await open(page, '/ru/regions/?view=matrix&year=2022');
  const cell = page.locator('tbody td[data-origin]').first();
  await cell.scrollIntoViewIfNeeded();
  await expect(page.getByText(text('ru', 'regions', 'matrix.hint'))).toBeInViewport();
  await cell.click();
  await expect(page.getByRole('status').filter({ hasText: ' · ' })).toBeInViewport();
});
