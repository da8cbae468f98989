import { buildIndicatorList } from '@mocks/handlers/indicators';
import { buildObservations } from '@mocks/handlers/observations';
import { buildRegionDetail, buildRegionList } from '@mocks/handlers/regions';
import { regions as regionFiles } from '@mocks/sources/regions';
import { describe, expect, test } from 'vitest';
import { publishedOf, valuesOf } from '@/app/published-fixture';
import { redrawnIn } from '@/domain/region-names';
import { SERIES_YEARS } from '@/domain/series';
import { verdictOf } from '@/domain/verdict';
import { createContext } from '@/shared/downloads/download-fixture';
import { toSourceOf } from '@/shared/downloads/fact-sources';
import { toCards } from './coverage-cards';
import { toCoverageTable } from './coverage-download';
import { toCoverage } from './coverage-query';

const list = buildIndicatorList();
const indicators = toCoverage(list);
const sourceOf = toSourceOf(buildObservations(), 'ru');

function placeOf(id: string) {
  const file = regionFiles.find((candidate) => candidate.id === id);
  if (!file) throw new Error(id);
  const { region, series: own } = buildRegionDetail(file);
  return { region, own, redrawnIn: redrawnIn(id, buildRegionList().regions) };
}

async function tableOf(id: string | null) {
  const place = id === null ? null : placeOf(id);
  return toCoverageTable({ cards: toCards(indicators, 2022, place), place, list, sourceOf }, await createContext('ru'));
}

describe('the file of the coverage rates', () => {
  test('the nation: every series in every year, each figure and verdict that of verdicts.csv, each official fact with its source', async () => {
    const { rows, verdicts = [] } = await tableOf(null);
    const series = indicators.flatMap((indicator) => indicator.series);
    expect(rows).toHaveLength(series.length * SERIES_YEARS.length);
    for (const row of rows) {
      const value = valuesOf(row);
      expect(publishedOf(row, { region: 'KZ' })).toMatchObject({
        // a level that was to be held is judged by the plan of an earlier year
        plan: value('plan_year') === value('year') ? String(value('plan')) : '',
        fact: String(value('fact') ?? ''),
        provenance: value('provenance') ?? '',
        verdict: value('verdict') ?? '',
        state: value('state') ?? '',
      });
      expect(value('source') !== null).toBe(value('fact') !== null && value('provenance') !== 'demo');
    }
    for (const { figures, verdict, exceeded } of verdicts) expect(verdictOf(figures)).toMatchObject({ verdict, exceeded });
  });

  // Abay region was formed in 2022, Turkistan region lies in borders that changed in 2018, Astana never changed
  test.each(['KZ-10', 'KZ-61', 'KZ-71'])(
    '%s: the facts and verdicts are those of the region, the plan and the nation stand beside them',
    async (id) => {
      const { rows, columns, name } = await tableOf(id);
      expect(columns.map(({ code }) => code)).toEqual(expect.arrayContaining(['comparison', 'national_fact', 'national_provenance']));
      expect(name).toMatch(/^nysana-ohvat-[a-z-]+$/);
      const judged = rows.filter(({ verdict }) => verdict);
      expect(judged.length).toBeGreaterThan(0);
      for (const row of rows) {
        const value = valuesOf(row);
        const own = publishedOf(row, { region: id });
        expect(value('verdict') ?? '').toBe(own?.['verdict'] ?? '');
        if (value('fact') !== null) expect(own).toMatchObject({ fact: String(value('fact')), provenance: value('provenance') });
        expect(value('national_fact') !== null).toBe(value('national_provenance') !== null);
      }
    },
  );
});
