import { useSuspenseQuery } from '@tanstack/react-query';
import type { IndicatorAnswer } from '@/contracts/indicators';
import type { Localized } from '@/contracts/parts';
import type { Region } from '@/contracts/regions';
import { weakestOrigin } from '@/domain/basis';
import { type Briefing, type BriefingLine, nationBriefing, regionBriefing } from '@/domain/briefing';
import { type Since, sinceOf as sinceIn, sinceWhen } from '@/domain/closing-verdict';
import { type ClosingCounts, closeIndicator, countClosings, type IndicatorClosing } from '@/domain/indicator-closing';
import { toSeries } from '@/domain/indicator-judgement';
import type { Reading } from '@/domain/judge';
import { latestJudgedYear } from '@/domain/latest-judged-year';
import { notesAt } from '@/domain/notes-at';
import { closeRegion } from '@/domain/region-closing';
import { redrawnIn } from '@/domain/region-names';
import { type ProfileRow, profileRows } from '@/domain/region-profile';
import { latestYearWithFacts, pointsOf } from '@/domain/regional-year';
import { PROGRAMME_YEARS, type Provenance, type Series } from '@/domain/series';
import { worstClosing } from '@/domain/worst-closing';
import { indicatorListQuery, type LeadBodies, leadBodiesQuery, type Outline, outlineQuery } from '@/shared/api/queries';
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
  /** What became of the promises, by published facts alone. */
  readonly closing: ClosingCounts;
  /** The promise that ended furthest from its plan; `null`: none is behind. */
  readonly worstClosing: { readonly indicator: IndicatorAnswer; readonly since: number } | null;
  /** Since when a line is behind as of this year; `null`: it is not, or nobody knows. */
  readonly sinceOf: (line: BriefingLine<IndicatorAnswer>) => Since | null;
  readonly leads: LeadBodies;
  /** What the sources say of the fact of a line, and of the baseline that it is counted from. */
  readonly notesOf: (line: BriefingLine<IndicatorAnswer>) => readonly Localized[];
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
  const { data: leads } = useSuspenseQuery(leadBodiesQuery);
  const [detail] = useRegionDetails(regions.flatMap(({ id }) => (id === asked ? id : [])));
  const { fundingMlnKzt } = outline;
  if (!detail) {
    const briefing = nationBriefing(indicators, year ?? latestJudgedYear(indicators));
    const sinceOf = (line: BriefingLine<IndicatorAnswer>) => sinceIn(toNationalSeries(line), briefing.year);
    const closing = toClosing(indicators.map((indicator) => ({ indicator, closed: closeIndicator(indicator) })));
    const notesOf = (line: BriefingLine<IndicatorAnswer>) => {
      const { points, baseline } = partOf(line);
      return notesAt(points, [line.judged?.year, baseline?.year]);
    };
    const own = { sinceOf, seriesOf: toNationalSeries, notesOf, brokenIn: null };
    return { region: null, briefing, fundingMlnKzt, dataDate, leads, ...closing, ...own };
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
  const notesOf = (line: BriefingLine<IndicatorAnswer>) => notesAt(pointsOf(own, line), [line.judged?.year]);
  const brokenIn = redrawnIn(region.id, regions);
  const sinceOf = (line: BriefingLine<IndicatorAnswer>) => {
    const ofLine = (row: ProfileRow<IndicatorAnswer>) => row.indicator === line.indicator && row.part.code === line.part.code;
    const judged = PROGRAMME_YEARS.filter((each) => each <= shown).map((each) => rowsOf(each).find(ofLine)?.judgement);
    return sinceWhen(judged.filter((judgement) => judgement?.kind === 'judged'));
  };
  const closing = toClosing(closeRegion(indicators, { region, own, redrawnIn: brokenIn }));
  const briefing = regionBriefing(rowsOf, shown);
  return { region, briefing, fundingMlnKzt, dataDate, leads, ...closing, sinceOf, seriesOf, notesOf, brokenIn };
}

/** The counts of the closing account, and its worst case. */
function toClosing(rows: readonly { readonly indicator: IndicatorAnswer; readonly closed: IndicatorClosing<Reading> }[]) {
  return { closing: countClosings(rows.map(({ closed }) => closed)), worstClosing: worstClosing(rows) };
}

function partOf({ indicator, part }: BriefingLine<IndicatorAnswer>): IndicatorAnswer['series'][number] {
  const series = indicator.series.find(({ code }) => code === part.code);
  if (!series) throw new RangeError(`${indicator.id} has no part ${part.code}`);
  return series;
}

const toNationalSeries = (line: BriefingLine<IndicatorAnswer>): Series => toSeries(line.indicator, partOf(line));

/** What was planned from the first year to the end of this one, million tenge. */
export function plannedByEndOf(year: number, { byYear }: BriefingData['fundingMlnKzt']): number {
  return PROGRAMME_YEARS.filter((each) => each <= year).reduce((sum, each) => sum + (byYear[each] ?? 0), 0);
}

/** Whether anything that a briefing says or shows rests on a generated number; a carried verdict of a study is in no count, but shown. */
export function hasDemo({ distribution, promises, worst }: Briefing<IndicatorAnswer>): boolean {
  return distribution.basis.demo > 0 || [...promises, ...worst].some(({ judged, carried }) => (judged ?? carried)?.basis === 'demo');
}

/** What the sentences of a line rest on: its verdict, and those that say since when. */
export function lineOrigin({ sinceOf }: Pick<BriefingData, 'sinceOf'>, line: BriefingLine<IndicatorAnswer>): Provenance | null {
  return line.judged && weakestOrigin(line.judged.basis, sinceOf(line)?.basis ?? null);
}

/** Who took over from the bodies that a briefing names first, in their order; most years are judged after that. */
export function namedLeads({ briefing, worstClosing, leads }: Pick<BriefingData, 'briefing' | 'worstClosing' | 'leads'>): LeadBodies {
  const named = [...briefing.worst, ...(worstClosing ? [worstClosing] : [])].map(({ indicator }) => indicator.agencies[0]);
  return leads.filter(({ code, successors }) => successors.length > 0 && named.includes(code));
}
