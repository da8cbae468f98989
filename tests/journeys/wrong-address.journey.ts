import { expect, test } from './guarded-test.ts';
import { comeAlive, LANGUAGES, open, text } from './site.ts';

for (const language of LANGUAGES) {
  test.describe(`${language}: addresses that lead nowhere`, () => {
    test.use({ tolerated: /404/ });

    for (const address of [`/${language}/no-such-page/`, `/${language}/indicators/x9-9/`, `/${language}/indicators/t1-1/deeper/`]) {
      test(`${address} says so and shows the way on`, async ({ page }) => {
        const response = await page.goto(address);
        expect(response?.status()).toBe(404);
        await comeAlive(page);
        await expect(page.locator('html')).toHaveAttribute('lang', language);
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(/\S/);
        await page
          .getByRole('main')
          .getByRole('link', { name: text(language, 'common', 'message.toIndicators') })
          .click();
        await expect(page).toHaveURL(new RegExp(`/${language}/indicators/$`));
        await expect(page.getByRole('table').first()).toBeVisible();
      });
    }
  });
}

test.describe('a language that does not exist', () => {
  test.use({ tolerated: /404/ });

  test('is a clear page too', async ({ page }) => {
    await page.goto('/de/indicators/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/\S/);
    await expect(page.getByRole('main').getByRole('link').first()).toBeVisible();
  });
});

const BROKEN = [
  '/kk/?year=1999',
  '/kk/?year=2022&year=2023&facts=%00',
  '/ru/indicators/?goal=99&task=x&verdict=%3Cscript%3E&year=abc&sort=%27;drop',
  '/kk/indicators/?q=%F0%9F%A6%84&level[]=1&%=%',
  '/ru/indicators/t1-1/?series=nope&region=XX-1&view=[object%20Object]&year=-1',
  '/kk/method/?facts=maybe&unknown=1',
];

for (const address of BROKEN) {
  test(`broken parameters fall back: ${address}`, async ({ page }) => {
    await open(page, address);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/\S/);
    await expect(page.getByRole('alert')).toHaveCount(0);
    expect((await page.getByRole('main').innerText()).length).toBeGreaterThan(200);
  });
}

test('unknown filter values hide nothing', async ({ page }) => {
  await open(page, '/kk/indicators/?goal=99&agency=nobody&verdict=splendid');
  await expect(page.getByRole('main').getByRole('table').first().getByRole('rowheader')).toHaveCount(48);
});
