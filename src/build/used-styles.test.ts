import { expect, test } from 'vitest';
import { plainNames, sheetsOfPages, usedRules } from './used-styles';

const info = (importedIds: string[], dynamicallyImportedIds: string[] = [], code = '') => ({ importedIds, dynamicallyImportedIds, code });
const MODULES: Readonly<Record<string, ReturnType<typeof info>>> = {
  '/s/src/app/main.tsx': info(['/s/src/frame.module.css'], ['/s/src/pages/a-page.tsx']),
  '/s/src/pages/a-page.tsx': info(['/s/src/a.module.css'], ['/s/src/menu.tsx'], 'x({ className: "note " + a, gap: 3 })'),
  '/s/src/menu.tsx': info(['/s/src/menu.module.css']),
  '/s/src/frame.module.css': info([], [], 'export const head = "_f110"'),
  '/s/src/a.module.css': info([], [], 'export const row = "_a220 _a22z"'),
  '/s/src/menu.module.css': info([], [], 'export const menu = "_b331"'),
};

const PLAIN = plainNames('/* .no */.note,.wide>p{margin:.5rem}.gap-3{x:y}.rows-3{x:y}');

test('a page needs the sheets of what it imports, also later, and not those of other pages', () => {
  const sheets = sheetsOfPages(Object.keys(MODULES), (id) => MODULES[id] ?? null, '/s', PLAIN);
  expect(sheets).toEqual(
    new Map([
      ['', new Set(['f11'])],
      ['src/pages/a-page.tsx', new Set(['a22', 'b33', '.note', '.gap-3', '.rows-3'])],
    ]),
  );
});

test.each([
  ['._a110{color:red}._b220{color:red}', '._a110{color:red}'],
  ['._a110,._b220>li{x:y}', '._a110{x:y}'],
  ['._a110:not(:is(._b220,p)){x:y}._b220:is(p,a){x:y}', '._a110:not(:is(._b220,p)){x:y}'],
  ['@media print{._b220{x:y}}@media print{a{x:y}._b220{x:y}}', '@media print{a{x:y}}'],
  ['.note{x:y}.wide>p{x:y}.other{x:y}._a110.wide{x:y}', '.note{x:y}.other{x:y}'],
  ['@page slide{margin:0}@font-face{x:y}', '@page slide{margin:0}@font-face{x:y}'],
  ['._b220:before{content:"}{"}a{content:"\\"}"}', 'a{content:"\\"}"}'],
  ['@import "x";._a11zz ._a110{x:y}', '@import "x";._a11zz ._a110{x:y}'],
])('%s', (css, used) => {
  expect(usedRules(css, new Set(['a11', '.note']), PLAIN)).toBe(used);
});
