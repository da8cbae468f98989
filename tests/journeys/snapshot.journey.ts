import { readFileSync } from 'node:fs';
import type { Download, Page } from '@playwright/test';
import { expect, test } from './guarded-test.ts';
import { open, text } from './site.ts';

/** What is taken away is one snapshot: of the view at the press, whatever the page shows when the file is written. */

interface Taken {
  readonly name: string;
  readonly content: string;
}

const read = async (download: Download): Promise<Taken> => ({
  name: download.suggestedFilename(),
  content: readFileSync(await download.path(), 'latin1'),
});

const pictureButton = (page: Page, format: 'SVG' | 'PNG') =>
  page
    .locator('figure')
    .getByRole('group', { name: text('ru', 'common', 'picture.save') })
    .first()
    .getByRole('button', { name: format, exact: true });

async function takeCalmly(page: Page, address: string, press: (page: Page) => Promise<void>): Promise<Taken> {
  await open(page, address);
  await page.waitForLoadState('networkidle');
  const [download] = await Promise.all([page.waitForEvent('download'), press(page)]);
  return read(download);
}

/** Holds back the module that writes until the page shows another view. */
async function takeInARace(
  page: Page,
  race: { address: string; module: RegExp; press: (page: Page) => Promise<void>; change: (page: Page) => Promise<void> },
): Promise<Taken> {
  let release = () => {};
  const isReleased = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(race.module, async (route) => {
    await isReleased;
    await route.continue();
  });
  await open(page, race.address);
  await page.waitForLoadState('networkidle');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    race.press(page).then(async () => {
      await race.change(page);
      release();
    }),
  ]);
  await page.unroute(race.module);
  return read(download);
}

const toYear = (year: number) => async (page: Page) => {
  await page
    .getByRole('navigation', { name: text('ru', 'common', 'term.year') })
    .first()
    .getByRole('link', { name: String(year), exact: true })
    .click();
  await expect(page).toHaveURL(new RegExp(`year=${year}`));
};
const pressLink = (key: string) => async (page: Page) => {
  await page
    .getByRole('link', { name: text('ru', 'common', key) })
    .first()
    .click();
};
const pressPicture = (format: 'SVG' | 'PNG') => (page: Page) => pictureButton(page, format).click();
const pressFile = (format: string) => async (page: Page) => {
  await page
    .getByText(text('ru', 'common', 'download.menu'), { exact: true })
    .first()
    .click();
  await page
    .getByRole('button', { name: text('ru', 'downloads', `format.${format}`) })
    .first()
    .click();
};

const RACES = [
  { what: 'another year', address: '/ru/regions/?year=2021&indicator=t1-1', change: toYear(2020) },
  { what: 'demo values again', address: '/ru/regions/?year=2020&indicator=t1-1&facts=official', change: pressLink('facts.show') },
  { what: 'official facts only', address: '/ru/indicators/r1-3-3/', change: pressLink('facts.hide') },
];
for (const { what, address, change } of RACES) {
  for (const format of ['SVG', 'PNG'] as const) {
    test(`${format} and then ${what}: the picture is that of the press`, async ({ page }) => {
      const taken = await takeInARace(page, { address, module: /make-picture[^/]*\.js/, press: pressPicture(format), change });
      expect(taken).toEqual(await takeCalmly(page, address, pressPicture(format)));
    });
  }
}

test('CSV and then another year: the file is that of the press', async ({ page }) => {
  const address = '/ru/regions/?year=2021&indicator=t1-1';
  const press = pressFile('csv');
  const taken = await takeInARace(page, { address, module: /write-download[^/]*\.js/, press, change: toYear(2020) });
  expect(taken).toEqual(await takeCalmly(page, address, press));
});

/** The still drawing and the one that answers to a pointer round their places differently, and group their marks. */
const roughly = (svg: string) => svg.replaceAll(/<\/?g>/g, '').replaceAll(/\d+\.\d+/g, (place) => String(Math.round(Number(place))));

test('a picture that is asked for as soon as the page answers is that of the address', async ({ page }) => {
  for (const address of ['/ru/indicators/t1-1/?series=age-3-6', '/ru/regions/?year=2022', '/ru/indicators/r1-3-3/?facts=official']) {
    const [download] = await Promise.all([page.waitForEvent('download'), open(page, address).then(() => pressPicture('SVG')(page))]);
    const [early, calm] = [await read(download), await takeCalmly(page, address, pressPicture('SVG'))];
    expect.soft({ ...early, content: roughly(early.content) }, address).toEqual({ ...calm, content: roughly(calm.content) });
  }
});

test('a double press saves once, and the control shows that it is at work', async ({ page }) => {
  const saved: string[] = [];
  page.on('download', (download) => saved.push(download.suggestedFilename().replace(/.*\./, '')));
  await open(page, '/ru/regions/?year=2021&indicator=t1-1');
  await page.waitForLoadState('networkidle');
  for (const format of ['SVG', 'PNG'] as const) {
    const button = pictureButton(page, format);
    await button.dblclick();
    await expect(page.locator('figure').first()).toContainText(new RegExp(`\\.${format.toLowerCase()}$|\\.${format.toLowerCase()}\\b`));
    await expect(button).not.toHaveAttribute('data-waiting');
  }
  await page
    .getByText(text('ru', 'common', 'download.menu'), { exact: true })
    .first()
    .click();
  for (const format of ['xlsx', 'csv']) {
    await page.getByRole('button', { name: text('ru', 'downloads', `format.${format}`) }).dblclick();
    await expect(page.getByText(new RegExp(`\\.${format}\\b`))).toBeVisible();
  }
  await page.waitForTimeout(700);
  expect(saved.sort()).toEqual(['csv', 'png', 'svg', 'xlsx']);
});
