import type { Page } from '@playwright/test';
import { expect, test } from './guarded-test.ts';
import { LANGUAGES, open, text } from './site.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** The element that has the keyboard: what it is, and whether the reader can see that once the page has scrolled to it. */
function focused(page: Page) {
  return page.evaluate(async () => {
    for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
    const element = document.activeElement ?? document.body;
    const box = element.getBoundingClientRect();
    const { outlineStyle, boxShadow } = getComputedStyle(element);
    const faults = {
      'has no box': box.width === 0 || box.height === 0,
      'is outside the window': box.bottom <= 0 || box.top >= innerHeight,
      'has no focus ring': outlineStyle === 'none' && boxShadow === 'none',
    };
    return {
      name: `${element.tagName.toLowerCase()} ${(element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 40)}`,
      tag: element.tagName.toLowerCase(),
      type: element.getAttribute('type'),
      href: element.getAttribute('href'),
      isInFooter: element.closest('footer') !== null,
      faults: Object.entries(faults).flatMap(([fault, isSo]) => (isSo ? [fault] : [])),
    };
  });
}

/** Presses Tab until the focused element fits; fails when the keyboard goes nowhere. */
async function tabTo(page: Page, what: string, fits: (element: Awaited<ReturnType<typeof focused>>) => boolean): Promise<void> {
  const passed: string[] = [];
  for (let presses = 0; presses < 400; presses += 1) {
    await page.keyboard.press('Tab');
    const element = await focused(page);
    if (fits(element)) return;
    passed.push(element.name);
  }
  throw new Error(`Tab never reached ${what}; it passed ${passed.slice(-20).join(' > ')}`);
}

for (const address of ['/kk/', '/ru/indicators/', '/kk/indicators/t1-2/', '/ru/method/']) {
  test(`Tab walks through ${address} to its end, always visible`, async ({ page }) => {
    test.setTimeout(120_000);
    await open(page, address);
    const hidden: string[] = [];
    await tabTo(page, 'the footer', (element) => {
      hidden.push(...element.faults.map((fault) => `${element.name} ${fault}`));
      return element.isInFooter;
    });
    expect(hidden).toEqual([]);
  });
}

for (const language of LANGUAGES) {
  test(`${language}: the catalogue is searched, sorted and left by keyboard alone`, async ({ page }) => {
    await open(page, `/${language}/indicators/`);
    await page.keyboard.press('Tab');
    expect((await focused(page)).href, 'the first stop is the skip link').toBe('#main');
    await page.keyboard.press('Enter');

    await tabTo(page, 'the search field', (element) => element.type === 'search');
    await page.keyboard.type('PISA');
    await expect(page).toHaveURL(/q=PISA/i);
    const table = page.getByRole('main').getByRole('table').first();
    await expect(table.getByRole('rowheader').first()).toContainText('PISA');
    await expect(page.getByRole('main').getByRole('status').first()).toContainText(/\d/);

    await tabTo(page, 'a column header', (element) => element.tag === 'button' && element.type === 'button');
    await tabTo(page, 'the first indicator', (element) => element.href?.includes('/indicators/t1-2/') === true);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new RegExp(`/${language}/indicators/t1-2/`));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/PISA/);
  });

  test(`${language}: the theme is chosen by keyboard and kept, without a flash on the next visit`, async ({ page }) => {
    await open(page, `/${language}/`);
    await tabTo(page, 'the preferences', (element) => element.name.includes(text(language, 'common', 'preferences.title')));
    await page.keyboard.press('Enter');
    await tabTo(page, 'the themes', (element) => element.type === 'radio');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    // the application itself never arrives: what is dark now was dark from the first paint
    await page.route('**/assets/index-*.js', (route) => route.fulfill({ contentType: 'text/javascript', body: '' }));
    await page.reload();
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  });
}
