import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { unpack } from './unpack';
import { readZipDirectory } from './zip-directory';

const text = new TextEncoder().encode('0123456789'.repeat(50_000));
const MEGABYTE = 1_000_000;
const bytesOf = (length: number) => new Uint8Array(length);

function entryOf(archive: Uint8Array) {
  const [entry] = readZipDirectory(archive) ?? [];
  if (!entry) throw new Error('an empty archive');
  return entry;
}

describe('a file of an archive', () => {
  test.each([0, 9] as const)('comes back as it was, packed by level %i, of a part of a larger buffer, too', (level) => {
    const archive = zipSync({ 'a.xml': text }, { level });
    expect(unpack(archive, entryOf(archive))).toEqual(text);
    const larger = new Uint8Array(archive.length + 10);
    larger.set(archive, 7);
    const part = larger.subarray(7, 7 + archive.length);
    expect(unpack(part, entryOf(part))).toEqual(text);
    const empty = zipSync({ 'a.xml': bytesOf(0) }, { level });
    expect(unpack(empty, entryOf(empty))).toHaveLength(0);
  });

  test('that comes to more than its directory says is given up at the first piece that is too much', () => {
    const archive = zipSync({ 'a.xml': bytesOf(200 * MEGABYTE) }, { level: 1 });
    const entry = entryOf(archive);
    expect(() => unpack(archive, { ...entry, size: MEGABYTE })).toThrow('longer');
    // what follows the first piece is not even looked at: without it the answer is the same
    const cut = archive.slice();
    cut.fill(0xff, entry.at + 40_000, entry.at + entry.packed);
    expect(() => unpack(cut, { ...entry, size: MEGABYTE })).toThrow('longer');
  });

  test('that comes to less, and one that is damaged, are none', () => {
    const archive = zipSync({ 'a.xml': text });
    const entry = entryOf(archive);
    expect(() => unpack(archive, { ...entry, size: text.length + 1 })).toThrow('shorter');
    expect(() => unpack(archive, { ...entry, packed: entry.packed - 20 })).toThrow();
  });
});
