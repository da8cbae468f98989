import { buildIndicatorList } from '@mocks/handlers/indicators';
import { buildObservations } from '@mocks/handlers/observations';
import { buildProgramme } from '@mocks/handlers/programme';
import { describe, expect, test } from 'vitest';
import { publishedOf, valuesOf } from '@/app/published-fixture';
import { verdictOf } from '@/domain/verdict';
import { toIndicatorRows } from '../indicators/indicator-row';
import { createContext } from './download-fixture';
import { toSourceOf } from './fact-sources';
import { toIndicatorsTable } from './indicators-table';

const { indicators, dataDate } = buildIndicatorList();
const programme = buildProgramme();
const sourceOf = toSourceOf(buildObservations(), 'ru');

async function tableOf(year: number, language: 'kk' | 'ru' = 'ru') {
  const rows = toIndicatorRows(indicators, programme, year);
  const names = { name: 'Indicators', title: 'Programme', taskName: (id: string) => `${id}. Task` };
  return toIndicatorsTable({ ...names, rows, year, dataDate, sourceOf }, await createContext(language));
}

describe('the file of the indicators of a year', () => {
  test.each([2020, 2021, 2022, 2023, 2024, 2025])(
    '%d: a row for each indicator, each verdict that of verdicts.csv, each official fact with its source',
    async (year) => {
      const { rows } = await tableOf(year);
      expect(rows).toHaveLength(indicators.length);
      for (const row of rows) {
        const value = valuesOf(row);
        expect(publishedOf(row)).toMatchObject({
          fact: String(value('fact') ?? ''),
          provenance: value('provenance') ?? '',
          verdict: value('verdict') ?? '',
        });
        expect(value('source') !== null).toBe(value('fact') !== null && value('provenance') !== 'demo');
        expect(value('verdict') === null && value('state') === null).toBe(false);
        expect(value('plan_year') === null).toBe(value('plan') === null);
      }
    },
  );

  test('the workbook has a line for every part that is judged, and its figures give the verdict again', async () => {
    const { verdicts = [], rows } = await tableOf(2022);
    expect(verdicts.length).toBeGreaterThan(rows.filter(({ verdict }) => verdict !== null).length);
    for (const { figures, verdict, exceeded } of verdicts) expect(verdictOf(figures)).toMatchObject({ verdict, exceeded });
    expect(verdicts.find(({ indicator, series }) => indicator === 't1-2' && series === 'mathematics')).toMatchObject({ verdict: 'far' });
  });

  test('every column has a heading in both languages, and no two share one', async () => {
    for (const language of ['kk', 'ru'] as const) {
      const labels = (await tableOf(2022, language)).columns.map(({ label }) => label);
      expect(new Set(labels).size).toBe(labels.length);
      expect(labels.filter((label) => label.startsWith('column.'))).toEqual([]);
    }
  });
});
