import { buildIndicatorList } from '@mocks/handlers/indicators';
import { buildObservations } from '@mocks/handlers/observations';
import { buildRegionDetail, buildRegionList } from '@mocks/handlers/regions';
import { regions as regionFiles } from '@mocks/sources/regions';
import { expect, test } from 'vitest';
import { listRegionalSeries } from '@/domain/regional-series';
import { verdictOf } from '@/domain/verdict';
import { createContext } from '@/shared/downloads/download-fixture';
import { toSourceOf } from '@/shared/downloads/fact-sources';
import { toCompareTable, toCompareVerdictsTable } from './compare-download';
import { toComparedRegions, toCompareRows, toCompareYears } from './compare-view';

const { regions, dataDate } = buildRegionList();
const details = regionFiles.map(buildRegionDetail);
const list = listRegionalSeries(buildIndicatorList().indicators);
const sourceOf = toSourceOf(buildObservations(), 'ru');
const compared = toComparedRegions(['KZ-71', 'KZ-75'], { regions, details, borders: 'as-reported' });

test('one series, year by year: a row for each region and for the nation, with origin and source', async () => {
  const series = list.find(({ indicator, part }) => indicator.id === 't1-1' && part.code === 'age-3-6');
  if (!series) throw new Error('no such series');
  const years = toCompareYears(series, compared);
  const table = toCompareTable({ series, years, compared, borders: 'as-reported', dataDate, sourceOf }, await createContext('ru'));
  expect(table.name).toBe('nysana-sravnenie-t1-1-g-astana-g-almaty');
  expect(table.rows).toHaveLength(years.length * 3);
  expect(table.rows.filter(({ region }) => region === 'KZ').map(({ region_name }) => region_name)).toContain('Республика Казахстан');
  for (const { fact, provenance, state } of table.rows) {
    expect(fact === null).toBe(provenance === null);
    expect(fact === null).toBe(state !== null);
  }
});

test('all regional series of a year: the workbook has every verdict of the table', async () => {
  const rows = toCompareRows(list, compared, 2023);
  const table = toCompareVerdictsTable({ rows, compared, borders: '2018', year: 2023, dataDate, sourceOf }, await createContext('kk'));
  expect(table.name).toMatch(/-2023-2018-zhylgy-shekarada$/);
  for (const { borders } of table.rows) expect(borders).toEqual({ code: '2018', label: '2018 жылғы шекарада' });
  expect(table.rows).toHaveLength(list.length * 2);
  expect(table.verdicts).toHaveLength(table.rows.filter(({ verdict }) => verdict !== null).length);
  for (const { figures, verdict, exceeded } of table.verdicts ?? []) expect(verdictOf(figures)).toMatchObject({ verdict, exceeded });
});
