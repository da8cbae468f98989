import type { IndicatorDetail } from '@/contracts/indicator-detail';
import type { IndicatorAnswer, SeriesAnswer } from '@/contracts/indicators';
import { toSeries } from '@/domain/indicator-judgement';
import { type Judged, type Judgement, judgeSeries, judgeYear, latestJudged } from '@/domain/judgement';
import { PROGRAMME_YEARS, SERIES_YEARS, type Series, type SeriesYear } from '@/domain/series';
import type { IndicatorSearch } from './indicator-search';

/** One indicator as the reader looks at it: the chosen part, judged, and the year that is explained. */
export interface IndicatorView {
  readonly detail: IndicatorDetail;
  readonly indicator: IndicatorAnswer;
  readonly part: SeriesAnswer;
  readonly series: Series;
  /** One per point, in order. */
  readonly judgements: readonly Judgement[];
  /** The latest verdict; `null` when no year has one. */
  readonly latest: Judged | null;
  /** How the last year of the programme stands; for a study it carries the last verdict. */
  readonly now: Judgement;
  /** The year that is explained. */
  readonly year: number;
}

/** An unknown part or a year without anything to explain falls back on the default. */
export function toIndicatorView(detail: IndicatorDetail, search: Pick<IndicatorSearch, 'series' | 'year'>): IndicatorView {
  const { indicator } = detail;
  const part = indicator.series.find(({ code }) => code === search.series) ?? firstOf(indicator.series);
  const series = toSeries(indicator, part);
  const latest = latestJudged(series);
  const now = judgeYear(series, lastPoint(series).year);
  const asked = explainedYears(series).find((year) => year === search.year);
  return { detail, indicator, part, series, judgements: judgeSeries(series), latest, now, year: asked ?? latest?.year ?? now.year };
}

/** Years that have something to explain: those of the programme, and earlier ones with a fact beside the baseline's own year. */
export function explainedYears({ points, baseline }: Series): SeriesYear[] {
  const hasFact = (year: number) => year !== baseline?.year && points.some((point) => point.year === year && point.fact !== null);
  return SERIES_YEARS.filter((year) => (year >= PROGRAMME_YEARS[0] && points.some((point) => point.year === year)) || hasFact(year));
}

function firstOf(parts: IndicatorAnswer['series']): SeriesAnswer {
  const [first] = parts;
  if (!first) throw new RangeError('an indicator has at least one series: the contract should have refused it');
  return first;
}

function lastPoint({ points }: Series): Series['points'][number] {
  const last = points.at(-1);
  if (!last) throw new RangeError('a series has at least one point: the contract should have refused it');
  return last;
}
