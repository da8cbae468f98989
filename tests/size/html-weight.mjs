/** Every prerendered page stays within 40 kB gzip, the styles in it within 12 kB (DESIGN.md, section 6): each file, not the sum. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

const LIMIT_BYTES = 40_000;
const STYLES_LIMIT_BYTES = 12_000;

const weigh = (text) => gzipSync(text, { level: 9 }).length;
const stylesOf = (html) => [...html.matchAll(/<style>([\s\S]*?)<\/style>/g)].map((match) => match[1]).join('');

const pages = readdirSync('dist', { recursive: true })
  .filter((file) => file.endsWith('.html'))
  .map((file) => ({ file, html: readFileSync(path.join('dist', file), 'utf8') }))
  .map(({ file, html }) => ({ file, bytes: weigh(html), styles: weigh(stylesOf(html)) }))
  .sort((a, b) => b.bytes - a.bytes);
const tooHeavy = pages.filter(({ bytes, styles }) => bytes > LIMIT_BYTES || styles > STYLES_LIMIT_BYTES);
const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB gzip`;

for (const { file, bytes, styles } of tooHeavy) {
  console.log(
    `${file}: ${kilobytes(bytes)}, limit ${LIMIT_BYTES / 1000} kB; styles ${kilobytes(styles)}, limit ${STYLES_LIMIT_BYTES / 1000} kB`,
  );
}
console.log(`${pages.length} pages, heaviest ${pages[0]?.file} with ${kilobytes(pages[0]?.bytes ?? 0)}`);
process.exitCode = tooHeavy.length > 0 || pages.length === 0 ? 1 : 0;
