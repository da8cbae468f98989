import { describe, expect, test } from 'vitest';
import { filesIn, fillList, isOfBuild, LIST_SLOT, markKept, pageOf } from '@/app/offline/kept-documents';
import { pageDocument } from '../document/page-document';
import type { RenderedPage, Site } from '../document/site';
import { testPage, testSite } from '../document/site-fixture';

const site: Site = {
  ...testSite,
  filesOf: () => ['/site/assets/index-1.js', '/site/assets/page-1.js', '/site/assets/common-1.json', '/site/api/v1/activities.json'],
};
const page: RenderedPage = { ...testPage, title: 'Method – Nysana', html: '<main><a href="/site/api/v1/years/2021.json">2021</a></main>' };
const html = pageDocument(site, page, '{l}/method/');
const build = { base: '/site/', code: 'c1', facts: 'f1', shell: [], digest: 'd1' };

describe('of a document that the build has written, the worker', () => {
  test('knows the release', () => {
    expect(isOfBuild(html, build)).toBe(true);
    expect(isOfBuild(html, { ...build, facts: 'f2' })).toBe(false);
    expect(isOfBuild(html, { ...build, code: 'c2' })).toBe(false);
  });

  test('finds the files that it needs to come alive, and not those that it offers or has within', () => {
    expect(filesIn(html, build).toSorted()).toEqual([
      '/site/api/v1/activities.json',
      '/site/assets/boot-1.js',
      '/site/assets/common-1.json',
      '/site/assets/index-1.js',
      '/site/assets/page-1.js',
    ]);
  });

  test('marks the first script, once', () => {
    expect(html).not.toContain('data-kept');
    expect(markKept(html).match(/<script[^>]* data-kept data-code="c1"/g)).toHaveLength(1);
  });
});

test('a page is known in each shape of its address; files, parts in frames and other things of the host are none', () => {
  expect(['', 'index.html', 'ru/', 'ru', 'ru/regions/KZ-71', 'kk/regions/KZ-71/', 'kk/method/index.html'].map(pageOf)).toEqual([
    '',
    '',
    'ru/',
    'ru/',
    'ru/regions/KZ-71/',
    'kk/regions/KZ-71/',
    'kk/method/',
  ]);
  expect(['embed/kk/indicators/t1-2/', 'wiki/', 'api/v1/index.json', 'offline/kk.html', 'kkk/', 'kk/a.pdf'].map(pageOf)).toEqual(
    Array.from({ length: 6 }, () => null),
  );
});

test('the offline page lists titles without the name of the site, those of its language first, as the documents have them', () => {
  const document = (lang: string, title: string) => `<html lang="${lang}"><title>${title} – Nysana</title>`;
  const documents = [
    { address: '/kk/', html: document('kk', 'Шолу') },
    { address: '/ru/a/', html: document('ru', 'A &lt; B – план') },
  ];
  expect(fillList(`<ul>${LIST_SLOT}</ul>`, documents, 'ru')).toBe(
    '<ul><li lang="ru"><a href="/ru/a/" hreflang="ru">A &lt; B – план</a></li><li lang="kk"><a href="/kk/" hreflang="kk">Шолу</a></li></ul>',
  );
});
