import type { RenderedPage, Site } from './site';

/** For tests: what the documents of a build have in common, with one style sheet, and as files of a page its words. */
export const testSite: Site = {
  base: '/site/',
  origin: 'https://nysana.example',
  apiOrigin: null,
  template: `<!doctype html>
<html lang="kk">
  <head>
    <meta charset="utf-8" />
    <title>Nysana</title>
    <script type="module" src="/site/assets/index-1.js"></script>
  </head>
  <body><div id="root"></div></body>
</html>`,
  stylesOf: () => ({ sheet: 'a{}', files: ['assets/a.css'] }),
  filesOf: ({ words }) => words.map((name) => `/site/assets/${name}-1.json`),
  bootScript: 'assets/boot-1.js',
  answersScript: '/site/assets/answers-1.js',
  releaseDay: { kk: 'of 1 November', ru: 'on 1 November' },
  keepsPages: true,
  veilScript: 'veil()',
  release: { code: 'c1', facts: 'f1' },
  redirectScript: 'assets/root-1.js',
  previewOf: (language, page) => ({ file: `previews/${language}/${page.includes('t1-2') ? 't1-2' : 'site'}.png`, alt: 'plan & fact' }),
};

/** For tests: a page as it was drawn. */
export const testPage: RenderedPage = {
  language: 'ru',
  title: 'PISA – Nysana',
  name: 'PISA',
  description: 'Scores "of" 15-year-olds',
  html: '<main></main>',
  data: '{}',
  module: null,
  also: [],
  words: ['indicator'],
  asked: [],
  early: {},
};
