/** Every prerendered page stays within 40 kB gzip (DESIGN.md, section 6): each file, not the sum. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

const LIMIT_BYTES = 40_000;

const pages = readdirSync('dist', { recursive: true })
  .filter((file) => file.endsWith('.html'))
  .map((file) => ({ file, bytes: gzipSync(readFileSync(path.join('dist', file)), { level: 9 }).length }))
  .sort((a, b) => b.bytes - a.bytes);
const tooHeavy = pages.filter((page) => page.bytes > LIMIT_BYTES);

for (const { file, bytes } of tooHeavy) console.log(`${file}: ${(bytes / 1000).toFixed(1)} kB gzip, limit ${LIMIT_BYTES / 1000} kB`);
console.log(`${pages.length} pages, heaviest ${pages[0]?.file} with ${((pages[0]?.bytes ?? 0) / 1000).toFixed(1)} kB gzip`);
process.exitCode = tooHeavy.length > 0 || pages.length === 0 ? 1 : 0;
