import { readFileSync } from 'node:fs';
import { expect, test } from './guarded-test.ts';
import { LANGUAGES, open, text } from './site.ts';

for (const language of LANGUAGES) {
  const say = (namespace: string, key: string) => text(language, namespace, key);

  test(`${language}: every number of an indicator says where it comes from`, async ({ page }) => {
    await open(page, `/${language}/indicators/t1-2/`);
    const figure = page.getByRole('main').locator('figure').first();
    await figure.locator('summary').click();
    const judged = figure
      .getByRole('table')
      .getByRole('row')
      .filter({ has: page.getByRole('rowheader', { name: '2022' }) });
    await expect(judged).toContainText('425');
    await expect(judged).toContainText(say('common', 'provenance.verified'));
    const source = page.getByRole('main').locator('a[href*="oecd.org"]').first();
    await expect(source).toHaveAttribute('href', /^https:\/\//);
  });

  test(`${language}: one switch hides every demo value, on all pages that follow`, async ({ page }) => {
    const badges = page.getByRole('main').getByText(say('common', 'provenance.demoBadge'), { exact: true });
    await open(page, `/${language}/`);
    await expect(badges.first()).toBeVisible();
    await page
      .getByRole('main')
      .getByRole('link', { name: say('common', 'facts.hide') })
      .click();
    await expect(page).toHaveURL(/facts=official/);
    await expect(badges).toHaveCount(0);

    await page
      .getByRole('banner')
      .getByRole('link', { name: say('common', 'nav.indicators'), exact: true })
      .click();
    await expect(page).toHaveURL(/indicators\/\?.*facts=official/);
    await expect(page.getByRole('main').getByRole('rowheader').first()).toBeVisible();
    await expect(badges).toHaveCount(0);

    await page.getByRole('main').locator('a[href*="/indicators/t1-4/"]').first().click();
    await expect(page).toHaveURL(/t1-4\/\?.*facts=official/);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/\S/);
    await expect(badges).toHaveCount(0);
  });

  test(`${language}: a series is downloaded with the origin of each value`, async ({ page }) => {
    await open(page, `/${language}/indicators/t1-4/`);
    const main = page.getByRole('main');
    await main.locator('#reuse').getByText(say('common', 'download.menu'), { exact: true }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      main.getByRole('button', { name: say('downloads', 'format.machine-csv') }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/t1-4.*\.csv$/);
    const rows = readFileSync(await download.path(), 'utf8')
      .trim()
      .split(/\r?\n/);
    expect(rows.length).toBeGreaterThanOrEqual(9);
    expect(rows.filter((row) => /(demo|verified|secondary|derived)/.test(row)).length).toBeGreaterThan(0);
    expect(
      rows.filter((row) => /^[=+@]/.test(row)),
      'no cell is a formula',
    ).toEqual([]);
  });
}
