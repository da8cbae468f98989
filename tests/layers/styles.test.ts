import { expect, test } from 'vitest';
import { findUnseen } from '../lint/drawings.mjs';
import { findBreaches, findLostClasses, findUnknownClasses, findUnstroked } from '../lint/styles.mjs';

const FILE = 'src/features/any/any.module.css';
const found = (css: string, file = FILE) => findBreaches(file, css).map(({ line, found }) => `${line} ${found}`);

test.each([
  ['.a {\n  clip-path: inset(50%);\n}', '2 clip-path: inset(50%)'],
  ['.a { clip: rect(0 0 0 0); }', '1 clip: rect(0 0 0 0)'],
  ['.a { gap: 0.5rem; }', '1 gap: 0.5rem'],
  ['.a { margin-block: var(--space-1) 12px; }', '1 margin-block: var(--space-1) 12px'],
  ['.a { padding: calc(var(--space-1) + .2rem); }', '1 padding: calc(var(--space-1) + .2rem)'],
  ['.a { margin: -1rem; }', '1 margin: -1rem'],
  ['@media screen { .a { column-gap: 1rem; } }', '1 column-gap: 1rem'],
  ['@media (max-width: 40rem) { .a { color: red; } }', '1 @media (max-width: 40rem)'],
  ['@media print, (width >= 40rem) { .a { color: red; } }', '1 @media print, (width >= 40rem)'],
  ['@container (30rem < inline-size) { .a { color: red; } }', '1 @container (30rem < inline-size)'],
  ['@layer features { .a { color: red; } }', '1 @layer features'],
])('%s is refused', (css, breach) => {
  expect(found(css)).toEqual([breach]);
});

test.each([
  '.a { gap: 2px; margin: 0 auto; padding: calc(-1 * var(--space-2)) 0.3em 1.5pt 2mm; }',
  '.a { scroll-margin-block-start: 6rem; inset-inline-start: 1rem; --space-1: 0.18em; }',
  '@media (--from-medium), print { .a { padding: var(--space-0); } }',
  '@container (--below-narrow) { .a { clip-path: circle(40%); } }',
])('%s passes', (css) => {
  expect(found(css)).toEqual([]);
});

test('one sheet may hide text', () => {
  expect(found('.a { clip-path: inset(50%); }', 'src/shared/ui/visually-hidden.module.css')).toEqual([]);
});

test('a plain class stands in the sheet of plain classes', () => {
  const unknown = (code: string) =>
    findUnknownClasses('a.tsx', code, '/* .old */ .note, .wide > p {}').map(({ line, found }) => `${line} ${found}`);
  expect(unknown('<p className="note wide" />')).toEqual([]);
  expect(
    unknown(`<p
 className={\`note \${styles['a']} wdie\`} />`),
  ).toEqual(['2 wdie']);
  expect(unknown('<p className="old" />')).toEqual(['1 old']);
});

test('a class of a sheet is in that sheet, wherever the component names it', () => {
  const read = (sheet: string) => (sheet === 'src/features/any/any.module.css' ? '/* .gone */ .card > b, .tall:hover {}' : '.apart {}');
  const lost = (code: string) => findLostClasses('src/features/any/any.tsx', code, read).map(({ line, found }) => `${line} ${found}`);
  const head = "import styles from './any.module.css';\nimport other from '@/shared/ui/other.module.css';\n";
  expect(lost(`${head}<p className={styles['card']} />\n<p className={\`note \${other['apart']} \${styles['tall']}\`} />`)).toEqual([]);
  expect(lost(`${head}<p className={styles['gone']} />\n<p className={\`note \${other['tall']}\`} />`)).toEqual(['3 gone', '4 tall']);
});

test.each([
  ['.a {\n  fill: none;\n}', ['1 .a']],
  ['.a { fill: none; stroke: none; }', ['1 .a']],
  ['.b { stroke: red; }\n.b,\n.a { fill: var(--paper); }', ['2 .a']],
  ['.line path { fill: none; stroke-width: 2; }', ['1 .line path']],
  // one rule for all lines of a drawing, and their strokes by their classes
  ['.chart path { fill: none; } .a { stroke: red; }', []],
  ['.a, .b { stroke: red; } .chart .b[data-of="x"] { fill: none; stroke-width: 2; }', []],
])('what is hollow has a stroke: %s', (css, unseen) => {
  expect(findUnseen(FILE, css).map(({ line, found }) => `${line} ${found}`)).toEqual(unseen);
});

test.each([
  ['<path className={styles[\'line\']} d="M0 0H9" />', []],
  ['<path className={styles[\'area\']} d="M0 0H9" />', ['area']],
  [`<path className={styles['area']} d={\`M0 0H\${9}V9z\`} />`, []],
  [`<path className={styles['bare']} d={\`M0 0H\${9}V9z\`} />`, ['bare']],
  ['<path className={styles[\'area\']} stroke="red" d="M0 0H9" />', []],
  [`<path className={styles['area']} d={dots.map(({ x }) => \`M\${x} 0h0\`).join('')} />`, []],
  ["<path className={styles['bare']} d={dots} />", ['bare']],
  ["<line className={isThere ? styles['line'] : styles['area']} x1=\"0\" />", ['area']],
  [`<line className={\`\${styles['area']} \${styles['line']}\`} x1="0" />`, []],
  [`<line className={\`\${styles['area']} small\`} x1="0" />`, ['area']],
])('a line has a stroke: %s', (code, found) => {
  const read = () => '.line { stroke: red; } .area { fill: red; stroke: none; } .bare { opacity: 0.5; }';
  const head = "import styles from './any.module.css';\n";
  expect(findUnstroked('src/features/any/any.tsx', head + code, read).map((breach) => breach.found)).toEqual(found);
});
