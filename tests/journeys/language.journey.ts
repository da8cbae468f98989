import { expect, test } from './guarded-test.ts';
import { LANGUAGES, open, text } from './site.ts';

for (const language of LANGUAGES) {
  const other = language === 'kk' ? 'ru' : 'kk';
  for (const rest of ['?year=2022', 'indicators/?goal=1&sort=title', 'indicators/t1-2/?series=reading&facts=official', 'method/']) {
    test(`from ${language} to ${other} the reader stays on ${rest}`, async ({ page }) => {
      await open(page, `/${language}/${rest}`);
      const shown = new URL(page.url());
      await page.getByRole('link', { name: text(language, 'common', 'language.switch') }).click();
      await expect(page.locator('html')).toHaveAttribute('lang', other);
      const now = new URL(page.url());
      expect(now.pathname).toBe(shown.pathname.replace(`/${language}/`, `/${other}/`));
      expect(Object.fromEntries(now.searchParams)).toEqual(Object.fromEntries(shown.searchParams));
      expect(now.search, 'the query is still in the address').toContain(rest.split('?')[1] ?? '');
    });
  }
}

test('the bare address leads to Kazakh at first', async ({ page }) => {
  await page.goto('/');
  await expect(page).toHaveURL(/\/kk\/$/);
});

test('the bare address leads back to the language last read', async ({ page }) => {
  await open(page, '/kk/');
  await page.getByRole('link', { name: text('kk', 'common', 'language.switch') }).click();
  await expect(page).toHaveURL(/\/ru\/$/);
  await open(page, page.url());
  await page.goto('/');
  await expect(page).toHaveURL(/\/ru\/$/);
});
