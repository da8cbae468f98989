import { buildYearDetail } from '@mocks/handlers/regions';
import { buildReporting } from '@mocks/handlers/reporting';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { reportingSchema } from '@/contracts/reporting';
import { countBeyondDue } from '@/domain/beyond-due';
import { countReports } from '@/domain/reporting';
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
  for (const { cells, due, published, demo, missing, notDue } of totals) {
    expect(due + notDue).toBe(cells);
    expect(published + demo + missing).toBe(due);
  }
});

test('the years of an indicator add up to its total', () => {
  for (const { byYear, total } of countIndicators(places, ids, 'nation', dataDate)) {
    expect(byYear.reduce((sum, { counts }) => sum + counts.due, 0)).toBe(total.due);
  }
});

test('an akimat is asked for no result of an international study, and nobody for a year without a plan', () => {
  const own = publishedRowsOf('KZ-71');
  expect(
    own.filter(({ part }) =>
      indicators.some(({ series }) => series.some(({ code, study }) => study !== null && code === part.code && part.title)),
    ),
  ).toEqual([]);
  const [qs] = countIndicators(places, ['r1-4-4'], 'nation', dataDate);
  expect(qs?.byYear[0]).toMatchObject({ year: 2020, counts: { due: 0, published: 0, notDue: 1 } });
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

test('the two counts of published values agree: those that are due, and the rest by what they are', () => {
  const { facts, due, rest } = countBeyondDue(v.parse(reportingSchema, buildReporting()));
  expect(due).toBe(countReports(places, dataDate).published);
  expect(rest.reduce((sum, { count }) => sum + count, due)).toBe(facts);
  expect(rest.every(({ count }) => count > 0)).toBe(true);
});
