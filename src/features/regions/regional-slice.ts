import type { YearDetail } from '@/contracts/regions';
import { PROGRAMME_YEARS, type ProgrammeYear } from '@/domain/series';
import { toOfficialYear } from '@/shared/api/use-regions';
import type { FactsMode } from '@/shared/url/facts-search';
import type { RegionsSearch } from './regions-search';
import { chooseSeries, type RegionalSeries } from './series-choice';

/** The year of the regions' own start: the baseline year of the programme. */
export const START_YEAR = 2018;

const LAST_YEAR: ProgrammeYear = 2025;

/** What the address asks for; `null` leaves the choice to the page. */
export interface Asked extends Pick<RegionsSearch, 'indicator' | 'series' | 'year'> {
  readonly facts: FactsMode;
}

/** The figures of one year that judging needs; a whole year's file fits. */
export type RegionalFigures = Pick<YearDetail, 'year' | 'series'>;

/** One series in the year in view and in the start year: a hundredth of the two files that it is cut from. */
export interface RegionalSlice {
  readonly year: ProgrammeYear;
  readonly indicator: string;
  readonly series: string;
  readonly current: RegionalFigures;
  readonly start: RegionalFigures;
  /** Where the official facts in view come from. */
  readonly origins: YearDetail['origins'];
  /** Indicators that have figures of regions by another definition. */
  readonly related: readonly string[];
}

/** Fetches the file of one year. */
export type YearSource = (year: number) => Promise<YearDetail>;

/**
 * Cuts out what the address asks for.
 *
 * Without a year: the latest one in which any region has a fact – of the asked series, if one is asked for, and an official one, if only those
 * are wanted. It looks from the last year backwards and fetches no year before the answer; where no region has such a fact it is the last year,
 * and the page says what is missing. Without a series: see `chooseSeries`.
 * Errors: those of the source; Error when the programme has no regional indicator.
 */
export async function cutSlice(asked: Asked, options: readonly RegionalSeries[], source: YearSource): Promise<RegionalSlice> {
  const startFile = source(START_YEAR);
  const current = keepAsked(await fetchCurrent(asked, source), asked.facts);
  const start = keepAsked(await startFile, asked.facts);
  const chosen = chooseSeries(options, asked, { current, start });
  if (!chosen) throw new Error('the programme has no regional indicator');
  const [indicator, series] = [chosen.indicator.id, chosen.part.code];
  const isChosen = (row: { readonly indicator: string; readonly series: string }) => row.indicator === indicator && row.series === series;
  return {
    year: current.year as ProgrammeYear,
    indicator,
    series,
    current: { year: current.year, series: current.series.filter(isChosen) },
    start: { year: start.year, series: start.series.filter(isChosen) },
    origins: current.origins.filter(isChosen),
    related: [...new Set([...start.related, ...current.related].map((measure) => measure.indicator))],
  };
}

async function fetchCurrent({ indicator, series, year, facts }: Asked, source: YearSource): Promise<YearDetail> {
  if (year !== null) return source(year);
  const isAsked = (row: { readonly indicator: string; readonly series: string }) =>
    (indicator === null || row.indicator === indicator) && (series === null || row.series === series);
  for (const candidate of PROGRAMME_YEARS.toReversed()) {
    const detail = await source(candidate);
    const points = detail.series.filter(isAsked).flatMap(({ regions }) => regions);
    if (points.some(({ fact, provenance }) => fact !== null && (facts === 'all' || provenance !== 'demo'))) return detail;
  }
  return source(LAST_YEAR);
}

function keepAsked(detail: YearDetail, facts: FactsMode): YearDetail {
  return facts === 'all' ? detail : toOfficialYear(detail);
}
