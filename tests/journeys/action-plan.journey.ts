import { expect, test } from './guarded-test.ts';
import { LANGUAGES, open, text } from './site.ts';

/** What the decree prints of measure 64: the rooms that support inclusive education. */
const MEASURE = {
  kk: { deadline: '2020 жылғы желтоқсан', agency: 'ЖАО', body: 'Жергілікті атқарушы органдар (әкімдіктер)' },
  ru: { deadline: 'декабрь 2020 года', agency: 'МИО', body: 'Местные исполнительные органы (акиматы)' },
};

for (const language of LANGUAGES) {
  const say = (namespace: string, key: string) => text(language, namespace, key);

  test(`${language}: what was planned for inclusive schools, who, when, how much`, async ({ page }) => {
    await open(page, `/${language}/indicators/r1-3-3/`);
    const main = page.getByRole('main');
    await main.getByText(say('indicator', 'measures.show')).click();
    await main.getByRole('row', { name: /^64/ }).getByRole('link').click();

    await expect(page).toHaveURL(new RegExp(`/${language}/action-plan/\\?task=1\\.3#m-64$`));
    const row = page.locator('#m-64');
    await expect(row).toBeInViewport();
    await expect(row, 'the row that the address names stands out').toHaveAttribute('data-marked', 'true');
    await expect(row).toContainText(MEASURE[language].deadline);
    await expect(row).toContainText(MEASURE[language].agency);
    await expect(row).toContainText(/53 \S/);

    await main.getByRole('searchbox').fill('инклюзив');
    // the word itself, and what says it in others: special educational needs
    await expect(main.getByRole('rowheader')).toHaveText(['61', '64', '66', '67', '68', '69', '70', '71']);
    await expect(page).toHaveURL(/q=/);

    await row.getByRole('link', { name: MEASURE[language].agency }).click();
    await expect(page).toHaveURL(new RegExp(`/${language}/agencies/akimats/$`));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(MEASURE[language].body);
    await main.locator('a[href$="#m-64"]').click();
    await expect(page).toHaveURL(new RegExp(`/${language}/action-plan/#m-64$`));
    await expect(row).toBeInViewport();
  });

  test(`${language}: a chosen task and source add up, and one press clears them`, async ({ page }) => {
    await open(page, `/${language}/action-plan/?task=1.3&source=republican`);
    const main = page.getByRole('main');
    await expect(main.getByRole('rowheader')).toHaveCount(7);
    await expect(main).toContainText(/3\s446 млн/);
    await main.getByRole('button', { name: say('common', 'list.reset') }).click();
    await expect(main.getByRole('rowheader')).toHaveCount(204);
    await expect(page).toHaveURL(new RegExp(`/${language}/action-plan/$`));
  });

  test.describe('without JavaScript', () => {
    test.use({ javaScriptEnabled: false });

    test(`${language}: every measure is there and has its own address`, async ({ page }) => {
      await page.goto(`/${language}/action-plan/#m-127`);
      await expect(page.getByRole('rowheader')).toHaveCount(204);
      await expect(page.locator('#m-127')).toBeInViewport();
      await expect(page.getByRole('main').getByRole('searchbox'), 'filters need JavaScript').toBeHidden();
      await page.locator('#m-127').getByRole('link', { name: MEASURE[language].agency }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(MEASURE[language].body);
    });
  });
}
