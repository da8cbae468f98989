import type { Commitment } from '@/contracts/decree-parts';
import type { IndicatorAnswer } from '@/contracts/indicators';
import type { Localized } from '@/contracts/parts';
import { outcomeByItself, outcomeBySeries, type PromiseOutcome } from '@/domain/commitment-outcome';
import type { Measured } from '../i18n/use-format';

/** A promise beside the indicators with what became of it, by published facts alone. */
export interface PromiseRow extends Omit<Commitment, 'reported'> {
  readonly outcome: PromiseOutcome;
  /** Of the facts about it, whether a series measures it or it is reported by itself. */
  readonly measured: Measured | null;
  /** Where the fact that decided comes from, if it was reported of the promise itself. */
  readonly factSource: NonNullable<Commitment['reported']>['facts'][number]['source'] | null;
  /** What is said of that fact. */
  readonly factNote: Localized | null;
  /** What releases did with facts about it; of what a series measures that stands on the indicator's page. */
  readonly history: NonNullable<Commitment['reported']>['history'];
}

export function toPromiseRow({ reported, ...commitment }: Commitment, indicators: readonly IndicatorAnswer[]): PromiseRow {
  const { measuredBy } = commitment;
  if (reported) {
    const outcome = promiseOfItself(reported);
    const decided = outcome.kind === 'unreported' ? null : reported.facts.find(({ year }) => year === outcome.year);
    return {
      ...commitment,
      outcome,
      measured: toMeasured(reported),
      factSource: decided?.source ?? null,
      factNote: decided?.note ?? null,
      history: reported.history,
    };
  }
  const indicator = indicators.find(({ id }) => id === measuredBy?.indicator);
  const series = indicator?.series.find(({ code }) => code === measuredBy?.series);
  const silent = { ...commitment, measured: null, factSource: null, factNote: null, history: [] };
  if (!measuredBy || !indicator || !series) return { ...silent, outcome: { kind: 'unreported' } };
  return {
    ...silent,
    outcome: outcomeBySeries({ ...commitment, measuredBy }, series.points),
    measured: { unit: indicator.unit, decimals: series.decimals },
  };
}

/** Of the reader's own preview, where one of the outcomes rests on it: a count of them is marked as it is. `null` without one. */
export const unpublishedAmong = (rows: readonly Pick<PromiseRow, 'outcome'>[]): 'unpublished' | null =>
  rows.some(({ outcome }) => outcome.kind !== 'unreported' && outcome.provenance === 'unpublished') ? 'unpublished' : null;

/** What facts about a promise itself decide. */
export const promiseOfItself = ({ facts, ...reported }: NonNullable<Commitment['reported']>): PromiseOutcome =>
  outcomeByItself(
    reported,
    facts.map(({ year, value: fact, provenance }) => ({ year, fact, provenance })),
  );

const decimalsOf = (value: number) => String(value).split('.')[1]?.length ?? 0;

const toMeasured = ({ unit, value, facts }: NonNullable<Commitment['reported']>): Measured => ({
  unit,
  decimals: Math.max(decimalsOf(value), ...facts.map((fact) => decimalsOf(fact.value))),
});
