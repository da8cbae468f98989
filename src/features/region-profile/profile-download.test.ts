import { buildIndicatorList } from '@mocks/handlers/indicators';
import { buildObservations } from '@mocks/handlers/observations';
import { buildRegionDetail, buildRegionList, buildYearDetail } from '@mocks/handlers/regions';
import { buildVerdicts } from '@mocks/handlers/verdicts';
import { regions as regionFiles } from '@mocks/sources/regions';
import { csvParse } from 'd3-dsv';
import { expect, test } from 'vitest';
import { profileRows } from '@/domain/region-profile';
import { verdictOf } from '@/domain/verdict';
import { createContext } from '@/shared/downloads/download-fixture';
import { toMachineValue } from '@/shared/downloads/download-table';
import { toSourceOf } from '@/shared/downloads/fact-sources';
import { toProfileTable } from './profile-download';

const published = csvParse(buildVerdicts());
const sourceOf = toSourceOf(buildObservations(), 'kk');

test.each(regionFiles.map(({ id }) => id))(
  '%s: the verdicts of its rows are those of verdicts.csv, and its figures give them again',
  async (id) => {
    const file = regionFiles.find((candidate) => candidate.id === id);
    if (!file) throw new Error(id);
    const { regions } = buildRegionList();
    const { region, series: own, dataDate } = buildRegionDetail(file);
    const { indicators } = buildIndicatorList();
    const rows = profileRows({ region, regions, indicators, own, current: buildYearDetail(2024), against: 'national-plan' });
    const input = { rows, region, year: 2024, against: 'national-plan', dataDate, sourceOf } as const;
    const table = toProfileTable(input, await createContext('kk'));
    expect(table.name).toMatch(/^nysana-onir-[a-z-]+-2024$/);
    expect(table.rows).toHaveLength(rows.length);
    for (const row of table.rows) {
      const value = (code: string) => toMachineValue(row[code] ?? null);
      const line = published.find(
        (candidate) =>
          candidate['region'] === id &&
          candidate['year'] === '2024' &&
          candidate['indicator'] === value('indicator') &&
          candidate['series'] === value('series'),
      );
      expect(line).toMatchObject({
        fact: String(value('fact') ?? ''),
        provenance: value('provenance') ?? '',
        verdict: value('verdict') ?? '',
      });
      expect(value('national_fact') !== null).toBe(value('national_provenance') !== null);
    }
    for (const { figures, verdict, exceeded } of table.verdicts ?? []) expect(verdictOf(figures)).toMatchObject({ verdict, exceeded });
  },
);
