import type { Page } from '@playwright/test';
import { readPdf } from '../../src/build/commands/read-pdf.ts';
import { violationsOf } from './accessibility.ts';
import { freshReport, REPORTER } from './fresh-report.ts';
import { expect, test } from './guarded-test.ts';
import { LANGUAGES, open, text } from './site.ts';

/**
 * Reporting is for everybody: by keyboard alone, on a phone of 320 px, on paper, and read without scripts. The walks over all addresses see the
 * pages as they are built; here they hold what a file has said, and the bar of a preview.
 */

const { file, name: FILE } = freshReport();

const overhang = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Presses Tab until the keyboard is where it should be. */
async function tabTo(page: Page, isThere: () => Promise<boolean>): Promise<void> {
  for (let presses = 0; presses < 200; presses += 1) {
    await page.keyboard.press('Tab');
    if (await isThere()) return;
  }
  throw new Error('Tab never came there');
}
const isOn = (page: Page, name: string) => () => page.evaluate((wanted) => document.activeElement?.textContent?.trim() === wanted, name);

for (const language of LANGUAGES) {
  const say = (key: string) => text(language, 'report-preview', key);
  const label = text(language, 'common', 'preview.label');

  test(`${language}: a file is checked and the site seen with it by keyboard alone, on a phone, and on paper it says that nothing is published`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 800 });
    // listened to from the beginning: a chooser that opens before anybody listens is the browser's own, and nobody ever closes it
    page.on('filechooser', (chooser) => void chooser.setFiles([file]));
    await open(page, `/${language}/report/`);
    await tabTo(page, () => page.evaluate(() => document.activeElement?.matches('input[type="file"]') ?? false));
    await page.keyboard.press('Enter');
    const see = page.getByRole('button', { name: say('see') });
    await expect(see).toBeVisible();
    expect(await violationsOf(page)).toEqual([]);
    expect(await overhang(page)).toBeLessThanOrEqual(0);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await violationsOf(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'light' });
    const result = (await readPdf(await page.pdf({ format: 'A4' }))).pageTexts.join(' ');
    expect(result).toContain(FILE);
    expect(result).toContain(text(language, 'checks', 'remedy.too-many-decimals').split(' ').slice(0, 3).join(' '));

    await tabTo(page, isOn(page, say('see')));
    await page.keyboard.press('Enter');
    const bar = page.getByRole('complementary', { name: label });
    await expect(bar).toContainText(FILE);
    expect(await violationsOf(page)).toEqual([]);
    await open(page, `/${language}/regions/${REPORTER.region}/?year=${REPORTER.year}`);
    expect(await overhang(page)).toBeLessThanOrEqual(0);
    const sheets = (await readPdf(await page.pdf({ format: 'A4' }))).pageTexts.join(' ');
    expect(sheets).toContain(label);
    expect(sheets).toContain(text(language, 'common', 'provenance.unpublishedBadge'));

    await tabTo(page, isOn(page, text(language, 'preview', 'end')));
    await page.keyboard.press('Enter');
    await expect(bar).toHaveCount(0);
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const language of LANGUAGES) {
    test(`${language}: what is due, what looks doubtful and what was changed is read whole, and the page of reports says what it needs`, async ({
      page,
    }) => {
      await page.goto(`/${language}/quality/`);
      const due = page.getByRole('region', { name: text(language, 'quality', 'regions.title') });
      await expect(due.getByRole('rowheader').first()).toBeVisible();
      await due.getByRole('link').first().click();
      await expect(page).toHaveURL(/\/report\/\?body=KZ-/);
      await expect(page.getByText('JavaScript').filter({ visible: true }).first()).toBeVisible();
      await expect(page.locator('input[type="file"]')).toBeHidden();
      await page.goto(`/${language}/updates/`);
      await expect(page.getByRole('table').first()).toBeVisible();
      await expect(page.getByText(text(language, 'updates', 'kind.moved')).first()).toBeVisible();
    });
  }
});

for (const [address, namespace] of [
  ['/kk/quality/', 'quality'],
  ['/ru/updates/', 'updates'],
] as const) {
  test(`${address} prints with its tables, on few sheets`, async ({ page }) => {
    await open(page, address);
    const { pageTexts } = await readPdf(await page.pdf({ format: 'A4' }));
    expect(pageTexts.join(' ')).toContain(text(address.startsWith('/kk') ? 'kk' : 'ru', namespace, 'title'));
    expect(pageTexts.length).toBeLessThan(16);
  });
}
