import { describe, expect, test } from 'vitest';
import { ask } from '@/app/mocks-fixture';
import { createContext } from '@/shared/downloads/download-fixture';
import { createI18n } from '@/shared/i18n/create-i18n';
import { studyComparisonsQuery } from './study-comparisons-query';
import type { ComparisonWords } from './use-comparison-words';
import { isWithoutOwn, worldQuery } from './world-query';
import { toWorldTable } from './world-table';

const { data: world } = await ask(worldQuery);

describe('the comparisons of the decree as a file', async () => {
  const i18n = await createI18n('ru');
  await i18n.loadNamespaces('world');
  const words: ComparisonWords = {
    figure: (value, { unit }) => `${value} ${unit}`,
    told: () => '',
    bare: String,
    who: (code) => `<${code}>`,
    later: ({ later }) => (later ? String(later.value) : ''),
  };
  const { rows, columns, name } = toWorldTable(world, words, i18n.getFixedT('ru', 'world'), await createContext('ru'));

  test('has a row for each value, so that the bounds of one country are two rows', () => {
    expect(rows).toHaveLength(world.rows.reduce((sum, { values }) => sum + values.length, 0));
    const several = world.rows.find(({ values }) => values.length > 1);
    const own = rows.filter(({ what }) => what === several?.what.ru);
    expect(own.map(({ who, value }) => `${who} ${value}`)).toEqual(
      several?.values.map(({ who, value }) => `<${who}> ${value} ${several.unit}`),
    );
  });

  test('names the lines of the decree from which each is taken, and every cell has a column', () => {
    const codes = new Set(columns.map(({ code }) => code));
    for (const row of rows) {
      expect(row['lines']).toMatch(/^\d+–\d+$/);
      expect(Object.keys(row).filter((code) => !codes.has(code))).toEqual([]);
    }
    expect(name).toBe('nysana-world');
  });

  test('a year and a scale that the decree does not name are empty cells, never words', () => {
    const silent = world.rows.findIndex(({ year, outOf }) => year === null && outOf === null);
    const row = rows[world.rows.slice(0, silent).reduce((sum, { values }) => sum + values.length, 0)];
    expect(row).toMatchObject({ year: null, outOf: null });
  });
});

describe('what was published after the decree', () => {
  test('is the newest value of a measure of the same thing, or of one like it', () => {
    const followed = world.rows.filter(({ later }) => later !== null);
    expect(followed.length).toBeGreaterThan(0);
    for (const { id, later, ceased } of followed) {
      expect(later?.year, id).toBeGreaterThan(2018);
      expect(ceased, id).toBeNull();
    }
    // UNESCO's share of spending is the same thing, the index of digital skills another method
    expect(followed.find(({ id }) => id === 'cmp-14')?.later?.isSimilar).toBe(false);
    expect(followed.find(({ id }) => id === 'cmp-10')?.later?.isSimilar).toBe(true);
  });

  test('where the source is published no more, that is said and no value stands for it', () => {
    const ended = world.rows.filter(({ ceased }) => ceased !== null);
    expect(ended.map(({ id }) => id)).toEqual(['cmp-11', 'cmp-12', 'cmp-21']);
    for (const { later } of ended) expect(later).toBeNull();
  });

  test('a comparison is without our own value where it names others alone, but not where it says how many times one is the other', () => {
    const of = (who: string) => [{ who, value: 1 }] as unknown as (typeof world.rows)[number]['values'];
    expect(isWithoutOwn({ unit: 'percent', values: of('OECD') })).toBe(true);
    expect(isWithoutOwn({ unit: 'percent', values: of('KZ') })).toBe(false);
    expect(isWithoutOwn({ unit: 'times', values: of('OECD') })).toBe(false);
  });
});

test('a study of the studies page has what the decree says of it, and nothing of another one', async () => {
  const { data } = await ask(studyComparisonsQuery);
  expect(data.studies.some(({ rows }) => rows.length > 0) && data.studies.some(({ sentences }) => sentences.length > 0)).toBe(true);
  for (const { study, rows, sentences } of data.studies) {
    const name = study.toUpperCase();
    for (const { source } of rows) expect(source?.kk, study).toContain(name);
    for (const { text } of sentences) expect(text.kk, study).toContain(name);
  }
});
