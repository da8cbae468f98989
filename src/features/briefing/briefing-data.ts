import { useSuspenseQuery } from '@tanstack/react-query';
import type { IndicatorAnswer } from '@/contracts/indicators';
import type { Region } from '@/contracts/regions';
import { type Briefing, type BriefingLine, nationBriefing, regionBriefing } from '@/domain/briefing';
import { toSeries } from '@/domain/indicator-judgement';
import { latestJudgedYear } from '@/domain/latest-judged-year';
import { redrawnIn } from '@/domain/region-names';
import { profileRows } from '@/domain/region-profile';
import { latestYearWithFacts, pointsOf } from '@/domain/regional-year';
import { PROGRAMME_YEARS, type Series } from '@/domain/series';
import { indicatorListQuery, type Outline, outlineQuery } from '@/shared/api/queries';
import { useIndicators } from '@/shared/api/use-indicators';
import { useRegionDetails, useRegionList } from '@/shared/api/use-regions';
import type { BriefingSearch } from './briefing-search';

/** Whom a briefing is about, and everything that it says in numbers. */
export interface BriefingData {
  /** `null` = the nation. */
  readonly region: Region | null;
  readonly briefing: Briefing<IndicatorAnswer>;
  /** Planned money of the whole programme, million tenge. */
  readonly fundingMlnKzt: Outline['fundingMlnKzt'];
  readonly dataDate: string;
  /** The series that a line is judged by: of a region its own facts beside the national plan, without the nation's baseline. */
  readonly seriesOf: (line: BriefingLine<IndicatorAnswer>) => Series;
  /** The year in which the region's borders changed: no line is drawn across it; `null` = never. */
  readonly brokenIn: number | null;
}

const useDataDate = () => useSuspenseQuery({ ...indicatorListQuery, select: ({ dataDate }) => dataDate });

/**
 * What a briefing of the address says: of a region that exists, held against the national plan because it has none of its own, else of the nation.
 * Suspends; throws the query's error.
 */
export function useBriefing({ region: asked, year }: BriefingSearch): BriefingData {
  const indicators = useIndicators();
  const { regions } = useRegionList();
  const { data: outline } = useSuspenseQuery(outlineQuery);
  const { data: dataDate } = useDataDate();
  const [detail] = useRegionDetails(regions.flatMap(({ id }) => (id === asked ? id : [])));
  const { fundingMlnKzt } = outline;
  if (!detail) {
    const briefing = nationBriefing(indicators, year ?? latestJudgedYear(indicators));
    return { region: null, briefing, fundingMlnKzt, dataDate, seriesOf: toNationalSeries, brokenIn: null };
  }
  const { region, series: own } = detail;
  const shown = year ?? latestYearWithFacts(own) ?? latestJudgedYear(indicators);
  // places among the regions, for which the other regions' figures would be needed, have no line in a briefing
  const rowsOf = (of: number) =>
    profileRows({ region, regions, indicators, own, current: { year: of, series: [] }, against: 'national-plan' });
  const seriesOf = (line: BriefingLine<IndicatorAnswer>): Series => {
    const national = toNationalSeries(line);
    return { ...national, baseline: null, points: pointsOf(own, line) };
  };
  return { region, briefing: regionBriefing(rowsOf, shown), fundingMlnKzt, dataDate, seriesOf, brokenIn: redrawnIn(region.id, regions) };
}

function toNationalSeries({ indicator, part }: BriefingLine<IndicatorAnswer>): Series {
  const series = indicator.series.find(({ code }) => code === part.code);
  if (!series) throw new RangeError(`${indicator.id} has no part ${part.code}`);
  return toSeries(indicator, series);
}

/** What was planned from the first year to the end of this one, million tenge. */
export function plannedByEndOf(year: number, { byYear }: BriefingData['fundingMlnKzt']): number {
  return PROGRAMME_YEARS.filter((each) => each <= year).reduce((sum, each) => sum + (byYear[each] ?? 0), 0);
}

/** Whether anything that a briefing says or shows rests on a generated number; a carried verdict of a study is in no count, but shown. */
export function hasDemo({ distribution, promises, worst }: Briefing<IndicatorAnswer>): boolean {
  return distribution.basis.demo > 0 || [...promises, ...worst].some(({ judged, carried }) => (judged ?? carried)?.basis === 'demo');
}
