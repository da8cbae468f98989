import { cleanup, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { openApp } from '@/app/app-fixture';
import { misreadingOf } from '@/domain/spreadsheet-reading';
import { toReaderTexts } from '@/shared/downloads/csv';
import { createContext } from '@/shared/downloads/download-fixture';
import type { DownloadFormatsProps } from '@/shared/downloads/download-formats';
import { type Cell, cellOf, type DownloadTable, isTerm } from '@/shared/downloads/download-table';

const menus: DownloadFormatsProps['table'][] = [];
vi.mock('@/shared/downloads/download-menu', () => ({
  DownloadMenu: ({ table }: DownloadFormatsProps) => {
    menus.push(table);
    return <span data-testid="download" />;
  },
}));

afterEach(() => {
  cleanup();
  menus.length = 0;
});

/** Every kind of page that has tables, with the views that differ in their columns, and how many tables it offers as files. */
const PLACES: readonly (readonly [string, number])[] = [
  ['', 2],
  ['indicators/', 1],
  ['indicators/t1-2/', 2],
  ['indicators/t1-1/', 3],
  ['indicators/r1-7-6/', 3],
  ['indicators/r1-1-4/?region=KZ-39', 3],
  ['regions/?indicator=r1-1-4&year=2022', 1],
  ['regions/?view=matrix', 1],
  ['regions/KZ-39/', 2],
  ['compare/?indicator=r1-1-4&r=KZ-39&r=KZ-61', 2],
  ['coverage/', 1],
  ['funding/', 4],
  ['studies/', 4],
  ['action-plan/', 1],
  ['agencies/', 1],
  ['agencies/mes/', 2],
  ['registers/open-data/', 1],
  ['registers/open-data/?due=2022&quarter=2', 1],
  ['registers/legal-acts/', 1],
  ['registers/cited-acts/', 1],
  ['registers/administrative-data/', 1],
  ['registers/minimum-standard/', 1],
  ['registers/tvet-admission/', 2],
  ['about/', 1],
  ['method/', 1],
  ['data/', 3],
  ['briefing/?year=2022', 1],
  ['briefing/?region=KZ-39&year=2022', 1],
];

async function tablesOf(address: string, language: 'kk' | 'ru', count: number): Promise<DownloadTable[]> {
  await openApp(address);
  await waitFor(() => expect(screen.getAllByTestId('download')).toHaveLength(count), { timeout: 5000 });
  const context = await createContext(language);
  // the page renders more than once: the last of each table is the one on the screen
  const tables = await Promise.all(menus.slice(-count).map((table) => table(context)));
  expect(new Set(tables.map(({ name }) => name)).size).toBe(count);
  return tables;
}

/** A year that is stored as a text is neither sorted nor reckoned with. */
const isYearAsText = (cell: Cell) => /^(19|20)\d\d$/.test(isTerm(cell) ? cell.label : typeof cell === 'string' ? cell : '');

describe.each(['kk', 'ru'] as const)('files for readers in %s', (language) => {
  test.each(PLACES)('/%s: a spreadsheet leaves every heading and cell what it is', { timeout: 30_000 }, async (place, count) => {
    const tables = await tablesOf(`/${language}/${place}`, language, count);
    for (const table of tables) {
      const [headings = [], ...rows] = toReaderTexts(table, language);
      // numbers and days are read as such: that is what their columns are for
      const words = table.columns.flatMap(({ kind }, at) => (kind === 'text' ? [at] : []));
      const texts = [table.columns.map(({ code }) => code), headings, ...rows.map((row) => words.map((at) => row[at] ?? ''))].flat();
      expect(rows.length, table.name).toBeGreaterThan(0);
      expect(
        [...new Set(texts)].filter((text) => misreadingOf(text) !== null),
        table.name,
      ).toEqual([]);
      const years = table.columns.filter((column) => table.rows.some((row) => isYearAsText(cellOf(row, column))));
      expect(
        years.map(({ code }) => code),
        table.name,
      ).toEqual([]);
    }
  });
});
