import type { Page } from '@playwright/test';
import { readPdf } from '../../src/build/commands/read-pdf.ts';
import { expect, test } from './guarded-test.ts';
import { open, text } from './site.ts';

/** As a browser prints when nobody changes its settings: without backgrounds. */
const printed = async (page: Page) => readPdf(await page.pdf({ format: 'A4', preferCSSPageSize: true }));

/** A role's colour as the light theme resolves it, `r,g,b`. */
const colourOf = (page: Page, of: string) =>
  page.evaluate((colour) => {
    const probe = document.createElement('i');
    probe.style.cssText = `color-scheme: light; color: ${colour}`;
    document.body.append(probe);
    const resolved = getComputedStyle(probe).color;
    probe.remove();
    const canvas = document.createElement('canvas').getContext('2d');
    if (!canvas) throw new Error('no canvas to read a colour from');
    canvas.fillStyle = resolved;
    canvas.fillRect(0, 0, 1, 1);
    return [...canvas.getImageData(0, 0, 1, 1).data.slice(0, 3)].join(',');
  }, of);

test('the printed matrix has its signs, lies on one wide sheet and keeps every column', async ({ page }) => {
  await open(page, '/kk/regions/?view=matrix');
  await expect(page.getByRole('grid')).toBeVisible();
  const { pages, size, fills } = await printed(page);
  expect([pages, size]).toEqual([1, [842, 595]]);
  expect(fills).toContain(await colourOf(page, 'color-mix(in srgb, var(--verdict-met) 42%, #fff)'));
  expect(fills).toContain(await colourOf(page, 'color-mix(in srgb, var(--verdict-far) 42%, #fff)'));
});

for (const language of ['kk', 'ru']) {
  test(`${language}: printed, the account is two pages of A4 that name every promise`, async ({ page }) => {
    await open(page, `/${language}/closing/`);
    const promises = await page.locator('main li[data-promise]').allInnerTexts();
    expect(promises.length).toBeGreaterThan(0);
    const { pages, size, text: words } = await printed(page);
    expect(pages).toBe(2);
    // a sheet that no style asks for is the browser's own A4, a point larger
    expect(Math.hypot(size[0] - 595, size[1] - 842)).toBeLessThan(2);
    for (const promise of promises) expect(words).toContain(promise);
  });
}

test('printed tiles, legends and bars keep the colours that say their verdict', async ({ page }) => {
  await open(page, '/ru/regions/?view=tiles');
  await expect(page.locator('[data-drawing]')).toBeVisible();
  expect((await printed(page)).fills).toContain(await colourOf(page, 'var(--verdict-behind)'));
  await open(page, '/ru/');
  const { fills } = await printed(page);
  for (const verdict of ['met', 'behind', 'far']) expect(fills).toContain(await colourOf(page, `var(--verdict-${verdict})`));
});

test('a dark theme and a large text stay on the screen', async ({ page }) => {
  await open(page, '/ru/');
  const look = () =>
    page.evaluate(() => {
      const { colorScheme, fontSize, backgroundColor } = getComputedStyle(document.documentElement);
      return { colorScheme, fontSize, backgroundColor };
    });
  await page.emulateMedia({ media: 'print' });
  const plain = await look();
  await page.evaluate(() => Object.assign(document.documentElement.dataset, { theme: 'dark', textSize: 'largest' }));
  expect(await look()).toEqual(plain);
  expect(plain).toMatchObject({ colorScheme: 'light', backgroundColor: 'rgb(255, 255, 255)' });
});

for (const [address, namespace, key, what] of [
  ['/ru/indicators/t1-2/', 'indicator', 'section.chart', '2018 2019 2020'],
  ['/kk/compare/', 'compare', 'figure.heading', '2018 2019 2020'],
  ['/ru/funding/', 'funding', 'title', '2 679,5'],
] as const) {
  test(`the first sheet of ${address} holds its chart`, async ({ page }) => {
    await open(page, address);
    const [first = ''] = (await printed(page)).pageTexts;
    expect(first).toContain(text(address.startsWith('/kk') ? 'kk' : 'ru', namespace, key));
    expect(first).toContain(what);
  });
}

test('on paper nothing asks to open what stands open, and a remark is called once', async ({ page }) => {
  for (const [address, namespace, key, shown] of [
    ['/ru/indicators/t1-2/', 'indicator', 'section.showNumbers', 'section.numbers'],
    ['/ru/indicators/t1-2/', 'indicator', 'section.showEvents', 'section.events'],
    ['/ru/registers/tvet-admission/', 'registers', 'row.noteShow', 'row.noteWord'],
  ] as const) {
    await open(page, address);
    const { text: words } = await printed(page);
    expect(words).toContain(text('ru', namespace, shown));
    expect(words).not.toContain(text('ru', namespace, key));
  }
});
