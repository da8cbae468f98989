import { expect, test } from './guarded-test.ts';
import { answerOf, LANGUAGES, open, text } from './site.ts';

interface OpenData {
  readonly rows: readonly { readonly number: number; readonly deadline: { readonly quarter: number | null } }[];
}

for (const language of LANGUAGES) {
  const say = (key: string) => text(language, 'registers', key);

  test(`${language}: which open data sets are due this quarter, and which indicator waits for them`, async ({ page }) => {
    await open(page, `/${language}/registers/open-data/?due=2022&quarter=4`);
    const main = page.getByRole('main');
    const { rows } = answerOf<OpenData>('registers/open-data.json');
    const due = rows.filter(({ number, deadline }) => deadline.quarter === 4 && ![28, 29].includes(number)).length;
    // one yearly set of December and the three quarterly ones are due in the fourth quarter as well
    await expect(main.getByRole('table').getByRole('rowheader')).toHaveCount(due + 4);

    const waiting = main.locator('section[aria-labelledby="waiting-title"]');
    await expect(waiting.getByRole('heading')).toContainText('2022');
    const first = waiting.getByRole('listitem').first().getByRole('link').first();
    const indicator = await first.innerText();
    await first.click();

    await expect(page).toHaveURL(new RegExp(`/${language}/indicators/[^/]+/#sources$`));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(indicator);
    const sources = main.getByRole('region', { name: text(language, 'indicator', 'section.sources') });
    const back = sources.locator(`a[href*="/registers/open-data/#n-"]`).first();
    const row = new URL((await back.getAttribute('href')) ?? '', page.url()).hash;
    await back.click();

    await expect(page).toHaveURL(new RegExp(`/${language}/registers/open-data/${row}$`));
    await expect(page.locator(row), 'the row that the link names is in view').toBeInViewport();
    await expect(page.locator(row)).toContainText(indicator);
  });

  test(`${language}: the reader's day in the admission calendar is an address to send on`, async ({ page }) => {
    await open(page, `/${language}/registers/tvet-admission/?on=08-16`);
    const calendar = page.getByRole('region', { name: say('calendar.title') });
    await expect(calendar.getByRole('status')).toContainText('16');
    await expect(calendar.getByText(say('calendar.state.open'), { exact: true })).toHaveCount(6);
    await calendar.getByRole('button', { name: say('calendar.clear') }).click();
    await expect(page).toHaveURL(new RegExp(`/${language}/registers/tvet-admission/$`));
    await expect(calendar.getByRole('status')).toBeEmpty();
  });

  test(`${language}: from a norm to its act, and back`, async ({ page }) => {
    await open(page, `/${language}/registers/minimum-standard/`);
    await page.locator('#n-2 a[href*="cited-acts"]').click();
    await expect(page).toHaveURL(/registers\/cited-acts\/#order-97-2012$/);
    await expect(page.locator('#order-97-2012')).toBeInViewport();
    await page.locator('#order-97-2012 a[href*="minimum-standard"]').click();
    await expect(page).toHaveURL(/registers\/minimum-standard\/#n-2$/);
    await expect(page.locator('#n-2')).toBeInViewport();
  });
}
