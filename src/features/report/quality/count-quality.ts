import type { Finding } from '@/domain/checks/check-list';
import { checkPublishedFacts } from '@/domain/checks/check-report';
import { toFactKnowledge } from '@/domain/checks/stated-knowledge';
import { countReports, type ReportCounts } from '@/domain/reporting';
import { PROGRAMME_YEARS } from '@/domain/series';
import type { Ask } from '@/shared/api/derived';
import { indicatorListQuery, releaseListQuery, reportingQuery, yearQuery } from '@/shared/api/queries';
import { bodiesQuery } from '../bodies-query';
import { type BodyReports, countAgencies, countIndicators, countRegions, type IndicatorReports, listPlaces } from './quality-figures';
import type { Scope } from './quality-search';

export interface Quality {
  readonly dataDate: string;
  /** The release in force, of which the hints are. */
  readonly current: string;
  readonly indicators: Readonly<Record<Scope, readonly IndicatorReports[]>>;
  readonly total: ReportCounts;
  readonly agencies: readonly BodyReports[];
  readonly regions: readonly BodyReports[];
  /** Hints over what is published. */
  readonly hints: readonly Finding[];
}

const PUBLISHED = 'facts.csv';
/** The heading is the first line of the table. */
const FIRST_LINE = 2;

/** Who has reported what, and what looks doubtful: counted from ten files. Errors: those of the API. */
export async function countQuality(ask: Ask): Promise<Quality> {
  const [{ indicators, dataDate }, { current }, reporting, bodies, ...years] = await Promise.all([
    ask(indicatorListQuery),
    ask(releaseListQuery),
    ask(reportingQuery),
    ask(bodiesQuery),
    ...PROGRAMME_YEARS.map((year) => ask(yearQuery(year))),
  ]);
  const places = listPlaces(indicators, years);
  const ids = indicators.map(({ id }) => id);
  const facts = reporting.facts.map((fact, i) => ({ ...fact, file: PUBLISHED, line: i + FIRST_LINE }));
  return {
    ...{ dataDate, current },
    indicators: { nation: countIndicators(places, ids, 'nation', dataDate), regions: countIndicators(places, ids, 'regions', dataDate) },
    total: countReports(places, dataDate),
    agencies: countAgencies(
      places,
      indicators,
      bodies.agencies.map(({ code }) => code),
      dataDate,
    ),
    regions: countRegions(
      places,
      bodies.regions.map(({ id }) => id),
      dataDate,
    ),
    hints: checkPublishedFacts(facts, toFactKnowledge(reporting)),
  };
}
