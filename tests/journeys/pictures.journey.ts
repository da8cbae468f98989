import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from './guarded-test.ts';
import { expectToStandAlone, figureOf, parse, picturesOf, take } from './picture-file.ts';
import { open, text } from './site.ts';

/** Inclusive kindergartens: official facts until 2020, demo values after; the map of 2023 shows the same indicator. */
const INDICATOR = 'r1-3-3';
const PNG_SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** How many different colours the browser sees in a PNG, and its size. */
const look = (page: Page, png: Buffer) =>
  page.evaluate(async (base64) => {
    const image = new Image();
    image.src = `data:image/png;base64,${base64}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [image.naturalWidth, image.naturalHeight];
    const context = canvas.getContext('2d');
    context?.drawImage(image, 0, 0);
    const pixels = new Uint32Array(context?.getImageData(0, 0, canvas.width, canvas.height).data.buffer ?? new ArrayBuffer(0));
    return { colours: new Set(pixels).size, width: canvas.width, height: canvas.height };
  }, png.toString('base64'));

for (const colorScheme of ['light', 'dark'] as const) {
  test(`a chart saved from a ${colorScheme} page is a light document of its own`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await open(page, `/kk/indicators/${INDICATOR}/`);
    const figure = figureOf(page, 'kk');
    await expect(figure).toHaveCount(1);
    const svg = await take(page, figure, 'SVG', 'kk');
    const source = svg.bytes.toString('utf8');
    expectToStandAlone(source);

    const title = (await figure.locator('[data-picture="title"]').innerText()).trim();
    expect(title, 'a Kazakh title').toMatch(/[әғқңөұүһі]/);
    expect(svg.name).toContain(text('kk', 'common', 'site.name'));
    expect(svg.name).toMatch(/\.svg$/);
    const drawn = await parse(page, source);
    expect(drawn.errors, 'it is XML').toBe(0);
    expect(drawn.paper).toBe('#ffffff');
    const said = [
      title,
      await figure.locator('[data-picture="unit"]').innerText(),
      await figure.locator('[data-picture="source"]').innerText(),
      await figure.locator('[data-picture="date"]').innerText(),
      page.url(),
      text('kk', 'common', 'site.name'),
      text('kk', 'common', 'provenance.demoBadge'),
      text('kk', 'common', 'facts.demoExplain'),
      ...['plan', 'fact', 'demo', 'baseline'].map((mark) =>
        text('kk', 'pictures', `mark.${mark}`).replace('{{word}}', text('kk', 'common', 'provenance.demo')),
      ),
    ];
    for (const words of said) expect(drawn.words).toContain(words.replaceAll(/\s+/g, ' ').trim());
    for (const mark of ['gap', 'stop']) expect(drawn.words).not.toContain(text('kk', 'pictures', `mark.${mark}`));

    const { bytes: png } = await take(page, figure, 'PNG', 'kk');
    expect([...png.subarray(0, 8)]).toEqual(PNG_SIGNATURE);
    expect([png.readUInt32BE(16), png.readUInt32BE(20)], 'twice the size of the SVG').toEqual([2 * drawn.width, 2 * drawn.height]);
    const seen = await look(page, png);
    expect(seen.width).toBe(2 * drawn.width);
    expect(seen.colours).toBeGreaterThan(100);
  });
}

test('with official facts only, the picture speaks of no demo values and its address restores the view', async ({ page }) => {
  await open(page, `/ru/indicators/${INDICATOR}/?facts=official`);
  await expect(page).toHaveURL(/facts=official/);
  const { bytes } = await take(page, figureOf(page, 'ru'), 'SVG', 'ru');
  const { words } = await parse(page, bytes.toString('utf8'));
  expect(words).toContain(page.url());
  expect(words).not.toContain(text('ru', 'common', 'facts.demoExplain'));
  expect(words).not.toContain(text('ru', 'pictures', 'mark.demo'));
  expect(words).toContain(text('ru', 'pictures', 'mark.gap'));
});

test('the map becomes a picture with all regions, its legend and its attribution', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await open(page, '/kk/regions/?year=2023');
  const figure = figureOf(page, 'kk');
  await expect(figure.locator('a[data-region]')).toHaveCount(20);
  const { bytes, name } = await take(page, figure, 'SVG', 'kk');
  expect(name).toContain('2023');
  const svg = bytes.toString('utf8');
  expectToStandAlone(svg);
  const drawn = await parse(page, svg);
  expect(drawn.errors).toBe(0);
  expect(drawn.paths, 'the boundaries are in the file').toBeGreaterThan(20);
  const entries = await figure.locator('[data-picture="key"]').evaluateAll((items) =>
    items.map((item) => {
      const count = item.querySelector('[data-count]')?.textContent?.trim() ?? '';
      return `${(item.textContent ?? '').trim().slice(0, -count.length).trim()} (${count})`;
    }),
  );
  expect(entries.length).toBeGreaterThan(1);
  const said = [
    ...entries,
    'CC BY 4.0',
    text('kk', 'common', 'legal.full'),
    text('kk', 'regions', 'reading.borders.as-reported'),
    text('kk', 'common', 'facts.demoExplain'),
    page.url(),
  ];
  for (const words of said) expect(drawn.words).toContain(words);

  const { bytes: png } = await take(page, figure, 'PNG', 'kk');
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([2 * drawn.width, 2 * drawn.height]);
  expect((await look(page, png)).colours).toBeGreaterThan(200);

  await page
    .getByRole('main')
    .getByRole('link', { name: text('kk', 'regions', 'view.tiles'), exact: true })
    .click();
  await expect(page).toHaveURL(/view=tiles/);
  await expect(figureOf(page, 'kk'), 'tiles are no drawing').toHaveCount(0);
});

test('a region beside the nation and a figure by another definition become pictures with their own words', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await open(page, `/ru/indicators/${INDICATOR}/?region=KZ-61`);
  const nationFact = text('ru', 'indicator', 'regions.nationFact');
  const ofRegion = picturesOf(page, 'ru').filter({ hasText: nationFact });
  const region = (await take(page, ofRegion, 'SVG', 'ru')).bytes.toString('utf8');
  expectToStandAlone(region);
  const { words } = await parse(page, region);
  for (const said of [nationFact, text('ru', 'indicator', 'regions.nationPlan'), text('ru', 'common', 'facts.demoExplain'), page.url()]) {
    expect(words).toContain(said);
  }

  const related = (await take(page, picturesOf(page, 'ru').last(), 'SVG', 'ru')).bytes.toString('utf8');
  expectToStandAlone(related);
  const other = await parse(page, related);
  expect(other.words).toContain(text('ru', 'indicator', 'related.notJudged'));
  expect(other.words).not.toContain(text('ru', 'common', 'facts.demoExplain'));
});

test('the lines of regions beside each other can be taken away by keyboard', async ({ page }) => {
  await open(page, '/ru/compare/?r=KZ-10&r=KZ-75');
  const figure = figureOf(page, 'ru');
  const button = figure.getByRole('button', { name: 'SVG', exact: true });
  await button.focus();
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  const svg = readFileSync(await download.path(), 'utf8');
  expectToStandAlone(svg);
  const { errors, words } = await parse(page, svg);
  expect(errors).toBe(0);
  expect(words).toContain(text('ru', 'compare', 'figure.newBorders'));
  expect(words).toContain(page.url());
});

test('the picture goes to the clipboard as PNG', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, `/kk/indicators/${INDICATOR}/`);
  const figure = figureOf(page, 'kk');
  await figure.getByRole('button', { name: text('kk', 'common', 'picture.copy') }).click();
  await expect(figure.getByRole('status')).toHaveText(text('kk', 'common', 'picture.copied'));
  const width = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const image = await createImageBitmap((await item?.getType('image/png')) ?? new Blob());
    return image.width;
  });
  expect(width).toBeGreaterThan(1000);
});

test.describe('while the living chart cannot be fetched', () => {
  test.use({ tolerated: /plan-fact-chart/ });

  test('the still drawing gives the same picture', async ({ page }) => {
    await open(page, `/kk/indicators/${INDICATOR}/`);
    const figure = figureOf(page, 'kk');
    await figure.scrollIntoViewIfNeeded();
    await figure.locator('[data-picture="drawing"]').hover();
    await expect(figure.locator('.recharts-wrapper').first()).toBeVisible();
    const living = await parse(page, (await take(page, figure, 'SVG', 'kk')).bytes.toString('utf8'));

    await page.route(/plan-fact-chart[^/]*\.js/, (route) => route.abort());
    await page.reload();
    await open(page, `/kk/indicators/${INDICATOR}/`);
    const { bytes } = await take(page, figure, 'SVG', 'kk');
    expectToStandAlone(bytes.toString('utf8'));
    const still = await parse(page, bytes.toString('utf8'));
    expect({ ...still, paths: 0 }).toEqual({ ...living, paths: 0 });
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('nothing is offered that could not be done', async ({ page }) => {
    await page.goto(`/kk/indicators/${INDICATOR}/`);
    await expect(page.getByRole('button', { name: 'PNG' })).toHaveCount(0);
    await expect(page.locator('figure [data-picture="title"]').first()).toBeVisible();
  });
});
