import type { DecreeCommitments } from '@/contracts/decree';
import type { IndicatorAnswer } from '@/contracts/indicators';
import { type PromiseOutcome, promiseOutcome } from '@/domain/commitment-outcome';
import type { Unit } from '@/domain/series';

export type Commitment = DecreeCommitments['commitments'][number];

/** A promise beside the indicators with what became of it, by published facts alone. */
export interface PromiseRow extends Commitment {
  readonly outcome: PromiseOutcome;
  /** Of the series that measures it; `null` = nobody reports it. */
  readonly measured: { readonly unit: Unit; readonly decimals: number } | null;
}

export function toPromiseRow(commitment: Commitment, indicators: readonly IndicatorAnswer[]): PromiseRow {
  const { value, byYear, measuredBy } = commitment;
  const indicator = indicators.find(({ id }) => id === measuredBy?.indicator);
  const series = indicator?.series.find(({ code }) => code === measuredBy?.series);
  if (!measuredBy || !indicator || !series || value === null) return { ...commitment, outcome: { kind: 'unreported' }, measured: null };
  return {
    ...commitment,
    outcome: promiseOutcome({ ...measuredBy, value, byYear }, series.points),
    measured: { unit: indicator.unit, decimals: series.decimals },
  };
}
