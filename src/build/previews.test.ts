import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writePictures } from './previews';

let cache = '';
beforeEach(() => {
  cache = mkdtempSync(path.join(tmpdir(), 'previews-'));
});
afterEach(() => rmSync(cache, { recursive: true }));

const drawing = (text: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630"><text y="200" font-family="DejaVu Sans" font-size="90">${text}</text></svg>`;
const preview = (name: string, text: string) => ({ name, svg: drawing(text) });

async function writeAll(...previews: ReturnType<typeof preview>[]) {
  const files = new Map<string, Buffer>();
  const made = await writePictures(previews, { write: (file, body) => files.set(file, Buffer.from(body)), cache });
  return { files, made };
}

test('a picture becomes a PNG file of its size', async () => {
  const { files, made } = await writeAll(preview('kk/t1-2', 'A'));
  const png = files.get('previews/kk/t1-2.png');
  expect(made).toBe(1);
  expect(png?.subarray(1, 4).toString('latin1')).toBe('PNG');
  expect([png?.readUInt32BE(16), png?.readUInt32BE(20)]).toEqual([1200, 630]);
});

test('letters are drawn with the font of the package, Kazakh ones too, each in its own shape', async () => {
  const letters = [...'\u04D8\u0492\u049A\u04A2\u04E8\u04B0\u04AE\u04BA\u0406 '];
  const { files } = await writeAll(...letters.map((letter, i) => preview(`kk/${i}`, letter)));
  const drawings = new Set([...files.values()].map((png) => png.toString('base64')));
  expect(drawings.size).toBe(letters.length);
});

test('what was drawn before comes from the cache, and what nobody asks for leaves it', async () => {
  const [a, b] = [preview('kk/a', 'A'), preview('kk/b', 'B')];
  const first = await writeAll(a, b);
  const second = await writeAll(a, b);
  expect([first.made, second.made]).toEqual([2, 0]);
  expect(second.files).toEqual(first.files);
  await writeAll(a);
  expect(readdirSync(cache)).toHaveLength(1);
});
