import type { IndicatorDetail } from '@/contracts/indicator-detail';
import type { SeriesAnswer } from '@/contracts/indicators';
import { toSeries } from '@/domain/indicator-judgement';
import type { Judged } from '@/domain/judgement';
import type { Baseline, Series } from '@/domain/series';
import { listStudyRounds, type StudyRound } from '@/domain/study-rounds';

/** A line of a part: where its way began (a fact of the decree, or what it expected), or a planned round. */
export interface RoundLine {
  readonly series: Series;
  readonly indicator: string;
  readonly part: string;
  readonly start: Baseline | null;
  /** `null` only in the line of the start. */
  readonly round: StudyRound | null;
  readonly judged: Judged | null;
  /** When the round was held and published, as far as the data say. */
  readonly measurement: IndicatorDetail['measurements'][number] | null;
  /** Of the OECD in the year of the line; `null` = no verified one. */
  readonly oecd: number | null;
}

/** The lines of a part, the start first where the decree names one. */
export function toRoundLines({ indicator, measurements, comparators }: IndicatorDetail, part: SeriesAnswer): RoundLine[] {
  const series = toSeries(indicator, part);
  const own = measurements.filter(({ study }) => study === part.study);
  const oecdIn = (year: number) =>
    comparators.find((comparator) => comparator.series === part.code && comparator.code === 'OECD' && comparator.year === year)?.value ??
    null;
  const of = { series, indicator: indicator.id, part: part.code };
  const start = series.baseline;
  return [
    ...(start ? [{ ...of, start, round: null, judged: null, measurement: null, oecd: oecdIn(start.year) }] : []),
    ...listStudyRounds(series).map((round) => ({
      ...of,
      ...{ start: null, round, oecd: oecdIn(round.heldYear) },
      judged: round.judgement.kind === 'judged' ? round.judgement : null,
      measurement: own.find(({ planYear }) => planYear === round.planYear) ?? null,
    })),
  ];
}
