import { expect, test } from 'vitest';
import { scanProject, scanSource } from './source-scan';

/** Tables of letters, endings and joining words, not words for a reader. */
const ALPHABETS = /(alphabet|collat|fold|months|search\/(kazakh-stem|russian-stem|read-words))/;

const scans = scanProject();

test('the scan has files to look at', () => {
  expect(scans.length).toBeGreaterThan(0);
});

test('no word that a reader sees stands in a component', () => {
  expect(scans.flatMap(({ scan }) => scan.visible)).toEqual([]);
});

test('no Cyrillic letter stands in the code, tables of letters excepted', () => {
  expect(scans.filter(({ file }) => !ALPHABETS.test(file)).flatMap(({ scan }) => scan.cyrillic)).toEqual([]);
});

test.each([
  ['<p>Hello</p>', 'text'],
  ["<p>{open ? 'Close' : label}</p>", 'text'],
  // biome-ignore lint/suspicious/noTemplateCurlyInString: the template belongs to the scanned code
  ['<>{count > 0 && `${count} rows`}</>', 'text'],
  ['<button aria-label="Close" />', 'aria-label'],
  ["<input placeholder={empty ? 'Search' : undefined} />", 'placeholder'],
  ['<Card title={`Goal`} />', 'title'],
])('the scan sees the word in %s', (code, where) => {
  expect(scanSource('sample.tsx', `const sample = ${code};`).visible).toEqual([expect.stringContaining(`(${where})`)]);
});

test.each(['<p>{t("nav.home")}</p>', '<p className="lead">1 – 2</p>', '<a href="/kk/" title={name}>{name}</a>'])(
  'the scan lets %s pass',
  (code) => {
    expect(scanSource('sample.tsx', `const sample = ${code};`).visible).toEqual([]);
  },
);

test('the scan names file, line and word of a Cyrillic string and ignores comments', () => {
  const { cyrillic } = scanSource('sample.ts', "// жоспар\nconst unit = 'балл';");
  expect(cyrillic).toEqual(['sample.ts:2 "балл"']);
});
