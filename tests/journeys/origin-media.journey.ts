import type { Page } from '@playwright/test';
import { readPdf } from '../../src/build/commands/read-pdf.ts';
import { expect, test } from './guarded-test.ts';
import { demoFiguresOf, figuresIn, type Place } from './origin-figures.ts';
import { parse, picturesOf, take } from './picture-file.ts';
import { LANGUAGES, type Language, open, text } from './site.ts';

/** Pages whose figures leave the house as pictures: one of each kind, single charts and those made of several parts. */
const PICTURED: readonly (Place & { readonly indicators: readonly string[] })[] = [
  { address: 'indicators/t1-4/', regions: ['KZ'], year: null, indicators: ['t1-4'] },
  { address: 'indicators/t1-4/?region=KZ-61', regions: ['KZ', 'KZ-61'], year: null, indicators: ['t1-4'] },
  { address: 'regions/?indicator=t1-4&year=2025', regions: null, year: 2025, indicators: ['t1-4'] },
  { address: 'regions/?indicator=t1-4&year=2025&view=ranking', regions: null, year: 2025, indicators: ['t1-4'] },
  { address: 'compare/?indicator=t1-4&r=KZ-39&r=KZ-61', regions: null, year: null, indicators: ['t1-4'] },
  { address: 'coverage/', regions: ['KZ'], year: 2025, indicators: ['t1-1', 'r1-2-2', 'r1-3-3', 'r1-5-3', 'r1-6-2'] },
];

/** The words of every picture that the page offers. */
async function wordsOfPictures(page: Page, language: Language): Promise<string[]> {
  const figures = picturesOf(page, language);
  const words: string[] = [];
  for (let i = 0; i < (await figures.count()); i++) {
    const { bytes } = await take(page, figures.nth(i), 'SVG', language);
    words.push((await parse(page, bytes.toString('utf8'))).words);
  }
  return words;
}

const demoIn = (words: string, place: (typeof PICTURED)[number]): string[] => {
  const known = new Set(place.indicators.flatMap((id) => [...demoFiguresOf(id, place)]));
  return figuresIn(words).filter((figure) => known.has(figure) && !figure.endsWith('%'));
};

for (const language of LANGUAGES) {
  for (const place of PICTURED) {
    test(`${language}: a picture of ${place.address} with figures from demo data says so in itself`, async ({ page }) => {
      await open(page, `/${language}/${place.address}`);
      const pictures = await wordsOfPictures(page, language);
      expect(pictures.length).toBeGreaterThan(0);
      const withDemo = pictures.filter((words) => demoIn(words, place).length > 0);
      for (const words of withDemo) expect(words).toContain(text(language, 'common', 'facts.demoExplain'));
    });
  }

  test(`${language}: the printed briefing keeps every word that a value is generated`, async ({ page }) => {
    for (const whom of ['', '?region=KZ-39&year=2020']) {
      await open(page, `/${language}/briefing/${whom}`);
      const sheet = page.getByRole('article');
      // the line of conditions is of the screen: it holds links and the years
      const [said, ofScreen] = await Promise.all([sheet.innerText(), sheet.locator('div[data-only="screen"]').innerText()]);
      const shown = said.replace(ofScreen, '').match(/демо/gi) ?? [];
      expect(said, whom).toContain(ofScreen);
      const printed = await readPdf(await page.pdf({ preferCSSPageSize: true }));
      expect(shown.length, whom).toBeGreaterThan(1);
      expect(printed.text.match(/демо/gi)?.length, whom).toBe(shown.length);
    }
  });
}

test('with published facts alone no picture holds a figure from demo data, and none speaks of them', async ({ page }) => {
  for (const place of PICTURED) {
    await open(page, `/ru/${place.address}${place.address.includes('?') ? '&' : '?'}facts=official`);
    for (const words of await wordsOfPictures(page, 'ru')) {
      expect(demoIn(words, place), place.address).toEqual([]);
      expect(words, place.address).not.toContain(text('ru', 'common', 'facts.demoExplain'));
    }
  }
});
