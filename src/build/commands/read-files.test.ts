import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
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

test('a part of a JSON file that nothing reads is named beside the parts that are read', () => {
  const name = file('slip.json', '{\n "sources": [],\n "sorces": []\n}');
  expect(readFiles([name]).findings).toMatchObject([{ code: 'field-unknown', file: name, line: 3, column: 'sorces' }]);
});

test('a file that is not there, and a folder, are named for what they are, and the rest is read', () => {
  const absent = path.join(folder, 'absent.csv');
  const there = file('there.csv', 'indicator\n');
  const read = readFiles([absent, folder, there]);
  expect(read.findings).toMatchObject([
    { code: 'file-absent', file: absent },
    { code: 'file-is-folder', file: folder, values: { value: folder } },
  ]);
  expect(read.tables).toMatchObject([{ file: there }]);
});

test('a file that the system does not let be read is named, and the rest is read', () => {
  const locked = path.join(folder, 'locked.csv');
  symlinkSync(locked, locked);
  const there = file('beside.csv', 'indicator\n');
  const read = readFiles([locked, there]);
  expect(read.findings).toMatchObject([{ code: 'file-unreadable', file: locked, values: { value: 'ELOOP' } }]);
  expect(read.tables).toMatchObject([{ file: there }]);
});

test('a list of sources is known with its file and lines, however the name of the file is written', () => {
  const sources = ['own-1', 'own-2'].map((id) => ({
    ...{ id, title: { kk: 'Есеп', ru: 'Отчет' }, publisher: { kk: 'Әкімдік', ru: 'Акимат' } },
    address: `https://example.kz/${id}`,
  }));
  const name = file('SOURCES.JSON', JSON.stringify(sources, null, 1));
  const read = readFiles([name, name]);
  expect(read).toMatchObject({ findings: [], tables: [] });
  expect(read.beside.sources).toMatchObject([
    { entry: { id: 'own-1' }, file: name, line: 3 },
    { entry: { id: 'own-2' }, file: name, line: 15 },
  ]);
});
