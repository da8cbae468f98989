import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readZipDirectory } from './zip-directory';

const CONTENT = new TextEncoder().encode('0123456789'.repeat(50));
const archive = zipSync({ 'xl/workbook.xml': CONTENT, 'парақ.xml': new Uint8Array() });
/** The archive with these numbers in its directory changed: by their place from the first entry's mark. */
function changed(at: number, value: number, bytes: 2 | 4) {
  const copy = archive.slice();
  const view = new DataView(copy.buffer);
  const first = view.getUint32(copy.length - 22 + 16, true);
  if (bytes === 2) view.setUint16(first + at, value, true);
  else view.setUint32(first + at, value, true);
  return copy;
}

describe('the directory of an archive', () => {
  test('names each file with the size that it would come to, however small it is packed', () => {
    expect(readZipDirectory(archive)).toMatchObject([
      { name: 'xl/workbook.xml', size: CONTENT.length, method: 8, at: 0, isEncrypted: false },
      { name: 'парақ.xml', size: 0, isEncrypted: false },
    ]);
    expect(archive.length).toBeLessThan(CONTENT.length);
  });

  test('is found before a comment that follows it', () => {
    const comment = new TextEncoder().encode('written by a program that signs its work');
    const signed = new Uint8Array([...archive, ...comment]);
    expect(readZipDirectory(signed)).toEqual(readZipDirectory(archive));
  });

  test('says which file is behind a password', () => {
    expect(readZipDirectory(changed(8, 1, 2))?.map(({ isEncrypted }) => isEncrypted)).toEqual([true, false]);
  });

  test('a size that its place cannot hold is more than any limit', () => {
    expect(readZipDirectory(changed(24, 0xffffffff, 4))?.[0]?.size).toBe(Number.POSITIVE_INFINITY);
  });

  test('is none where the archive was cut off, is no archive, or its directory makes no sense', () => {
    expect(readZipDirectory(archive.slice(0, -30))).toBeNull();
    expect(readZipDirectory(archive.slice(40))).toBeNull();
    expect(readZipDirectory(changed(0, 0, 4))).toBeNull();
    expect(readZipDirectory(new Uint8Array())).toBeNull();
    expect(readZipDirectory(CONTENT)).toBeNull();
  });

  test('of a part of a larger buffer is that of the part', () => {
    const larger = new Uint8Array(archive.length + 100);
    larger.set(archive, 60);
    expect(readZipDirectory(larger.subarray(60, 60 + archive.length))).toEqual(readZipDirectory(archive));
  });
});
