import { afterEach, expect, test } from 'vitest';
import { setShownRelease } from '../overlay/shown-release';
import { setPreview } from '../preview/preview';
import { toMachineCsv, toReaderCsv } from './csv';
import { createContext } from './download-fixture';
import type { DownloadTable } from './download-table';
import { withOverlay } from './overlaid-table';

const about = { code: 'unit', label: '–', value: '%' };
const table: DownloadTable = {
  ...{ name: 'nysana-t1-1', title: '', about: [about] },
  ...{ columns: [{ code: 'year', label: 'Жыл', kind: 'year' }], rows: [{ year: 2020 }, { year: 2021 }] },
};
const NOW = { date: '2026-11-26', isCurrent: true, asked: 'released' as const };

afterEach(() => {
  setPreview(null);
  setShownRelease(NOW);
});

test('a file of the facts of now says nothing more', async () => {
  expect(withOverlay(table, await createContext('kk'))).toBe(table);
  setShownRelease(NOW);
  expect(withOverlay(table, await createContext('kk'))).toBe(table);
});

test('a file of an earlier release says so in its name and first of what it says of itself', async () => {
  setShownRelease({ date: '2026-11-21', isCurrent: false, asked: 'released' });
  const kk = withOverlay(table, await createContext('kk'));
  expect(kk.name).toBe('nysana-t1-1-2026-11-21');
  expect(kk.about.map(({ code }) => code)).toEqual(['release', 'unit']);
  expect(kk.about[0]?.value).toContain('2026 жылғы 21 қараша');
  expect(withOverlay(table, await createContext('ru')).about[0]?.value).toContain('21 ноября 2026 года');
});

test('a table of plain text, which says nothing of itself, says in each row of which facts it is', async () => {
  setShownRelease({ date: '2026-11-21', isCurrent: false, asked: 'released' });
  expect(toMachineCsv(withOverlay(table, await createContext('kk')))).toBe('year,release\r\n2020,2026-11-21\r\n2021,2026-11-21\r\n');
  setShownRelease(NOW);
  setPreview({ kind: 'shown', preview: { files: ['own.csv', '=other.xlsx'], facts: [] } });
  expect(toReaderCsv(withOverlay(table, await createContext('ru')), 'ru')).toContain('2020;own.csv, =other.xlsx');
});

test('a file with own values says that they are not published, and whose they are', async () => {
  setPreview({ kind: 'shown', preview: { files: ['own.csv'], facts: [] } });
  const ru = withOverlay(table, await createContext('ru'));
  expect(ru.name).toBe('nysana-t1-1-preview');
  expect(ru.about[0]?.value).toContain('own.csv');
});
