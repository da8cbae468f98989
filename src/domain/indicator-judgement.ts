import { type Judgement, judgeYear } from './judgement';
import { type RollUp, rollUp } from './roll-up';
import type { Series } from './series';

/** What an indicator brings to each of its series; the answers of the contracts fit. */
export interface IndicatorParts {
  readonly unit: Series['unit'];
  readonly direction: Series['direction'];
  readonly series: readonly PartSeries[];
}

export interface PartSeries extends Omit<Series, 'unit' | 'direction'> {
  readonly code: string;
}

/** The judgement of every part of an indicator in one year, and what they come to together. */
export interface IndicatorYear extends RollUp {
  readonly year: number;
  readonly parts: readonly { readonly code: string; readonly judgement: Judgement }[];
}

/** Unit and direction belong to the indicator, figures to its series; judging needs both. */
export function toSeries({ unit, direction }: Pick<IndicatorParts, 'unit' | 'direction'>, series: Omit<PartSeries, 'code'>): Series {
  const { study, flow, decimals, baseline, points, errors } = series;
  return { direction, unit, decimals, study, flow, baseline, points, ...(errors && { errors }) };
}

/**
 * Judges one year of an indicator with all its parts.
 *
 * Absent: a part without a verdict has its state; it stays in the counts (see `rollUp`).
 * Errors: RangeError on a figure that is not finite.
 */
export function judgeIndicator(indicator: IndicatorParts, year: number): IndicatorYear {
  const parts = indicator.series.map((series) => ({ code: series.code, judgement: judgeYear(toSeries(indicator, series), year) }));
  return { year, parts, ...rollUp(parts.map((part) => part.judgement)) };
}
