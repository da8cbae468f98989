import { buildYearDetail } from '@mocks/handlers/regions';
import { expect, test } from 'vitest';
import { PROGRAMME_YEARS } from '@/domain/series';
import { countAgencies, countIndicators, countRegions, listPlaces } from '@/features/report/quality/quality-figures';
import { SCOPES } from '@/features/report/quality/quality-search';
import { indicators, publishedRowsOf, reporting } from './report-fixture';

const places = listPlaces(indicators, PROGRAMME_YEARS.map(buildYearDetail));
const ids = indicators.map(({ id }) => id);
const { dataDate } = reporting;

test('the counts of the indicators add up to all values, by nation and by regions', () => {
  const totals = SCOPES.flatMap((scope) => countIndicators(places, ids, scope, dataDate).map(({ total }) => total));
  expect(totals.reduce((sum, { cells }) => sum + cells, 0)).toBe(places.length);
  for (const { cells, due, published, demo, missing, notMeasurable } of totals) {
    expect(due + notMeasurable).toBe(cells);
    expect(published + demo + missing).toBe(due);
  }
});

test('the years of an indicator add up to its total', () => {
  for (const { byYear, total } of countIndicators(places, ids, 'nation', dataDate)) {
    expect(byYear.reduce((sum, { counts }) => sum + counts.due, 0)).toBe(total.due);
  }
});

test('what is due from a body is what its form asks for', () => {
  const agencies = [...new Set(indicators.flatMap((indicator) => indicator.agencies))].filter((code) => code !== 'akimats');
  const regions = reporting.regions.map(({ id }) => id);
  for (const { body, counts } of [...countAgencies(places, indicators, agencies, dataDate), ...countRegions(places, regions, dataDate)]) {
    const rows = publishedRowsOf(body);
    expect(`${body} ${counts.due} ${counts.published}`).toBe(
      `${body} ${rows.length} ${rows.filter(({ published }) => published !== null).length}`,
    );
  }
});
