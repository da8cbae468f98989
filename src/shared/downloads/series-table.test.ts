import { describe, expect, test } from 'vitest';
import { judgeYear } from '@/domain/judgement';
import type { Point } from '@/domain/series';
import { createSeries } from '@/domain/series-fixture';
import { createContext } from './download-fixture';
import { toSeriesTable } from './series-table';

const both = (text: string) => ({ kk: text, ru: text });
const { unit, direction, ...series } = createSeries({ baseline: 50, plan: { 2020: 60, 2021: 70 }, facts: { 2020: 61 } });
const points = series.points.map((point): Point => (point.fact === null ? point : { ...point, provenance: 'demo' }));
const indicator = { id: 't1-4', short: both('Мектеп'), unit, direction, unitLabel: both('%') };
const part = { ...series, points, code: 'urban', short: both('Қала') };
const judgement = judgeYear({ unit, direction, ...series, points }, 2020);
const row = {
  indicator,
  part,
  place: { code: 'KZ-71', name: 'Астана' },
  year: 2020,
  fact: 61,
  provenance: 'demo',
  judgement,
  own: {},
} as const;
const file = { name: ['мектеп', 2020], title: 'Мектеп', dataDate: '2026-11-01' };

describe('series by place and year as a file', () => {
  test('a row holds the columns of the file and nothing else: what is not shown is not counted either', async () => {
    const context = await createContext('kk');
    const demoIn = (columns: readonly ('fact' | 'provenance' | 'national_provenance')[]) => {
      const { rows, about } = toSeriesTable({ ...file, columns, rows: [row] }, context);
      expect(rows.map((cells) => Object.keys(cells))).toEqual([columns]);
      return about.find(({ code }) => code === 'demo_values')?.value;
    };
    expect(demoIn(['fact'])).toBe(0);
    expect(demoIn(['fact', 'provenance'])).toBe(1);
    expect(demoIn(['fact', 'provenance', 'national_provenance'])).toBe(2);
  });

  test('values of a preview are counted apart from generated ones, and not named where there are none', async () => {
    const context = await createContext('kk');
    const countIn = (provenance: 'demo' | 'unpublished') => {
      const { about } = toSeriesTable({ ...file, columns: ['fact', 'provenance'], rows: [{ ...row, provenance }] }, context);
      return ['demo_values', 'unpublished_values'].map((wanted) => about.find(({ code }) => code === wanted)?.value);
    };
    expect(countIn('demo')).toEqual([1, undefined]);
    expect(countIn('unpublished')).toEqual([0, 1]);
  });

  test('what a file has to say of its own takes the place of what every file says', async () => {
    const columns = ['region', 'source', 'place'] as const;
    const rows = [{ ...row, own: { source: 'own', place: 3 } }];
    const table = toSeriesTable({ ...file, columns, rows, sourceOf: () => 'published' }, await createContext('kk'));
    expect(table.rows).toEqual([{ region: 'KZ-71', source: 'own', place: 3 }]);
  });

  test('a gap has no source, and a file without verdicts gives the workbook none', async () => {
    const gap = { ...row, fact: null, provenance: null, judgement: null };
    const table = toSeriesTable(
      { ...file, columns: ['fact', 'source'], rows: [gap], sourceOf: () => 'published' },
      await createContext('ru'),
    );
    expect(table).toMatchObject({ rows: [{ fact: null, source: null }] });
    expect(table).not.toHaveProperty('verdicts');
  });

  test('the workbook names indicator and part, and the region where a file holds several', async () => {
    const context = await createContext('kk');
    const namesOf = (isNamed: boolean) => {
      const rows = [{ ...row, place: { ...row.place, isNamed } }];
      return toSeriesTable({ ...file, columns: ['verdict'], rows }, context).verdicts?.map(({ name }) => name);
    };
    expect(namesOf(false)).toEqual(['Мектеп, қала']);
    expect(namesOf(true)).toEqual(['Астана: Мектеп, қала']);
  });
});
