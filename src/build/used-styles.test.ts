import { expect, test } from 'vitest';
import { plainNames, sheetsOfPages, usedRules } from './used-styles';

const info = (importedIds: string[], dynamicallyImportedIds: string[] = [], code = '') => ({ importedIds, dynamicallyImportedIds, code });
const MODULES: Readonly<Record<string, ReturnType<typeof info>>> = {
  '/s/src/app/main.tsx': info(['/s/src/frame.module.css'], ['/s/src/pages/a-page.tsx']),
  '/s/src/pages/a-page.tsx': info(['/s/src/a.module.css'], ['/s/src/menu.tsx'], 'x({ className: "note " + a, gap: 3 })'),
  '/s/src/menu.tsx': info(['/s/src/menu.module.css']),
  '/s/src/frame.module.css': info([], [], 'export const head = "_head_ff11"'),
  '/s/src/a.module.css': info([], [], 'export const row = "_row_aa22 _cell-wide_aa22"'),
  '/s/src/menu.module.css': info([], [], 'export const menu = "_menu_bb33"'),
};

const PLAIN = plainNames('/* .no */.note,.wide>p{margin:.5rem}.gap-3{x:y}.rows-3{x:y}');

test('a page needs the sheets of what it imports, also later, and not those of other pages', () => {
  const sheets = sheetsOfPages(Object.keys(MODULES), (id) => MODULES[id] ?? null, '/s', PLAIN);
  expect(sheets).toEqual(
    new Map([
      ['', new Set(['ff11'])],
      ['src/pages/a-page.tsx', new Set(['aa22', 'bb33', '.note', '.gap-3', '.rows-3'])],
    ]),
  );
});

test.each([
  ['._a_aa11{color:red}._b_bb22{color:red}', '._a_aa11{color:red}'],
  ['._a_aa11,._b_bb22>li{x:y}', '._a_aa11{x:y}'],
  ['._a_aa11:not(:is(._b_bb22,p)){x:y}._b_bb22:is(p,a){x:y}', '._a_aa11:not(:is(._b_bb22,p)){x:y}'],
  ['@media print{._b_bb22{x:y}}@media print{a{x:y}._b_bb22{x:y}}', '@media print{a{x:y}}'],
  ['.note{x:y}.wide>p{x:y}.other{x:y}._a_aa11.wide{x:y}', '.note{x:y}.other{x:y}'],
  ['@page slide{margin:0}@font-face{x:y}', '@page slide{margin:0}@font-face{x:y}'],
  ['._b_bb22:before{content:"}{"}a{content:"\\"}"}', 'a{content:"\\"}"}'],
  ['@import "x";._long-name_aa11 ._a_aa11{x:y}', '@import "x";._long-name_aa11 ._a_aa11{x:y}'],
])('%s', (css, used) => {
  expect(usedRules(css, new Set(['aa11', '.note']), PLAIN)).toBe(used);
});
