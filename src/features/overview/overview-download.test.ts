import { buildIndicatorList } from '@mocks/handlers/indicators';
import { buildObservations } from '@mocks/handlers/observations';
import { buildProgramme } from '@mocks/handlers/programme';
import { buildVerdicts } from '@mocks/handlers/verdicts';
import { csvParse } from 'd3-dsv';
import { describe, expect, test } from 'vitest';
import { createContext } from '@/shared/downloads/download-fixture';
import { toMachineValue } from '@/shared/downloads/download-table';
import { toSourceOf } from '@/shared/downloads/fact-sources';
import { toGroupsTable, toPromisesTable } from './overview-download';
import { toOverviewFigures } from './overview-figures';

const { indicators } = buildIndicatorList();
const programme = buildProgramme();
const sourceOf = toSourceOf(buildObservations(), 'ru');
const published = csvParse(buildVerdicts()).filter(({ region }) => region === 'KZ');

describe('the file of the promises', () => {
  test.each([2020, 2022, 2025])('%d: the 8 target indicators, each verdict that of verdicts.csv', async (year) => {
    const { promises } = toOverviewFigures(indicators, programme, year);
    const { rows } = toPromisesTable({ promises, year, programme, sourceOf }, await createContext('ru'));
    expect(rows).toHaveLength(8);
    for (const row of rows) {
      const value = (code: string) => toMachineValue(row[code] ?? null);
      expect([value('level'), value('task')]).toEqual(['target', null]);
      const own = published.find(
        (line) => line['indicator'] === value('indicator') && line['series'] === value('series') && line['year'] === String(value('year')),
      );
      expect(own).toMatchObject({ fact: String(value('fact') ?? ''), verdict: value('verdict') ?? '' });
    }
  });
});

describe('the file of the goals and tasks', () => {
  test.each([2020, 2022, 2025])('%d: the counts of all groups come to all indicators', async (year) => {
    const { groups } = toOverviewFigures(indicators, programme, year);
    const { rows, columns, about } = toGroupsTable({ groups, year, dataDate: programme.dataDate }, await createContext('kk'));
    const sumOf = (code: string) => rows.reduce((sum, row) => sum + Number(row[code]), 0);
    expect(sumOf('indicators_total') + sumOf('indicators_ended')).toBe(indicators.length);
    const judged = new Set(published.filter((line) => line['year'] === String(year) && line['verdict']).map((line) => line['indicator']));
    expect(sumOf('indicators_known')).toBe(judged.size);
    expect(['met', 'near', 'behind', 'far', 'regressed'].reduce((sum, verdict) => sum + sumOf(verdict), 0)).toBe(judged.size);
    expect(sumOf('indicators_demo')).toBeLessThanOrEqual(judged.size);
    expect(new Set(columns.map(({ label }) => label)).size).toBe(columns.length);
    expect(about.map(({ code }) => code)).toContain('demo_verdicts');
  });
});
