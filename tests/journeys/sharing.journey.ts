import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from './guarded-test.ts';
import { addressesOf, htmlOf, LANGUAGES, open, text } from './site.ts';

const DIST = path.resolve(process.env['JOURNEYS_DIST'] ?? 'dist');

/** The properties that a messenger reads from the file of an address. */
function previewOf(address: string): Record<string, string> {
  const tags = htmlOf(address).matchAll(/<meta (?:property|name)="((?:og|twitter):[^"]+)" content="([^"]*)" \/>/g);
  return Object.fromEntries([...tags].map(([, property = '', content = '']) => [property, content]));
}

const pathOf = (address: string) => new URL(address, 'http://site').pathname;

for (const language of LANGUAGES) {
  test(`every page in ${language} tells a messenger its title, words and a picture that is there`, () => {
    const pictures = new Set<string>();
    for (const address of addressesOf(language)) {
      const found = previewOf(address);
      expect.soft(found, address).toMatchObject({
        'og:site_name': text(language, 'common', 'site.name'),
        'og:title': expect.stringMatching(/\S/),
        'og:description': expect.stringMatching(/\S/),
        'og:locale': language === 'kk' ? 'kk_KZ' : 'ru_RU',
        'og:image:width': '1200',
        'og:image:height': '630',
        'og:image:alt': expect.stringMatching(/\S/),
        'twitter:card': 'summary_large_image',
      });
      if (found['og:url']) expect.soft(pathOf(found['og:url']), address).toBe(address);
      pictures.add(pathOf(found['og:image'] ?? ''));
    }
    const written = readdirSync(path.join(DIST, 'previews', language)).map((file) => `/previews/${language}/${file}`);
    expect([...pictures].sort(), 'each picture belongs to a page and each page has one').toEqual(written.sort());
    expect(pictures.size).toBe(49);
    for (const picture of pictures) {
      const png = readFileSync(path.join(DIST, picture));
      expect.soft(png.subarray(0, 8).toString('hex'), picture).toBe('89504e470d0a1a0a');
      expect.soft([png.readUInt32BE(16), png.readUInt32BE(20)], picture).toEqual([1200, 630]);
      expect.soft(png.length, `${picture} is not empty, and light enough for a messenger`).toBeGreaterThan(15_000);
      expect.soft(png.length, picture).toBeLessThan(300_000);
    }
  });

  test(`in ${language} the link and the citation of the exact view are copied`, async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
    await open(page, `/${language}/indicators/r1-2-2/?series=urban&facts=official`);
    const fold = page
      .getByRole('contentinfo')
      .locator('details')
      .filter({ hasText: text(language, 'common', 'cite.title') });
    await fold.locator('summary').click();
    await fold.getByRole('button', { name: text(language, 'cite', 'copyAddress') }).click();
    await expect(fold.getByText(text(language, 'cite', 'copied'))).toBeVisible();
    expect(await clipboard()).toBe(page.url());
    const citation = fold.getByRole('blockquote');
    await expect(citation).toContainText(page.url());
    await expect(citation).toContainText('2026');
    await expect(citation).not.toContainText(text(language, 'cite', 'hasDemo'));
    // another view, another citation: with generated values it says so
    await page
      .getByRole('main')
      .getByRole('link', { name: text(language, 'common', 'facts.show') })
      .click();
    await expect(citation).toContainText(text(language, 'cite', 'hasDemo'));
    await expect(citation).toContainText(page.url());
    expect(page.url()).not.toContain('facts=');
    await fold.getByRole('button', { name: text(language, 'cite', 'copyCitation') }).click();
    await expect(fold.getByText(text(language, 'cite', 'copied'))).toBeVisible();
    expect(await clipboard()).toBe(await citation.innerText());
    // the link restores the view in another tab
    const other = await context.newPage();
    await other.goto(page.url());
    await expect(other.getByRole('heading', { level: 2 }).first()).toHaveText(
      await page.getByRole('heading', { level: 2 }).first().innerText(),
    );
    await other.close();
  });
}
