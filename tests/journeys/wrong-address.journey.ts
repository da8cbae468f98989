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

    test('a region that there is not is named, and the list of regions is one step away', async ({ page }) => {
      const response = await page.goto(`/${language}/regions/KZ-99/`);
      expect(response?.status()).toBe(404);
      await comeAlive(page);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(text(language, 'region', 'unknown.title'));
      await expect(page.getByRole('main')).toContainText('KZ-99');
      await page
        .getByRole('main')
        .getByRole('link', { name: text(language, 'region', 'unknown.link') })
        .click();
      await expect(page.getByRole('main').locator('a[data-region]')).toHaveCount(20);
    });
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
  '/ru/regions/?indicator=xxx&series=%00&view=abc&borders=1917&against=nobody&by=x&colour=y&sort=z&year=1999',
  '/kk/regions/?indicator=r9-9-9&series=nope&year=2020&year=2021&view=map&view=matrix',
  '/kk/regions/KZ-71/?year=abc&against=x&peer=KZ-99&peer=%27&task=9.9&verdict=splendid&sort=no',
  '/ru/compare/?r=&indicator=xxx&series=1&borders=abc',
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

test('unknown readings of the regions fall back to the map of all of them', async ({ page }) => {
  await open(page, '/kk/regions/?indicator=xxx&view=abc&borders=1917&year=1999');
  await expect(page.getByRole('main').locator('a[data-region]')).toHaveCount(20);
});

test('a fifth region is left out of the comparison, an unknown one is named', async ({ page }) => {
  await open(page, '/ru/compare/?r=KZ-11&r=KZ-15&r=KZ-99&r=KZ-19&r=KZ-23&r=KZ-27');
  const heads = page.getByRole('main').getByRole('table').last().getByRole('columnheader').getByRole('link');
  await expect(heads.first()).toHaveAttribute('href', /KZ-11/);
  expect(await heads.count()).toBeLessThanOrEqual(4);
  await expect(page.getByRole('main').getByRole('status').first()).toContainText('KZ-99');
});
