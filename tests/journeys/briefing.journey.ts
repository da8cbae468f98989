import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { readPdf } from '../../src/build/commands/read-pdf.ts';
import { expect, test } from './guarded-test.ts';
import { LANGUAGES, open, text } from './site.ts';

const REGION = 'KZ-39';
const A4_PORTRAIT = [595, 842];

/** What the finding of the region begins with, with the ending that its name asks for; all letters of Kazakh that Russian lacks occur. */
const BEGINNING = {
  kk: /^Қостанай облысында 2024 жылы \d+ көрсеткіштің \d+-\S+ бағаланды, /,
  ru: /^В 2024 году в Костанайской области из \d+ показател/,
};
const plain = (words: string) => words.replaceAll('\u00A0', ' ').replaceAll('\u2060', '');

for (const language of LANGUAGES) {
  const say = (key: string) => text(language, 'briefing', key);

  test(`${language}: an akim's briefing says its finding, its promises and where it comes from`, async ({ page }) => {
    await open(page, `/${language}/briefing/?region=${REGION}&year=2024`);
    const sheet = page.getByRole('article');
    await expect(sheet.getByText(BEGINNING[language])).toBeVisible();
    const promises = sheet.getByRole('table', { name: say('promises.region') });
    expect(await promises.getByRole('rowheader').count()).toBeGreaterThan(0);
    await expect(sheet.getByRole('region', { name: say('worst.title') }).getByRole('listitem')).toHaveCount(5);
    await expect(sheet.getByRole('img', { name: say('notes.qr') })).toBeVisible();
    await expect(sheet.getByText(page.url())).toBeVisible();
  });

  test(`${language}: the choice of a region and a year is an address`, async ({ page }) => {
    await open(page, `/${language}/briefing/`);
    await page.getByRole('combobox').selectOption(REGION);
    await expect(page).toHaveURL(/region=KZ-39/);
    await page
      .getByRole('navigation', { name: text(language, 'common', 'term.year') })
      .getByRole('link', { name: '2024' })
      .click();
    await expect(page).toHaveURL(/year=2024/);
    await expect(page.getByRole('article').getByText(BEGINNING[language])).toBeVisible();
  });

  for (const whom of ['', `?region=${REGION}&year=2024`]) {
    test(`${language}: printed, the briefing ${whom || 'of the nation'} is one page of A4 with all its letters`, async ({ page }) => {
      await open(page, `/${language}/briefing/${whom}`);
      const finding = page.getByRole('article').locator('[data-counted="finding"] b');
      if (whom !== '') await expect(finding).toHaveText(BEGINNING[language]);
      const said = plain(await finding.innerText());
      const printed = await readPdf(await page.pdf({ preferCSSPageSize: true }));
      expect(printed.pages).toBe(1);
      expect(printed.size).toEqual(A4_PORTRAIT);
      expect(printed.text).toContain(said);
      expect(printed.text).toContain(plain(await page.getByRole('article').getByRole('heading', { level: 2 }).innerText()));
      expect(printed.text).toContain(say('worst.title'));
      expect(printed.text, 'the menu stays on the screen').not.toContain(text(language, 'common', 'nav.actionPlan'));
    });
  }
}

/** The widest of the system fonts that have all Kazakh letters: where it is the only one, the paper is the same. */
const require = createRequire(import.meta.url);
const wideFont = (weight: 'DejaVuSans' | 'DejaVuSans-Bold') =>
  readFileSync(require.resolve(`dejavu-fonts-ttf/ttf/${weight}.ttf`), 'base64');

test.describe('where DejaVu is the only font', () => {
  // the font comes from outside of the site, which its policy forbids
  test.use({ bypassCSP: true });

  for (const language of LANGUAGES) {
    test(`${language}: the briefing stays one page`, async ({ page }) => {
      const face = (file: Parameters<typeof wideFont>[0], weight: number) =>
        `@font-face{font-family:Wide;font-weight:${weight};src:url(data:font/ttf;base64,${wideFont(file)})}`;
      for (const whom of ['', `?region=${REGION}&year=2024`]) {
        await open(page, `/${language}/briefing/${whom}`);
        await page.addStyleTag({ content: `${face('DejaVuSans', 400)}${face('DejaVuSans-Bold', 700)}*{font-family:Wide!important}` });
        await page.evaluate(() => Promise.all(['400 1rem Wide', '700 1rem Wide'].map((font) => document.fonts.load(font))));
        expect(await page.evaluate(() => [...document.fonts].map(({ status }) => status))).toEqual(['loaded', 'loaded']);
        const printed = await readPdf(await page.pdf({ preferCSSPageSize: true }));
        expect(printed.pages, whom).toBe(1);
        expect(printed.text).toContain(text(language, 'briefing', 'worst.title'));
      }
    });
  }
});
