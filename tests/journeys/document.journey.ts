import { createHash } from 'node:crypto';
import type { Page } from '@playwright/test';
import { expect, test } from './guarded-test.ts';
import { addressesOf, htmlOf, LANGUAGES } from './site.ts';

/** What the file of an address says before any script runs. */
function readDocument(page: Page, html: string) {
  return page.evaluate((source) => {
    const document = new DOMParser().parseFromString(source, 'text/html');
    const attribute = (selector: string, name: string) => document.querySelector(selector)?.getAttribute(name) ?? '';
    const alternate = (language: string) => attribute(`link[rel="alternate"][hreflang="${language}"]`, 'href');
    const main = document.querySelector('main');
    // the reference of the API names types: there `null` is a word
    for (const code of main?.querySelectorAll('code') ?? []) code.remove();
    const words = main?.textContent ?? '';
    for (const drawn of main?.querySelectorAll('svg, script, option') ?? []) drawn.remove();
    // styles may part two pieces for the eye, but without a blank they are copied, found and read in a reading view as one ("+2", "5 points": 25)
    const glued = [...(main?.querySelectorAll('span, b, strong, small, abbr, time, em') ?? [])].flatMap((piece) => {
      const before = piece.previousSibling;
      const isBeside = before instanceof Text || (before instanceof Element && before.matches('span, b, strong, small, abbr, time, em, a'));
      const [left, right] = [before?.textContent ?? '', piece.textContent];
      return isBeside && /[\p{L}\p{N}%)»]$/u.test(left) && /^[\p{L}\p{N}(«+−]/u.test(right)
        ? [`${left.slice(-20)}|${right.slice(0, 20)}`]
        : [];
    });
    return {
      language: document.documentElement.lang,
      title: document.title,
      description: attribute('meta[name="description"]', 'content'),
      canonical: attribute('link[rel="canonical"]', 'href'),
      kk: alternate('kk'),
      ru: alternate('ru'),
      otherwise: alternate('x-default'),
      policy: attribute('meta[http-equiv="Content-Security-Policy"]', 'content'),
      headings: document.querySelectorAll('h1').length,
      hasWords: words.trim().length > 100,
      glued: [...new Set(glued)].slice(0, 5),
      accidents: words.match(/undefined|NaN|null|\[object |\{\{|\}\}/g) ?? [],
      inlineScripts: [...document.scripts]
        .filter((script) => !script.src && script.type !== 'application/json')
        .map((script) => script.text),
      handlers: [...document.querySelectorAll('*')].filter((element) => element.getAttributeNames().some((name) => name.startsWith('on')))
        .length,
    };
  }, html);
}

for (const language of LANGUAGES) {
  test(`every page in ${language} says in its file what it is, safely and without accidents`, async ({ page }) => {
    const titles = new Map<string, string>();
    for (const address of addressesOf(language)) {
      const rest = address.slice(`/${language}/`.length);
      const found = await readDocument(page, htmlOf(address));
      const path = (href: string) => new URL(href, 'http://site').pathname;
      expect
        .soft(
          { ...found, canonical: path(found.canonical), kk: path(found.kk), ru: path(found.ru), otherwise: path(found.otherwise) },
          address,
        )
        .toEqual({
          language,
          title: expect.stringMatching(/\S/),
          description: expect.stringMatching(/\S/),
          canonical: address,
          kk: `/kk/${rest}`,
          ru: `/ru/${rest}`,
          otherwise: `/kk/${rest}`,
          policy: expect.stringContaining("default-src 'self'"),
          headings: 1,
          hasWords: true,
          accidents: [],
          glued: [],
          inlineScripts: expect.any(Array),
          handlers: 0,
        });
      // at most the one that veils a query before anything is painted, and the policy names it by its hash
      const hashes = found.inlineScripts.map((script) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`);
      expect.soft(/script-src ([^;]*)/.exec(found.policy)?.[1], `${address} allows other scripts`).toBe(["'self'", ...hashes].join(' '));
      expect.soft(hashes.length, `${address} has scripts of its own`).toBeLessThanOrEqual(1);
      expect.soft(/script-src[^;]*unsafe/.test(found.policy), `${address} allows unsafe scripts`).toBe(false);
      expect.soft(titles.get(found.title), `${address} has the title of another page: ${found.title}`).toBeUndefined();
      titles.set(found.title, address);
    }
    expect(titles.size).toBeGreaterThan(0);
  });
}

test('the same addresses exist in both languages', () => {
  const withoutLanguage = (addresses: string[]) => addresses.map((address) => address.slice('/kk'.length));
  expect(withoutLanguage(addressesOf('ru'))).toEqual(withoutLanguage(addressesOf('kk')));
});
