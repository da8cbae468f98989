import type { Page } from '@playwright/test';
import { expect, test } from './guarded-test.ts';
import { LANGUAGES, open, text } from './site.ts';

const rowsOf = (page: Page) => page.getByRole('main').getByRole('table').first().getByRole('rowheader');

/** A keyboard without Kazakh letters: what is typed, and the indicator whose Kazakh name it stands for. */
const TYPED = { query: 'гылым шыгыстары', found: 't2-1' };

for (const language of LANGUAGES) {
  const say = (namespace: string, key: string) => text(language, namespace, key);

  test(`${language}: an indicator is found without Kazakh letters, in either language`, async ({ page }) => {
    await open(page, `/${language}/indicators/`);
    await expect(rowsOf(page)).toHaveCount(48);
    await page.getByRole('main').getByRole('searchbox').fill(TYPED.query);
    await expect(page).toHaveURL(/q=/);
    await expect(rowsOf(page).locator(`a[href*="/indicators/${TYPED.found}/"]`)).toBeVisible();
    await expect.poll(() => rowsOf(page).count()).toBeLessThan(10);
    const count = await rowsOf(page).count();
    await expect(page.getByRole('main').getByRole('status').first()).toContainText(String(count));
  });

  test(`${language}: the filtered view is the same for the colleague who gets the link`, async ({ page, browser }) => {
    await open(page, `/${language}/indicators/`);
    await page.getByRole('combobox', { name: say('catalogue', 'filter.goal'), exact: true }).selectOption('2');
    await expect(page).toHaveURL(/goal=2/);
    await expect(rowsOf(page)).toHaveCount(9);
    const title = page.getByRole('columnheader', { name: say('catalogue', 'column.title') });
    await title.getByRole('button').click();
    await expect(page).toHaveURL(/sort=title/);
    // the address turns before the rows are drawn in the new order
    await expect(title).toHaveAttribute('aria-sort', 'ascending');
    const shown = await rowsOf(page).getByRole('link').allInnerTexts();
    expect(shown).toHaveLength(9);

    const colleague = await browser.newPage();
    await colleague.goto(page.url());
    await expect.poll(() => rowsOf(colleague).getByRole('link').allInnerTexts()).toEqual(shown);
    await expect(colleague.getByRole('combobox', { name: say('catalogue', 'filter.goal'), exact: true })).toHaveValue('2');
    await colleague.close();
  });

  test(`${language}: where nothing fits, the page says how to widen the search`, async ({ page }) => {
    await open(page, `/${language}/indicators/?q=qqqqq&goal=2`);
    await expect(page.getByText(say('catalogue', 'empty.title'))).toBeVisible();
    await page
      .getByRole('main')
      .getByRole('button', { name: say('common', 'list.reset') })
      .first()
      .click();
    await expect(rowsOf(page)).toHaveCount(48);
  });
}
