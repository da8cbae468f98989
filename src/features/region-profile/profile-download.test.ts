import { buildIndicatorList } from '@mocks/handlers/indicators';
import { buildObservations } from '@mocks/handlers/observations';
import { buildRegionDetail, buildRegionList, buildYearDetail } from '@mocks/handlers/regions';
import { regions as regionFiles } from '@mocks/sources/regions';
import { expect, test } from 'vitest';
import { publishedOf, valuesOf } from '@/app/published-fixture';
import type { PastChange } from '@/contracts/changes';
import { profileRows } from '@/domain/region-profile';
import { verdictOf } from '@/domain/verdict';
import { createContext } from '@/shared/downloads/download-fixture';
import { toSourceOf } from '@/shared/downloads/fact-sources';
import { toProfileTable } from './profile-download';

const sourceOf = toSourceOf(buildObservations(), 'kk');

test('a value that a release changed tells its history in its row, with day and reason', async () => {
  const [file] = regionFiles;
  if (!file) throw new Error('no region');
  const { regions } = buildRegionList();
  const { region, series: own, dataDate } = buildRegionDetail(file);
  const rows = profileRows({
    ...{ region, regions, indicators: buildIndicatorList().indicators, own, current: buildYearDetail(2023), against: 'national-plan' },
  });
  const [first] = rows;
  if (!first) throw new Error('no rows');
  const told = { kk: 'Түзетілді.', ru: 'Исправлено.' };
  const change: PastChange = {
    ...{ date: '2026-12-01', kind: 'revised', indicator: first.indicator.id, series: first.part.code, region: region.id, year: 2023 },
    ...{ was: { value: 1, provenance: 'verified' }, other: null, text: told, reason: { kk: 'қате', ru: 'ошибка' } },
  };
  const input = { rows, region, year: 2023, against: 'national-plan', dataDate, sourceOf } as const;
  const cellsOf = async (history: readonly PastChange[]) =>
    toProfileTable({ ...input, history }, await createContext('ru')).rows.map((row) => valuesOf(row)('history'));
  expect((await cellsOf([change])).filter((cell) => cell !== null)).toEqual(['2026-12-01: исправлено. Ошибка.']);
  expect((await cellsOf([change]))[0]).not.toBeNull();
  expect((await cellsOf([{ ...change, year: 2022 }])).every((cell) => cell === null)).toBe(true);
});

test.each(regionFiles.map(({ id }) => id))(
  '%s: the verdicts of its rows are those of verdicts.csv, and its figures give them again',
  async (id) => {
    const file = regionFiles.find((candidate) => candidate.id === id);
    if (!file) throw new Error(id);
    const { regions } = buildRegionList();
    const { region, series: own, dataDate, history } = buildRegionDetail(file);
    const { indicators } = buildIndicatorList();
    const rows = profileRows({ region, regions, indicators, own, current: buildYearDetail(2024), against: 'national-plan' });
    const input = { rows, region, history, year: 2024, against: 'national-plan', dataDate, sourceOf } as const;
    const table = toProfileTable(input, await createContext('kk'));
    expect(table.name).toMatch(/^nysana-onir-[a-z-]+-2024$/);
    expect(table.rows).toHaveLength(rows.length);
    for (const row of table.rows) {
      const value = valuesOf(row);
      expect(publishedOf(row, { region: id, year: 2024 })).toMatchObject({
        fact: String(value('fact') ?? ''),
        provenance: value('provenance') ?? '',
        verdict: value('verdict') ?? '',
      });
      expect(value('national_fact') !== null).toBe(value('national_provenance') !== null);
    }
    for (const { figures, verdict, exceeded } of table.verdicts ?? []) expect(verdictOf(figures)).toMatchObject({ verdict, exceeded });
  },
);
