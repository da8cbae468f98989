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
      await page.goto('/ru/compare/');
      expect(await grounds('main ul a[aria-current]')).toEqual([chosen[0]]);
      expect(await grounds('main nav li[aria-current]'), 'where one is is no choice').not.toContain(chosen[0]);
      await open(page, '/ru/present/#slide-3');
      const inks = await page
        .locator('main ol a[href*="#slide"][aria-current="true"]')
        .first()
        .evaluate((a) => [a, ...a.querySelectorAll('*')].map((element) => getComputedStyle(element).color));
      expect(inks.length, 'a slide with a mark in its title').toBeGreaterThan(1);
      expect(new Set(inks).size, 'the mark is as readable as the title').toBe(1);
    });
  });
}

test('menus close by a press beside them, by Escape, and when the focus leaves', async ({ page }) => {
  await open(page, '/ru/');
  const names = [text('ru', 'common', 'nav.menu'), text('ru', 'common', 'preferences.title'), text('ru', 'common', 'download.menu')];
  for (const name of names) {
    const button = page.locator('summary', { hasText: name }).first();
    const menu = page.locator('details', { has: button }).first();
    const isOpen = () => menu.evaluate((details: HTMLDetailsElement) => details.open);
    await button.click();
    await expect.poll(isOpen).toBe(true);
    await page.keyboard.press('Escape');
    await expect.poll(isOpen, `${name} by Escape`).toBe(false);
    await expect(button).toBeFocused();
    await button.press('Enter');
    await expect.poll(isOpen).toBe(true);
    await page.keyboard.press('Shift+Tab');
    await expect.poll(isOpen, `${name} without focus`).toBe(false);
    await button.click();
    await expect.poll(isOpen).toBe(true);
    await page.mouse.click(4, 300);
    await expect.poll(isOpen, `${name} by a press beside it`).toBe(false);
  }
});

/** What the reader does: a link by its words, or a value of the first list that has it. */
type Act = { link: string } | { choose: string };
const CHANGES: [address: string, acts: [act: Act, heard: RegExp][]][] = [
  ['/ru/', [[{ link: '2022' }, /2022/]]],
  ['/kk/indicators/', [[{ link: '2021' }, /2021/]]],
  [
    '/ru/indicators/r1-1-1/',
    [
      [{ choose: 'KZ-61' }, /Туркестан.* \d+-е место из \d+/],
      [{ choose: '' }, new RegExp(text('ru', 'indicator', 'regions.chooseNone'))],
    ],
  ],
  ['/ru/coverage/', [[{ link: '2021' }, /2021/]]],
  ['/ru/regions/', [[{ link: text('ru', 'regions', 'view.ranking') }, new RegExp(text('ru', 'regions', 'view.ranking'), 'i')]]],
  ['/ru/regions/KZ-61/', [[{ link: '2022' }, /2022/]]],
  [
    '/kk/briefing/',
    [
      [{ choose: 'KZ-61' }, /Түркістан/],
      [{ link: '2022' }, /2022/],
    ],
  ],
  ['/ru/present/', [[{ choose: 'KZ-61' }, /Туркестан/]]],
  ['/ru/agencies/mes/', [[{ link: '2022' }, /2022/]]],
];

for (const [address, acts] of CHANGES) {
  test(`a change on ${address} is heard in one short sentence, and the focus stays`, async ({ page }) => {
    await open(page, address);
    const heard = page.locator('[data-spoken-change]');
    await expect(heard).toBeEmpty();
    for (const [act, result] of acts) {
      const isLink = 'link' in act;
      const main = page.getByRole('main');
      const control = isLink
        ? main.getByRole('link', { name: act.link, exact: true }).first()
        : main.locator('select', { has: page.locator('option[value="KZ-61"]') }).first();
      await control.focus();
      await (isLink ? control.press('Enter') : control.selectOption(act.choose));
      await expect(heard).toContainText(result);
      expect((await heard.textContent())?.length).toBeLessThan(300);
      await expect(control).toBeFocused();
    }
  });
}

test('a link to another place of the page takes the focus there', async ({ page }) => {
  await open(page, '/ru/compare/');
  const row = page.getByRole('main').locator('a[href$="#figure"]').last();
  await row.press('Enter');
  await expect(page).toHaveURL(/#figure$/);
  await expect(page.locator('#figure')).toBeFocused();
  await page.keyboard.press('Tab');
  expect(await page.locator('#figure').evaluate((figure) => figure.contains(document.activeElement))).toBe(true);
});

test('by touch the matrix says what to do, and the figures of a cell are in view', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await open(page, '/ru/regions/?view=matrix&year=2022');
  const cell = page.locator('tbody td[data-origin]').first();
  await cell.scrollIntoViewIfNeeded();
  await expect(page.getByText(text('ru', 'regions', 'matrix.hint'))).toBeInViewport();
  await cell.click();
  await expect(page.getByRole('status').filter({ hasText: ' · ' })).toBeInViewport();
});
