import type { Page } from '@playwright/test';
import { readPdf } from '../../src/build/commands/read-pdf.ts';
import { violationsOf } from './accessibility.ts';
import { expect, test } from './guarded-test.ts';
import { LANGUAGES, open, text } from './site.ts';

const A4_LANDSCAPE = [842, 595];
const SCREENS = [
  { width: 1024, height: 768 },
  { width: 1440, height: 900 },
  { width: 1920, height: 1080 },
];

const slideTitle = (page: Page) => page.locator('section[data-current]').getByRole('heading', { level: 2 });

/** Width by height of the slide in view: it grows beyond 16:9 when its content does not fit. */
const shapeOf = (page: Page) =>
  page.locator('section[data-current]').evaluate((slide) => {
    const { width, height } = (slide.firstElementChild ?? slide).getBoundingClientRect();
    return width / height;
  });

for (const language of LANGUAGES) {
  const say = (key: string) => text(language, 'present', key);

  test(`${language}: keys move from slide to slide, the address follows and opens the same slide again`, async ({ page }) => {
    await open(page, `/${language}/present/`);
    const count = await page.locator('section[id^="slide-"]').count();
    const first = await slideTitle(page).innerText();
    // the slides listen to keys from the moment at which they are alive
    await expect(page.locator('[data-alive]')).toBeAttached();
    await page.keyboard.press('ArrowRight');
    await expect(page).toHaveURL(/#slide-2$/);
    await expect(slideTitle(page)).not.toHaveText(first);
    for (const [key, slide] of [
      ['PageDown', 3],
      ['Space', 4],
      ['ArrowLeft', 3],
      ['End', count],
      ['PageUp', count - 1],
    ] as const) {
      await page.keyboard.press(key);
      await expect(page).toHaveURL(new RegExp(`#slide-${slide}$`));
      // the address turns before the slide is drawn
      await expect(page.locator(`#slide-${slide}[data-current]`)).toBeVisible();
    }
    const shown = await slideTitle(page).innerText();
    await page.reload();
    await expect(slideTitle(page)).toHaveText(shown);
    await expect(page.getByRole('status').filter({ hasText: shown })).toBeAttached();
    await page.keyboard.press('Home');
    await expect(slideTitle(page)).toHaveText(first);
    await page.goBack();
    await expect(page, 'the slides leave no trail behind').not.toHaveURL(/present/);
  });

  test(`${language}: the first change of slide turns the slide alone`, async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await open(page, `/${language}/present/`);
    await expect(page.locator('[data-alive]')).toBeAttached();
    const frameOf = () => page.locator('section[data-current]').boundingBox();
    const [first, before] = [await slideTitle(page).innerText(), await frameOf()];
    await page.getByRole('button', { name: say('control.next') }).click();
    await expect(page.locator('#slide-2[data-current]')).toBeVisible();
    await expect(page.locator('#slide-1')).toBeHidden();
    await expect(slideTitle(page)).not.toHaveText(first);
    await expect.poll(frameOf, 'the next slide stands where the first stood').toEqual(before);
    await expect(page.getByRole('button', { name: say('control.next') })).toBeFocused();
  });

  test(`${language}: every slide is accessible in both themes`, async ({ page }) => {
    test.setTimeout(120_000);
    await open(page, `/${language}/present/?region=KZ-39&year=2024`);
    await expect(page.locator('section[data-current]')).toContainText('2024');
    const count = await page.locator('section[id^="slide-"]').count();
    for (let slide = 1; slide <= count; slide += 1) {
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        expect.soft(await violationsOf(page, { within: 'main' }), `${slide} ${colorScheme}`).toEqual([]);
      }
      if (slide < count) await page.getByRole('button', { name: say('control.next') }).click();
    }
  });

  test(`${language}: every slide fits its 16:9 on every wide screen`, async ({ page }) => {
    for (const address of ['?year=2025', '?region=KZ-43&year=2022']) {
      await open(page, `/${language}/present/${address}`);
      await expect(page.locator('section[data-current]')).toContainText(address.slice(-4));
      const count = await page.locator('section[id^="slide-"]').count();
      for (let slide = 1; slide <= count; slide += 1) {
        for (const screen of SCREENS) {
          await page.setViewportSize(screen);
          expect.soft(await shapeOf(page), `${address} slide ${slide} at ${screen.width} px`).toBeCloseTo(16 / 9, 2);
        }
        await page.keyboard.press('ArrowRight');
        // the address turns before the slide is drawn
        if (slide < count) await expect(page.locator(`#slide-${slide + 1}`)).toBeVisible();
      }
    }
  });

  test(`${language}: printed, every slide is one landscape page`, async ({ page }) => {
    await open(page, `/${language}/present/#slide-3`);
    const titles = await page.locator('section[id^="slide-"] h2').allTextContents();
    const printed = await readPdf(await page.pdf({ preferCSSPageSize: true }));
    expect(printed.pages).toBe(titles.length);
    expect(printed.size).toEqual(A4_LANDSCAPE);
    for (const title of titles) expect(printed.text).toContain(title.replaceAll('\u00A0', ' ').replaceAll('\u2060', ''));
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('all slides stand below each other, and links lead to them', async ({ page }) => {
    await page.goto('/kk/present/');
    const slides = page.locator('section[id^="slide-"]');
    for (const slide of await slides.all()) await expect(slide).toBeVisible();
    await page
      .getByRole('navigation', { name: text('kk', 'present', 'contents') })
      .getByRole('link')
      .nth(4)
      .click();
    await expect(page).toHaveURL(/#slide-5$/);
    await expect(slides.nth(4)).toBeInViewport();
    await expect(page.getByRole('button', { name: text('kk', 'present', 'control.next') })).toBeHidden();
  });
});
