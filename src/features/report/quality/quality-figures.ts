import type { IndicatorAnswer } from '@/contracts/indicators';
import type { YearDetail } from '@/contracts/regions';
import { countReports, type ReportCounts } from '@/domain/reporting';
import { PROGRAMME_YEARS } from '@/domain/series';
import { isPlannedIn } from '../form/form-rows';
import type { Scope } from './quality-search';

type Reported = Parameters<typeof countReports>[0][number];

/** One indicator: what stands where, by year and over all years; of the nation and of the regions together. */
export interface IndicatorReports {
  readonly id: string;
  readonly byYear: readonly { readonly year: number; readonly counts: ReportCounts }[];
  readonly total: ReportCounts;
}

interface Place extends Reported {
  readonly indicator: string;
  readonly region: string | null;
  /** A result of an international study: whoever holds it reports it, never an akimat. */
  readonly isStudy: boolean;
}

/** Every value that could be reported: of the nation by its series, of each region in the series that the akimats answer for. */
export function listPlaces(indicators: readonly IndicatorAnswer[], years: readonly YearDetail[]): Place[] {
  const isProgrammeYear = (year: number) => PROGRAMME_YEARS.some((candidate) => candidate === year);
  const parts = new Map(indicators.flatMap(({ id, series }) => series.map((part) => [`${id} ${part.code}`, part] as const)));
  const aboutOf = (indicator: string, code: string, year: number) => {
    const part = parts.get(`${indicator} ${code}`);
    return { indicator, year, isStudy: part?.study != null, isPlanned: part !== undefined && isPlannedIn(part, year) };
  };
  const national = indicators.flatMap(({ id, series }) =>
    series.flatMap(({ code, points }) =>
      points.filter(({ year }) => isProgrammeYear(year)).map((point) => ({ ...point, ...aboutOf(id, code, point.year), region: null })),
    ),
  );
  const regional = years.flatMap(({ year, series }) =>
    series.flatMap(({ indicator, series: code, regions }) => regions.map((point) => ({ ...point, ...aboutOf(indicator, code, year) }))),
  );
  return [...national, ...regional];
}

export function countIndicators(places: readonly Place[], indicators: readonly string[], scope: Scope, day: string): IndicatorReports[] {
  const own = places.filter(({ region }) => (region === null) === (scope === 'nation'));
  return indicators
    .map((id) => {
      const ofIndicator = own.filter(({ indicator }) => indicator === id);
      const byYear = PROGRAMME_YEARS.map((year) => ({
        year,
        counts: countReports(
          ofIndicator.filter((place) => place.year === year),
          day,
        ),
      }));
      return { id, byYear, total: countReports(ofIndicator, day) };
    })
    .filter(({ total }) => total.cells > 0);
}

/** Who has to report, and what became of it. */
export interface BodyReports {
  /** Code of an agency or id of a region. */
  readonly body: string;
  readonly counts: ReportCounts;
}

/** Agencies with the nation's values of the indicators that they answer for, by several of them as often. */
export function countAgencies(
  places: readonly Place[],
  indicators: readonly IndicatorAnswer[],
  codes: readonly string[],
  day: string,
): BodyReports[] {
  return codes.map((code) => {
    const own = new Set(indicators.filter(({ agencies }) => agencies.includes(code)).map(({ id }) => id));
    return {
      body: code,
      counts: countReports(
        places.filter(({ indicator, region }) => region === null && own.has(indicator)),
        day,
      ),
    };
  });
}

/** What the akimat of each region has to report. */
export function countRegions(places: readonly Place[], ids: readonly string[], day: string): BodyReports[] {
  return ids.map((id) => ({
    body: id,
    counts: countReports(
      places.filter(({ region, isStudy }) => region === id && !isStudy),
      day,
    ),
  }));
}
