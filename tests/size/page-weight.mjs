/**
 * What each prerendered page weighs after gzip: its HTML and the styles in it, and the scripts and words that it names, which is all that a first
 * visit fetches (weight.journey.ts holds that nothing comes beside them). Each page by itself, not the sum. DESIGN.md, section 6.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

const HTML_BYTES = 40_000;
const STYLES_BYTES = 12_000;
/**
 * Of a page where visits begin, and of any. The aim is 130 kB; react with react-dom (70), i18next (16) and the query cache (12) alone come to 98. Both stand
 * where the heaviest page stands today and may only fall. Nothing of it is needed to read: it arrives after the page is drawn.
 */
const SCRIPTS_BYTES = { first: 162_500, any: 170_000 };
const FIRST = /^\w+\/((indicators|regions)\/([\w-]+\/)?|compare\/|method\/)?index\.html$/;
const WORDS_BYTES = 11_500;
/** Has every sentence that the strict reader may say. */
const WORDY = { page: /\/quality\/index\.html$/, bytes: 15_500 };
/** Of the catalogue's HTML until its last row, which a reader waits for. */
const ROWS = { page: /^\w+\/indicators\/index\.html$/, bytes: 25_000 };
/** recharts, which waits until a chart is touched. */
const CHART_BYTES = 115_000;

const DIST = 'dist';
/** Under whatever folder the site was built for. */
const NAMED = /(?:href|src|data-application)="\/(?:[^"]*\/)?(assets\/[^"]+\.(?:js|json))"/g;

const weigh = (content) => gzipSync(content, { level: 9 }).length;
const known = new Map();
function weighFile(file) {
  if (!known.has(file)) known.set(file, weigh(readFileSync(path.join(DIST, file))));
  return known.get(file);
}
const weighFiles = (files) => files.reduce((sum, file) => sum + weighFile(file), 0);
const stylesOf = (html) => [...html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map(([, rules]) => rules).join('');

function pageOf(file) {
  const html = readFileSync(path.join(DIST, file), 'utf8');
  const named = [...new Set([...html.matchAll(NAMED)].map(([, address]) => address))];
  const weighNamed = (ending) => weighFiles(named.filter((each) => each.endsWith(ending)));
  return {
    file,
    weights: [
      { what: 'HTML', bytes: weigh(html), limit: HTML_BYTES },
      ...(ROWS.page.test(file) ? [{ what: 'rows', bytes: weigh(html.slice(0, html.lastIndexOf('</tr>'))), limit: ROWS.bytes }] : []),
      { what: 'styles', bytes: weigh(stylesOf(html)), limit: STYLES_BYTES },
      { what: 'scripts', bytes: weighNamed('.js'), limit: SCRIPTS_BYTES[FIRST.test(file) ? 'first' : 'any'] },
      { what: 'words', bytes: weighNamed('.json'), limit: WORDY.page.test(file) ? WORDY.bytes : WORDS_BYTES },
    ],
  };
}

const files = readdirSync(DIST, { recursive: true }).map((file) => file.replaceAll(path.sep, '/'));
const charts = files.filter((file) => /^assets\/plan-fact-chart-.*\.js$/.test(file));
const parts = [
  ...files.filter((file) => file.endsWith('.html')).map(pageOf),
  ...charts.map((file) => ({ file, weights: [{ what: 'chart', bytes: weighFile(file), limit: CHART_BYTES }] })),
].flatMap(({ file, weights }) => weights.map((weight) => ({ file, ...weight })));
const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;

const tooHeavy = parts.filter(({ bytes, limit }) => bytes > limit);
for (const { file, what, bytes, limit } of tooHeavy) console.log(`${file}: ${what} ${kilobytes(bytes)} gzip, limit ${kilobytes(limit)}`);
for (const kind of ['HTML', 'rows', 'styles', 'scripts', 'words', 'chart']) {
  const [heaviest] = parts.filter(({ what }) => what === kind).toSorted((a, b) => b.bytes - a.bytes);
  // a page that names no script, or a chart that is not there, means that this check looks in the wrong place
  if (!heaviest || heaviest.bytes < 1_000) tooHeavy.push({ what: kind });
  console.log(`${kind}: heaviest ${heaviest?.file} with ${kilobytes(heaviest?.bytes ?? 0)} gzip`);
}
process.exitCode = tooHeavy.length > 0 ? 1 : 0;
