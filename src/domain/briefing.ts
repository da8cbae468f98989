import { type BasisCounts, countByBasis, weakestOrigin } from './basis';
import { VERDICTS, type Verdict } from './choices';
import { type IndicatorParts, judgeIndicator, type PartSeries } from './indicator-judgement';
import type { Reading } from './judge';
import type { Judged } from './judgement';
import type { RegionJudged } from './region-judgement';
import { type ProfileRow, rollUpRows, summarizeProfile } from './region-profile';
import type { RegionalOutline } from './regional-series';
import { type Distribution, distribute, type MedianLag, medianLag } from './roll-up';
import { PROGRAMME_YEARS, type Provenance, type State } from './series';

/** An indicator as a briefing names it: by its worst known part. Figures are in the indicator's unit. */
export interface BriefingLine<I = unknown> {
  readonly indicator: I;
  readonly part: { readonly code: string; readonly decimals: number };
  /** `null`: nothing is known this year; `state` says why. */
  readonly judged: BriefingVerdict | null;
  readonly state: State | null;
  /** The plan of the year, also where nothing is judged; `null` = the year has none. */
  readonly plan: number | null;
  /** The last verdict of a study between its rounds. */
  readonly carried: BriefingVerdict | null;
}

type Read = 'year' | 'planYear' | 'plan' | 'ended' | 'fact' | 'basis' | 'verdict' | 'exceeded' | 'outcome' | 'gap' | 'way' | 'lag';

/** What a verdict of the nation and one of a region have in common. */
export interface BriefingVerdict extends Pick<Reading, Read> {
  /** Part of the change planned to this year that is done; `null` where there is none. */
  readonly shareToDate: number | null;
  /** Where the nation's way began, for "worse than in that year"; `null` = no baseline. A region's way begins where its profile says. */
  readonly baselineYear?: number | null;
}

export interface VerdictChange<I = unknown> {
  readonly line: BriefingLine<I>;
  readonly from: Verdict;
  readonly to: Verdict;
  /** What the comparison rests on: the weaker of both years' verdicts. */
  readonly basis: Provenance;
}

export interface Briefing<I = unknown> {
  readonly year: number;
  readonly promises: readonly BriefingLine<I>[];
  readonly promiseDistribution: Distribution;
  readonly distribution: Distribution;
  readonly lag: MedianLag | null;
  /** At most five, the worst first: by verdict, then by the gap as a part of the promised way. */
  readonly worst: readonly BriefingLine<I>[];
  /** All indicators, as far as they have a verdict in this year and the year before; all unknown: nothing can be said of a change. */
  readonly compared: BasisCounts;
  /** Those of them whose verdict changed. */
  readonly better: readonly VerdictChange<I>[];
  readonly worse: readonly VerdictChange<I>[];
}

export const MOST_OF_WORST = 5;

interface NationIndicator extends IndicatorParts {
  readonly id: string;
  readonly level: 'target' | 'result';
}

/** The nation in one year. */
export function nationBriefing<I extends NationIndicator>(indicators: readonly I[], year: number): Briefing<I> {
  const judge = (of: number) => indicators.map((indicator) => ({ indicator, judged: judgeIndicator(indicator, of) }));
  const all = judge(year);
  const lines = all.map(({ indicator, judged }) => toNationLine(indicator, judged));
  const promises = all.filter(({ indicator }) => indicator.level === 'target');
  return {
    year,
    promises: lines.filter(({ indicator }) => indicator.level === 'target'),
    promiseDistribution: distribute(promises.map(({ judged }) => judged)),
    distribution: distribute(all.map(({ judged }) => judged)),
    lag: medianLag(all.flatMap(({ judged }) => judged.worst ?? [])),
    worst: listWorst(lines),
    ...listChanges(
      lines,
      judge(year - 1).map(({ indicator, judged }) => toNationLine(indicator, judged)),
    ),
  };
}

/**
 * One region in one year. `rowsOf` gives its profile of a year, against the national plan. Its promises are the target indicators that the
 * akimats answer for; between the rounds of a study the last verdict is carried, as for the nation.
 */
export function regionBriefing<I extends RegionalOutline & { readonly task: string | null }>(
  rowsOf: (year: number) => readonly ProfileRow<I>[],
  year: number,
): Briefing<I> {
  const isPromise = ({ indicator }: { readonly indicator: I }) => indicator.task === null;
  const rows = rowsOf(year);
  const earlier = PROGRAMME_YEARS.filter((each) => each < year).map((each) => toRegionLines(rowsOf(each)));
  const lines = toRegionLines(rows).map((line) => withCarried(line, earlier));
  const { distribution, medianLag: lag } = summarizeProfile(rows);
  return {
    year,
    promises: lines.filter(isPromise),
    promiseDistribution: summarizeProfile(rows.filter(isPromise)).distribution,
    distribution,
    lag,
    worst: listWorst(lines),
    ...listChanges(lines, earlier.at(-1) ?? []),
  };
}

function toNationLine<I extends NationIndicator>(indicator: I, judged: ReturnType<typeof judgeIndicator>): BriefingLine<I> {
  const { worst, carried, state, parts } = judged;
  const speaks = parts.find(({ judgement }) =>
    judgement.kind === 'judged' ? judgement === worst : carried !== null && judgement.carried === carried,
  );
  const part = indicator.series.find(({ code }) => code === speaks?.code) ?? indicator.series[0];
  const plan = part?.points.find(({ year }) => year === judged.year)?.plan ?? null;
  return { indicator, part: toPart(part), judged: worst && toVerdict(worst), state, plan, carried: carried && toVerdict(carried) };
}

function toRegionLines<I extends RegionalOutline>(rows: readonly ProfileRow<I>[]): BriefingLine<I>[] {
  return rollUpRows(rows).map(({ indicator, ...rolled }) => {
    const ofIndicator = rows.filter((row) => row.indicator === indicator);
    const row = ofIndicator.find(({ judgement }) => judgement === rolled.worst) ?? ofIndicator[0];
    const { worst, state } = rolled;
    return { indicator, part: toPart(row?.part), judged: worst && toVerdict(worst), state, plan: row?.plan ?? null, carried: null };
  });
}

/** The latest verdict of a study before this year; the part that it was given for speaks for the indicator. */
function withCarried<I extends RegionalOutline>(line: BriefingLine<I>, earlier: readonly (readonly BriefingLine<I>[])[]): BriefingLine<I> {
  if (line.judged || !line.indicator.series.some(({ study }) => study !== null)) return line;
  const last = earlier.flat().findLast(({ indicator, judged }) => indicator === line.indicator && judged !== null);
  return last ? { ...line, part: last.part, carried: last.judged } : line;
}

const toPart = (part: Pick<PartSeries, 'code' | 'decimals'> | undefined) => ({ code: part?.code ?? '', decimals: part?.decimals ?? 0 });

function toVerdict(judged: Judged | RegionJudged): BriefingVerdict {
  const { year, planYear, plan, ended, fact, basis, verdict, exceeded, outcome, gap, way, lag, shareToDate } = judged;
  const start = 'baselineYear' in judged ? { baselineYear: judged.baselineYear } : {};
  return { year, planYear, plan, ended, fact, basis, verdict, exceeded, outcome, gap, way, lag, shareToDate, ...start };
}

/** At most five lines below their plan, the worst first; a carried verdict is of another year and stays out. */
export function listWorst<I>(lines: readonly BriefingLine<I>[]): BriefingLine<I>[] {
  return lines
    .flatMap((line) => (line.judged && line.judged.verdict !== 'met' ? [{ line, judged: line.judged }] : []))
    .toSorted((a, b) => rankOf(b.judged) - rankOf(a.judged) || a.judged.gap / a.judged.way - b.judged.gap / b.judged.way)
    .slice(0, MOST_OF_WORST)
    .map(({ line }) => line);
}

const rankOf = ({ verdict }: BriefingVerdict) => VERDICTS.indexOf(verdict);

function listChanges<I>(
  now: readonly BriefingLine<I>[],
  before: readonly BriefingLine<I>[],
): Pick<Briefing<I>, 'compared' | 'better' | 'worse'> {
  const comparable = now.flatMap((line): VerdictChange<I>[] => {
    const earlier = before.find(({ indicator }) => indicator === line.indicator)?.judged;
    if (!line.judged || !earlier) return [];
    return [{ line, from: earlier.verdict, to: line.judged.verdict, basis: weakestOrigin(earlier.basis, line.judged.basis) }];
  });
  const change = ({ from, to }: VerdictChange<I>) => VERDICTS.indexOf(to) - VERDICTS.indexOf(from);
  return {
    compared: countByBasis(now.map((line) => comparable.find((each) => each.line === line)?.basis ?? null)),
    better: comparable.filter((each) => change(each) < 0),
    worse: comparable.filter((each) => change(each) > 0),
  };
}
