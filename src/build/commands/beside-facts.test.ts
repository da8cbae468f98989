import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { FactKnowledge } from '../../domain/checks/fact-knowledge';
import { pruneTables } from './beside-facts';
import type { Stage } from './stage-data';

let folder = '';
const read = (file: string) => readFileSync(path.join(folder, file), 'utf8');
const write = (file: string, content: unknown) => writeFileSync(path.join(folder, file), `${JSON.stringify(content)}\n`);
const stage = (): Stage => ({ folder, read, write: (file: string, text: string) => writeFileSync(path.join(folder, file), text) }) as Stage;
const knowledge = { series: [], years: [2021] } as unknown as FactKnowledge;
const fact = (source: string, note = '') => ({ indicator: 't1-4', series: 'own', source, note });
const idsIn = (file: string) => (JSON.parse(read(file)) as { readonly id: string }[]).map(({ id }) => id);

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'nysana-beside-'));
  mkdirSync(path.join(folder, 'releases'));
  write('sources.json', [{ id: 'shared' }, { id: 'decree' }]);
  write('fact-notes.json', { translations: [{ en: 'own note' }], own: [] });
  write('related-measures.json', [{ indicator: 't1-4', code: 'own' }]);
  write('events.json', [{ source: 'decree' }]);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('a source, a note and a measure stay as long as one value refers to them', () => {
  const before = ['sources.json', 'fact-notes.json', 'related-measures.json'].map(read);
  pruneTables(stage(), [fact('shared', 'own note')], knowledge);
  expect(['sources.json', 'fact-notes.json', 'related-measures.json'].map(read), 'to the byte').toEqual(before);
});

test('each goes with the last value that referred to it', () => {
  pruneTables(stage(), [], knowledge);
  expect(idsIn('sources.json')).not.toContain('shared');
  expect(JSON.parse(read('fact-notes.json')).translations).toEqual([]);
  expect(JSON.parse(read('related-measures.json'))).toEqual([]);
});

test('a source that another table names stays without any value, and what a release once said names nothing', () => {
  write('releases/2026-01-01.json', { changes: [{ source: 'shared' }] });
  pruneTables(stage(), [], knowledge);
  expect(idsIn('sources.json')).toEqual(['decree']);
});
