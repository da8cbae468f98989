import { buildIndicatorList } from '@mocks/handlers/indicators';
import { buildObservations } from '@mocks/handlers/observations';
import { buildProgramme } from '@mocks/handlers/programme';
import { describe, expect, test } from 'vitest';
import { publishedOf, publishedOfNation, valuesOf } from '@/app/published-fixture';
import { createContext } from '@/shared/downloads/download-fixture';
import { toSourceOf } from '@/shared/downloads/fact-sources';
import { toGroupsTable, toPromisesTable } from './overview-download';
import { toOverviewFigures } from './overview-figures';

const { indicators } = buildIndicatorList();
const programme = buildProgramme();
const sourceOf = toSourceOf(buildObservations(), 'ru');

describe('the file of the promises', () => {
  test.each([2020, 2022, 2025])('%d: the 8 target indicators, each verdict that of verdicts.csv', async (year) => {
    const { promises } = toOverviewFigures(indicators, programme, year);
    const { rows } = toPromisesTable({ promises, year, programme, sourceOf }, await createContext('ru'));
    expect(rows).toHaveLength(8);
    for (const row of rows) {
      const value = valuesOf(row);
      expect([value('level'), value('task')]).toEqual(['target', null]);
      expect(publishedOf(row)).toMatchObject({ fact: String(value('fact') ?? ''), verdict: value('verdict') ?? '' });
    }
  });
});

describe('the file of the goals and tasks', () => {
  test.each([2020, 2022, 2025])('%d: the counts of all groups come to all indicators', async (year) => {
    const { groups } = toOverviewFigures(indicators, programme, year);
    const { rows, columns, about } = toGroupsTable({ groups, year, dataDate: programme.dataDate }, await createContext('kk'));
    const sumOf = (code: string) => rows.reduce((sum, row) => sum + Number(row[code]), 0);
    expect(sumOf('indicators_total') + sumOf('indicators_ended')).toBe(indicators.length);
    const judged = new Set(
      publishedOfNation.filter((line) => line['year'] === String(year) && line['verdict']).map((line) => line['indicator']),
    );
    expect(sumOf('indicators_known')).toBe(judged.size);
    expect(['met', 'near', 'behind', 'far', 'regressed'].reduce((sum, verdict) => sum + sumOf(verdict), 0)).toBe(judged.size);
    expect(sumOf('indicators_demo')).toBeLessThanOrEqual(judged.size);
    expect(new Set(columns.map(({ label }) => label)).size).toBe(columns.length);
    expect(about.map(({ code }) => code)).toContain('demo_verdicts');
  });
});
