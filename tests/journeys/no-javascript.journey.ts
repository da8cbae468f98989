import { expect, test } from './guarded-test.ts';
import { answerOf, LANGUAGES, text } from './site.ts';

const { indicators } = answerOf<{ indicators: { id: string; level: string }[] }>('indicators.json');
const targets = indicators.filter((indicator) => indicator.level === 'target');

test.use({ javaScriptEnabled: false });

for (const language of LANGUAGES) {
  test.describe(`${language}, without JavaScript`, () => {
    test('the overview names the eight promises and leads to each', async ({ page }) => {
      await page.goto(`/${language}/`);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      expect(targets).not.toEqual([]);
      for (const { id } of targets) {
        await expect(
          page.getByRole('main').locator(`a[href^="/${language}/indicators/${id}/"]`).filter({ visible: true }).first(),
          id,
        ).toBeVisible();
      }
    });

    test('the catalogue lists all indicators in a table', async ({ page }) => {
      await page.goto(`/${language}/indicators/`);
      const table = page.getByRole('main').getByRole('table').first();
      for (const { id } of indicators)
        await expect(table.locator(`a[href^="/${language}/indicators/${id}/"]`).filter({ visible: true }).first(), id).toBeVisible();
      expect(indicators).not.toEqual([]);
    });

    test('an indicator shows its chart and a table with every year', async ({ page }) => {
      await page.goto(`/${language}/indicators/t1-2/`);
      const main = page.getByRole('main');
      await expect(main.locator('figure').first().getByRole('img').first()).toBeVisible();
      await main.locator('figure summary').first().click();
      const table = main.locator('figure').first().getByRole('table');
      for (const year of [2020, 2021, 2022, 2023, 2024, 2025]) {
        await expect(table.getByRole('rowheader', { name: new RegExp(`^${year}`) }), String(year)).toBeVisible();
      }
    });

    test('the method page is read whole', async ({ page }) => {
      await page.goto(`/${language}/method/`);
      await expect(page.getByRole('heading', { level: 2 }).nth(2)).toBeVisible();
      expect((await page.getByRole('main').innerText()).length).toBeGreaterThan(2000);
    });

    test('the map shows every region and says its figures, and the table under it says the same', async ({ page }) => {
      await page.goto(`/${language}/regions/`);
      const main = page.getByRole('main');
      const shapes = main.locator('a[data-region]');
      await expect(shapes).toHaveCount(20);
      const spoken = await shapes.evaluateAll((links) => links.map((link) => link.getAttribute('aria-label') ?? ''));
      const isGap = (label: string) => label.endsWith(`: ${text(language, 'common', 'state.no-data')}`);
      expect(
        spoken.filter((label) => !/: .*\d/.test(label) && !isGap(label)),
        'figures, or the reason for none',
      ).toEqual([]);
      expect(spoken.filter((label) => !isGap(label)).length, 'the page opens where values are published').toBeGreaterThan(10);
      await main.getByText(text(language, 'regions', 'table.open')).click();
      await expect(main.getByRole('table').first().getByRole('rowheader')).toHaveCount(20);
    });

    test('a region shows its answer, its rows and its peers, and leads on to the comparison', async ({ page }) => {
      await page.goto(`/${language}/regions/`);
      await page.getByRole('main').locator('a[data-region="KZ-55"]').focus();
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(new RegExp(`/${language}/regions/KZ-55/`));
      const section = (key: string) => page.getByRole('region', { name: text(language, 'region', key) });
      await expect(section('extremes.weakest.title').getByRole('listitem')).toHaveCount(3);
      await expect(section('extremes.strongest.title').getByRole('listitem')).toHaveCount(3);
      expect(await section('rows.title').getByRole('row').count()).toBeGreaterThan(20);
      await section('peers.title')
        .getByRole('link', { name: text(language, 'region', 'peers.compare') })
        .click();
      await expect(page).toHaveURL(new RegExp(`/${language}/compare/`));
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(text(language, 'compare', 'title'));
    });

    test('the comparison has its figures in a table', async ({ page }) => {
      await page.goto(`/${language}/compare/`);
      const main = page.getByRole('main');
      await expect(main).toContainText(text(language, 'compare', 'lead.cities'));
      const figure = main.locator('figure').first();
      await expect(figure.getByRole('img').first()).toBeVisible();
      const table = main.getByRole('table').last();
      await expect(table.getByRole('columnheader')).toHaveCount(4);
      expect(await table.getByRole('rowheader').count()).toBeGreaterThan(20);
      await table.getByRole('columnheader').getByRole('link').first().click();
      await expect(page).toHaveURL(new RegExp(`/${language}/regions/KZ-`));
    });

    test('the pages are reached by links', async ({ page }) => {
      await page.goto(`/${language}/`);
      const navigation = page.getByRole('navigation', { name: text(language, 'common', 'nav.main') });
      await navigation.getByRole('link', { name: text(language, 'common', 'nav.indicators'), exact: true }).click();
      await expect(page).toHaveURL(new RegExp(`/${language}/indicators/$`));
      await page.getByRole('main').locator(`a[href^="/${language}/indicators/r1-1-1/"]`).first().click();
      await expect(page).toHaveURL(new RegExp(`/${language}/indicators/r1-1-1/$`));
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    });
  });
}

test('the bare address offers both languages', async ({ page }) => {
  await page.goto('/');
  await expect(page).toHaveURL(/\/kk\/$/);
});
