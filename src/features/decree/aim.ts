import type { Activity } from '@/contracts/activities';
import type { DecreeGoal } from '@/contracts/decree';
import type { IndicatorAnswer } from '@/contracts/indicators';
import { type AsAsked, indicatorsAsAsked } from '@/shared/api/asked-facts';
import { type Names, namesOf } from '@/shared/decree/names';
import { type PromiseRow, toPromiseRow } from '@/shared/decree/promise-row';
import { countOutcomes, type OutcomeCounts } from './outcome-counts';

/** What the decree says of a goal and of a task alike: its ways, and what it promises beside the indicators. */
type AimText = Pick<DecreeGoal, 'directions' | 'commitments'>;

/** A goal or a task: an aim of the programme that indicators judge. */
export interface Aim<Decree extends AimText> {
  readonly decree: Decree;
  readonly outcomes: OutcomeCounts;
  /** Promised beside its indicators and, for a goal, its tasks. */
  readonly promises: readonly PromiseRow[];
  /** Its own indicators, then those that its ways serve. */
  readonly indicators: readonly IndicatorAnswer[];
  /** Of what its ways speak of. */
  readonly names: Names;
}

interface AimOf<Decree extends AimText> {
  readonly decree: Decree;
  /** By which it is judged. */
  readonly own: readonly IndicatorAnswer[];
  readonly served?: readonly IndicatorAnswer[];
  /** All of the programme. */
  readonly indicators: readonly IndicatorAnswer[];
  readonly activities: readonly Activity[];
}

export const toAim = <Decree extends AimText>({ decree, own, served = [], indicators, activities }: AimOf<Decree>): Aim<Decree> => ({
  decree,
  outcomes: countOutcomes(own),
  promises: decree.commitments.map((commitment) => toPromiseRow(commitment, indicators)),
  indicators: [...own, ...served],
  names: namesOf(decree.directions, { indicators, activities }),
});

/** The aim with the facts that its reader asked for; what became of the promises rests on published facts in any case. */
export const aimAsAsked = <Page extends Pick<Aim<AimText>, 'indicators'>>(page: Page, asAsked: AsAsked): Page => ({
  ...page,
  indicators: indicatorsAsAsked(page.indicators, asAsked),
});
