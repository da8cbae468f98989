import { readFileSync } from 'node:fs';
import { violationsOf } from './accessibility.ts';
import { freshReport, REPORTER } from './fresh-report.ts';
import { expect, test } from './guarded-test.ts';
import { parse, picturesOf, take } from './picture-file.ts';
import { LANGUAGES, open, text } from './site.ts';

const toFile = (name: string, buffer: Buffer) => ({ name, mimeType: 'application/octet-stream', buffer });
const fixture = (name: string) => toFile(name, readFileSync(`tests/contracts/report/fixtures/${name}`));

const fresh = freshReport();

for (const language of LANGUAGES) {
  const say = (key: string) => text(language, 'report', key);

  test(`${language}: an analyst takes the form, sends it back as it is, and there is nothing to do; no file leaves the device`, async ({
    page,
  }) => {
    await open(page, `/${language}/report/?body=KZ-71&from=2020&to=2023`);
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: say('form.download') }).click();
    const form = await (await download).path();

    const files = page.locator('input[type="file"]');
    await files.setInputFiles(toFile('form.xlsx', readFileSync(form)));
    await expect(page.getByText(say('result.nothingToDo'))).toBeVisible();

    // from here on all that reads is there
    const asked: string[] = [];
    page.on('request', (request) => asked.push(`${request.method()} ${request.url()}`));
    await files.setInputFiles([fixture('saved-by-libreoffice.xlsx'), fixture('filled-by-openpyxl.xlsx')]);
    await expect(page.getByText(say('result.hasErrors'))).toBeVisible();
    // the thread that reads is started anew, from its own script
    expect(asked.filter((request) => !/^GET \S+\/assets\/reading-worker-[\w-]+\.js$/.test(request))).toEqual([]);
  });

  test(`${language}: what is wrong is told with its cell, and can be narrowed and taken away`, async ({ page }) => {
    await open(page, `/${language}/report/`);
    await page
      .locator('input[type="file"]')
      .setInputFiles([fixture('filled-by-openpyxl.xlsx'), fixture('old.xls'), toFile('a.csv', Buffer.from('a;b\n1;2'))]);
    const rows = page.getByRole('table').getByRole('rowheader');
    await expect(rows.filter({ hasText: text(language, 'checks', 'wrong.formula-without-value') })).toHaveCount(1);
    await expect(page.getByRole('row').filter({ hasText: 'P5' })).toContainText(text(language, 'checks', 'remedy.formula-without-value'));
    const before = await rows.count();
    await page.getByRole('combobox', { name: text(language, 'checks', 'column.severity') }).selectOption('error');
    await expect(page).toHaveURL(/severity=error/);
    await expect.poll(() => rows.count()).toBeLessThan(before);
    await expect(rows.filter({ hasText: text(language, 'checks', 'wrong.old-workbook') })).toHaveCount(1);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await violationsOf(page)).toEqual([]);
    }
  });

  test(`${language}: what is right in several files is taken away as one clean table, each value once`, async ({ page }) => {
    await open(page, `/${language}/report/`);
    await page.locator('input[type="file"]').setInputFiles([fresh.file, toFile('again.csv', fresh.file.buffer), fixture('old.xls')]);
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: say('clean.table') }).click();
    const table = readFileSync(await (await download).path(), 'utf8')
      .trimEnd()
      .split('\n');
    expect(table[0]).toMatch(/^\ufeffindicator,series,region,year,value,/);
    expect(table.slice(1)).toEqual(fresh.rows);
  });

  test(`${language}: from the overview's completeness to who is silent, and to the form of one of them`, async ({ page }) => {
    await open(page, `/${language}/`);
    await page.getByRole('columnheader').getByRole('link').first().click();
    await expect(page).toHaveURL(new RegExp(`/${language}/quality/$`));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(text(language, 'quality', 'title'));
    const regions = page.getByRole('region', { name: text(language, 'quality', 'regions.title') });
    await regions.getByRole('link').first().click();
    await expect(page).toHaveURL(new RegExp(`/${language}/report/\\?body=KZ-\\d\\d$`));
    await expect(page.getByRole('button', { name: say('form.download') })).toBeVisible();
  });
}

test('a reader of the preview sees the site with the entries, marked in every view, in both languages, until it is ended', async ({
  page,
}) => {
  const word = (key: string) => text('ru', 'common', key);
  await open(page, '/ru/report/');
  await page.locator('input[type="file"]').setInputFiles([fresh.file]);
  await page.getByRole('button', { name: text('ru', 'report-preview', 'see') }).click();
  const bar = page.getByRole('complementary', { name: word('preview.label') });
  await expect(bar).toContainText(fresh.name);

  // the value that the page was built without, beside its mark
  const region = `regions/${REPORTER.region}/?year=${REPORTER.year}`;
  await open(page, `/ru/${region}&facts=official`);
  const marked = page.locator('[data-origin="unpublished"]').filter({ hasText: fresh.shown }).first();
  await expect(marked).toContainText(word('provenance.unpublishedBadge'));
  await page.reload();
  await expect(marked).toBeVisible();
  await open(page, `/kk/${region}`);
  await expect(page.locator('[data-origin="unpublished"]').filter({ hasText: fresh.shown }).first()).toContainText(
    text('kk', 'common', 'provenance.unpublishedBadge'),
  );

  // a picture leaves the tab and its bar: it says of itself that what it shows is not published, and calls nothing else so
  const [indicator, series] = fresh.rows[0]?.split(',') ?? [];
  await open(page, `/kk/regions/?indicator=${indicator}&series=${series}&year=${REPORTER.year}&facts=official`);
  const { bytes } = await take(page, picturesOf(page, 'kk').first(), 'SVG', 'kk');
  const { words } = await parse(page, bytes.toString('utf8'));
  expect(words).toContain(text('kk', 'common', 'preview.note').replace('{{files}}', fresh.name));
  expect(words).toContain(text('kk', 'common', 'provenance.unpublishedBadge'));
  expect(words).not.toContain(text('kk', 'common', 'facts.demoExplain'));

  await page.getByRole('button', { name: text('kk', 'preview', 'end') }).click();
  await expect(page.locator('[data-origin="unpublished"]')).toHaveCount(0);
  await expect(page.getByRole('complementary', { name: text('kk', 'common', 'preview.label') })).toHaveCount(0);
});
