import { expect, test } from './guarded-test.ts';
import { expectToStandAlone, figureOf, parse, picturesOf, take } from './picture-file.ts';
import { LANGUAGES, open, text } from './site.ts';

/** Views without a drawing of their own, and what their pictures say in any case. */
const DRAWN_AT_THE_PRESS = [
  { what: 'ranking', address: 'regions/?indicator=r1-3-3&series=school&year=2023&view=ranking', keys: ['column.region', 'by.lag'] },
  { what: 'matrix', address: 'regions/?view=matrix&year=2023', keys: ['matrix.met', 'matrix.demo'] },
] as const;

for (const { what, address, keys } of DRAWN_AT_THE_PRESS) {
  for (const language of LANGUAGES) {
    test(`${language}: the ${what} becomes a picture with its title, its legend and the word for generated values`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: 'dark' });
      await open(page, `/${language}/${address}`);
      const figure = figureOf(page, language);
      const { bytes, name } = await take(page, figure, 'SVG', language);
      expect(name).toContain('2023');
      const svg = bytes.toString('utf8');
      expectToStandAlone(svg);
      const drawn = await parse(page, svg);
      expect([drawn.errors, drawn.paper]).toEqual([0, '#ffffff']);
      expect(drawn.width, 'readable where 1 200 pixels are shown').toBeLessThanOrEqual(1200);
      const title = (await page.getByRole('heading', { level: 1 }).innerText()).trim();
      const regions = await figure.locator('tbody tr th').allInnerTexts();
      expect(regions).toHaveLength(20);
      const said = [
        title,
        ...regions,
        ...keys.map((key) => text(language, 'regions', key).replace('{{word}}', text(language, 'common', 'provenance.demo'))),
        text(language, 'common', 'facts.demoExplain'),
        text(language, 'common', 'legal.full'),
        text(language, 'regions', 'picture.planSource'),
        page.url(),
      ];
      for (const words of said) expect(drawn.words).toContain(words.replaceAll(/\s+/g, ' ').trim());
      const { bytes: png } = await take(page, figure, 'PNG', language);
      expect(png.readUInt32BE(16)).toBe(2 * drawn.width);
    });
  }
}

test('with official facts only, ranking and matrix say nothing of generated values and name the sources in words', async ({ page }) => {
  await open(page, '/ru/regions/?indicator=r1-1-4&year=2020&view=ranking&facts=official');
  const ranking = (await take(page, figureOf(page, 'ru'), 'SVG', 'ru')).bytes.toString('utf8');
  await open(page, '/ru/regions/?view=matrix&year=2020&facts=official');
  const matrix = (await take(page, figureOf(page, 'ru'), 'SVG', 'ru')).bytes.toString('utf8');
  for (const svg of [ranking, matrix]) {
    expectToStandAlone(svg);
    const { words } = await parse(page, svg);
    expect(words).not.toMatch(/демо/i);
    expect(words).toContain(text('ru', 'regions', 'picture.factSource').replace('{{sources}}.', '').trim());
  }
});

test('the cards of each section of the coverage become one picture', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await open(page, '/kk/coverage/?region=KZ-61&year=2023');
  const figures = picturesOf(page, 'kk');
  const count = await figures.count();
  expect(count).toBe(await page.locator('main section h2[id^="coverage-"]:not(#coverage-answer)').count());
  for (let i = 0; i < count; i++) {
    const figure = figures.nth(i);
    const { bytes } = await take(page, figure, 'SVG', 'kk');
    const svg = bytes.toString('utf8');
    expectToStandAlone(svg);
    const { words, errors, width, paths } = await parse(page, svg);
    expect(errors).toBe(0);
    expect(width).toBeLessThanOrEqual(1200);
    const cards = await figure.locator('li h3').allTextContents();
    for (const card of cards) expect(words).toContain(card.replaceAll(/\s+/g, ' ').trim());
    expect(paths, 'every card is drawn').toBeGreaterThan(3 * cards.length);
    for (const key of ['legend.planOfNation', 'legend.nation', 'picture.source']) expect(words).toContain(text('kk', 'coverage', key));
    expect(words).toContain(text('kk', 'common', 'facts.demoExplain'));
    expect(words).toContain(page.url());
  }
});
