import { decreeSeries, regionalDecreeSeries, type SeriesRef } from '@mocks/sources/decree';
import type { DemoFact } from '@mocks/sources/demo-facts';
import { NATION } from '@mocks/sources/nation';
import { planDecimals } from '@mocks/sources/plan';
import { regions } from '@mocks/sources/regions';
import { csvFormatRows } from 'd3-dsv';
import { SERIES_YEARS } from '@/domain/series';
import { listNationalFacts, officialNational } from './national-facts';
import { listRegionalMeans } from './regional-means';
import { listRegionalSums } from './regional-sums';

const COLUMNS = ['indicator', 'series', 'region', 'year', 'value', 'state'];
const BASELINE_YEAR = 2018;

/** Every demo fact and gap, in the decree's order: the nation first, then the regions, each by year. */
export function listDemoFacts(): DemoFact[] {
  const national = listNationalFacts();
  const regional = regionalDecreeSeries.flatMap((ref) => regionalFacts(ref, nationalByYear(ref, national)));
  return [...national, ...regional].sort((a, b) => toRank(a) - toRank(b));
}

/** The national values that regional facts must agree with: the decree's baseline for 2018, then official or demo facts. */
function nationalByYear({ indicator, series }: SeriesRef, demo: readonly DemoFact[]): Map<number, number> {
  const values = new Map<number, number>();
  for (const year of SERIES_YEARS) {
    const invented = demo.find((fact) => fact.indicator === indicator.id && fact.series === series.code && fact.year === year);
    const baseline = series.baseline?.year === BASELINE_YEAR ? series.baseline.value : null;
    const value = year <= 2019 ? baseline : (officialNational(indicator.id, series.code, year) ?? invented?.value ?? null);
    if (value !== null && year !== 2019) values.set(year, value);
  }
  return values;
}

function regionalFacts(ref: SeriesRef, national: ReadonlyMap<number, number>): DemoFact[] {
  if (ref.indicator.regionalAggregation === 'sum') {
    return listRegionalSums(
      ref,
      [...national].map(([year, total]) => ({ year, total })),
    );
  }
  return [...national].flatMap(([year, value]) => listRegionalMeans(ref, year, value));
}

const seriesOrder = new Map(decreeSeries.map(({ indicator, series }, i) => [`${indicator.id}/${series.code}`, i]));
const regionOrder = new Map([NATION, ...regions.map((region) => region.id)].map((id, i) => [id, i]));
const decimalsOf = new Map(decreeSeries.map(({ indicator, series }) => [`${indicator.id}/${series.code}`, planDecimals(series)]));

function toRank({ indicator, series, region, year }: DemoFact): number {
  return ((seriesOrder.get(`${indicator}/${series}`) ?? 0) * 100 + (regionOrder.get(region) ?? 0)) * 10000 + year;
}

/** The text of `mocks/data/facts-demo.csv`. */
export function formatDemoFacts(facts: readonly DemoFact[] = listDemoFacts()): string {
  const rows = facts.map(({ indicator, series, region, year, value, state }) => {
    const printed = value === null ? '' : value.toFixed(decimalsOf.get(`${indicator}/${series}`) ?? 0);
    return [indicator, series, region, String(year), printed, state ?? ''];
  });
  return `${csvFormatRows([COLUMNS, ...rows])}\n`;
}
