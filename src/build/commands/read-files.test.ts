import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readFiles } from './read-files';

const folder = mkdtempSync(path.join(tmpdir(), 'nysana-files-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const file = (name: string, text: string) => {
  const full = path.join(folder, name);
  writeFileSync(full, text);
  return full;
};

test('a JSON file that is none of those that are published is named, and one that cannot be read', () => {
  const [strange, broken] = [file('strange.json', '{"rows": []}'), file('broken.json', '[,')];
  expect(readFiles([strange, broken]).findings).toMatchObject([
    { code: 'unknown-file', file: strange },
    { code: 'broken-json', file: broken },
  ]);
});

test('a file that is not there, and a folder, are named', () => {
  const absent = path.join(folder, 'absent.csv');
  expect(readFiles([absent, folder]).findings).toMatchObject([
    { code: 'file-absent', file: absent },
    { code: 'file-absent', file: folder },
  ]);
});

test('a list of sources is known with its file, one address standing for both languages', () => {
  const address = 'https://example.kz/a';
  const source = { id: 'own-1', title: { kk: 'Есеп', ru: 'Отчет' }, publisher: { kk: 'Әкімдік', ru: 'Акимат' }, address };
  const name = file('sources.json', JSON.stringify([source]));
  expect(readFiles([name])).toMatchObject({
    findings: [],
    sources: [source],
    given: [{ file: name, source: { id: 'own-1', published: null, address: { kk: address, ru: address } } }],
  });
});
