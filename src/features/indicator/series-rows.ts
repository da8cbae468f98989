import type { PastChange } from '@/contracts/changes';
import type { IndicatorDetail } from '@/contracts/indicator-detail';
import type { SeriesAnswer } from '@/contracts/indicators';
import type { Localized, Source } from '@/contracts/parts';
import { toSeries } from '@/domain/indicator-judgement';
import { type Judgement, judgeYear } from '@/domain/judgement';
import type { Baseline, Point, State } from '@/domain/series';
import { pastOf } from '@/shared/releases/past-changes';

/** One year of a series as chart, table and download show it. Numbers are in the indicator's unit. */
export interface SeriesRow extends Omit<Point, 'state'> {
  /** Why there is no verdict; `null` where there is one. */
  readonly state: State | null;
  readonly judgement: Judgement;
  /** Where the fact comes from; `null` without a fact, and for a demo value: it has no source. */
  readonly source: Source | null;
  readonly note: Localized | null;
  /** What releases did with the published value of this year; empty where nothing ever changed. */
  readonly history: readonly PastChange[];
  /** The decree's baseline, in its year; a source may report another fact for the same year. */
  readonly baseline: Baseline | null;
}

/** Years of a series, in order: the same points that the chart draws. */
export function toSeriesRows(detail: IndicatorDetail, part: SeriesAnswer): SeriesRow[] {
  const series = toSeries(detail.indicator, part);
  return part.points.map((point) => {
    const judgement = judgeYear(series, point.year);
    const origin = detail.origins.find(({ series: code, year }) => code === part.code && year === point.year);
    return {
      year: point.year,
      plan: point.plan,
      planYear: point.planYear,
      fact: point.fact,
      provenance: point.provenance,
      state: judgement.kind === 'state' ? judgement.state : null,
      judgement,
      source: point.fact === null || point.provenance === 'demo' ? null : (origin?.source ?? null),
      note: point.note,
      history: pastOf(detail.history, { indicator: detail.indicator.id, series: part.code, year: point.year }),
      baseline: part.baseline?.year === point.year ? part.baseline : null,
    };
  });
}
