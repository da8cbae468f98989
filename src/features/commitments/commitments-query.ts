import type { DecreeCommitments } from '@/contracts/decree';
import type { IndicatorAnswer } from '@/contracts/indicators';
import type { Programme } from '@/contracts/programme';
import { type PromiseOutcome, promiseOutcome } from '@/domain/commitment-outcome';
import type { Unit } from '@/domain/series';
import { decreeCommitmentsQuery } from '@/shared/api/decree-queries';
import { derived } from '@/shared/api/derived';
import { indicatorListQuery, programmeQuery } from '@/shared/api/queries';

export type Commitment = DecreeCommitments['commitments'][number];

export interface CommitmentRow extends Commitment {
  readonly outcome: PromiseOutcome;
  /** Of the series that measures it; `null` = nobody reports it. */
  readonly measured: { readonly unit: Unit; readonly decimals: number } | null;
}

export interface CommitmentsPage {
  readonly dataDate: string;
  readonly rows: readonly CommitmentRow[];
  readonly tasks: readonly Pick<Programme['tasks'][number], 'id' | 'short'>[];
}

/** The promises with what became of them, which rests on published facts alone. Errors: those of the API. */
export const commitmentsPageQuery = derived(['commitments-page'], async (ask): Promise<CommitmentsPage> => {
  const { commitments, dataDate } = await ask(decreeCommitmentsQuery);
  const { indicators } = await ask(indicatorListQuery);
  const { tasks } = await ask(programmeQuery);
  return {
    dataDate,
    rows: commitments.map((commitment) => toRow(commitment, indicators)),
    tasks: tasks.map(({ id, short }) => ({ id, short })),
  };
});

export function toRow(commitment: Commitment, indicators: readonly IndicatorAnswer[]): CommitmentRow {
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
