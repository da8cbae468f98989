import { expect, test } from './guarded-test.ts';
import { LANGUAGES, text } from './site.ts';

const ASKED = { kk: 'жатақханалар', ru: 'общежития' } as const;

for (const language of LANGUAGES) {
  test(`${language}: who types into the head of a page and presses Enter is led to the exact place`, async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto(`/${language}/about/`);
    await page.getByRole('banner').getByRole('searchbox').fill(ASKED[language]);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new RegExp(`/${language}/search/\\?q=`));
    const indicators = page.getByRole('region', { name: text(language, 'search', 'kind.indicator') });
    await expect(indicators.getByRole('link').locator('mark').first()).toBeVisible();
    await indicators.getByRole('link').first().focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new RegExp(`/${language}/indicators/r1-7-3/`));
  });
}

test('the list of indicators finds what is written in the other language, which its page does not show', async ({ page }) => {
  await page.goto('/kk/indicators/');
  await page.getByRole('main').getByRole('searchbox').fill(ASKED.ru);
  await expect(page).toHaveURL(/q=/);
  const rows = page.getByRole('main').getByRole('row');
  await expect(rows.locator('a[href^="/kk/indicators/r1-7-3/"]')).toBeVisible();
  await expect(rows.locator('a[href^="/kk/indicators/t1-1/"]')).toHaveCount(0);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const language of LANGUAGES) {
    test(`${language}: the page of the search says so, and leads to every section`, async ({ page }) => {
      await page.goto(`/${language}/search/?q=PISA`);
      const main = page.getByRole('main');
      await expect(main.locator('noscript p').first()).toHaveText(text(language, 'search', 'noScript'));
      await expect(main.getByRole('searchbox')).toBeHidden();
      await main
        .getByRole('region', { name: text(language, 'search', 'map.title') })
        .getByRole('link', { name: text(language, 'common', 'nav.registers') })
        .click();
      await expect(page).toHaveURL(new RegExp(`/${language}/registers/`));
    });
  }
});
