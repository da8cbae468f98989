import { buildSourceList } from '@mocks/handlers/source-list';
import { glossary } from '@mocks/sources/glossary';
import { within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { openApp, textOf } from '@/app/app-fixture';
import { createContext } from '@/shared/downloads/download-fixture';
import type { DownloadFormatsProps } from '@/shared/downloads/download-formats';

let fileOf: DownloadFormatsProps['table'] | null = null;
vi.mock('@/shared/downloads/download-menu', () => ({
  DownloadMenu: ({ table }: DownloadFormatsProps) => {
    fileOf = table;
    return null;
  },
}));

const { indicators, sources } = buildSourceList();
const part = (id: string) => within(document.getElementById(id)?.parentElement ?? document.body);

test.each(['kk', 'ru'] as const)(
  'in %s the file of origins is the table: the same indicators under the same headings',
  async (language) => {
    await openApp(`/${language}/about/`);
    const table = part('origins').getByRole('table');
    const file = await fileOf?.(await createContext(language));
    const headings = within(table).getAllByRole('columnheader').map(textOf);
    expect(file?.columns.filter(({ code }) => code !== 'short').map(({ label }) => label)).toEqual(headings);
    expect(file?.rows.map(({ indicator }) => indicator)).toEqual(indicators.map(({ id }) => id));
    // where no akimat answers there is nothing to count, which is not 0
    const silent = indicators.filter(({ regions }) => regions === null).map(({ id }) => id);
    expect(silent).not.toEqual([]);
    expect(file?.rows.filter(({ regions_demo }) => regions_demo === null).map(({ indicator }) => indicator)).toEqual(silent);
    const rowOf = (id: string) => table.querySelector(`a[href$="/indicators/${id}/"]`)?.closest('tr');
    expect(textOf(rowOf(silent[0] ?? '')?.lastElementChild)).toBe('–');
  },
);

test('every source of a published fact is named with how many values it gave, the most used first', async () => {
  await openApp('/ru/about/');
  const entries = part('sources').getAllByRole('listitem').map(textOf);
  const used = sources.filter(({ facts }) => facts > 0).toSorted((a, b) => b.facts - a.facts);
  expect(entries).toHaveLength(used.length);
  expect(entries[0]).toContain(used[0]?.title.ru);
  expect(entries[0]).toContain(String(used[0]?.facts));
});

test('a word of the glossary comes with its meaning, and with the other language where that says it otherwise', async () => {
  await openApp('/kk/about/');
  for (const { code, word, meaning } of glossary.terms) {
    const entry = document.getElementById(`term-${code}`);
    expect(textOf(entry?.querySelector('dd'))).toContain(meaning.kk.replaceAll('\u00A0', ' '));
    expect(entry?.querySelector('[lang="ru"]')?.textContent ?? null).toBe(word.ru === word.kk ? null : word.ru);
  }
});
