import { type BasisCounts, countByBasis } from './basis';
import { CLOSINGS, type Closing, UNKNOWN_REASONS, type UnknownReason } from './choices';
import {
  type ClosingAsked,
  closeSeries,
  isKept,
  type KnownClosing,
  type SeriesClosing,
  type Since,
  type UnknownClosing,
} from './closing-verdict';
import { countWords } from './count-words';
import { type IndicatorParts, toSeries } from './indicator-judgement';
import type { Reading } from './judge';
import type { Judged } from './judgement';
import { worstOf } from './roll-up';

/** What an indicator brings; the answers of the contracts fit. */
export interface ClosableIndicator extends IndicatorParts {
  /** A measure by another definition is published beside it. */
  readonly otherDefinition: boolean;
}

export interface PartClosing<C extends SeriesClosing<Reading> = SeriesClosing> {
  readonly code: string;
  readonly closing: C;
}

/** What became of an indicator with its parts. */
export interface IndicatorClosing<R extends Reading = Judged> {
  /** Parts with a plan, in the order of the input. */
  readonly parts: readonly PartClosing<SeriesClosing<R>>[];
  /** The worst known part; `null` when nothing can be known. */
  readonly worst: PartClosing<KnownClosing<R>> | null;
  /** When nothing can be known: the part whose last verdict was the worst, else one with the commonest reason; of equals the first by its code. */
  readonly silent: PartClosing<UnknownClosing<R>> | null;
  /** Why nothing can be known: the reason of `silent`, so that the word and the sentence beside it tell of one part; else `null`. */
  readonly reason: UnknownReason | null;
  /** Parts kept, in time or late. */
  readonly kept: number;
  readonly known: number;
  readonly total: number;
  /** Of the part that speaks for the whole. */
  readonly since: Since | null;
}

/**
 * Rolls the parts of an indicator up to its worst known part (DOMAIN.md section 4); the unknown ones stay in `total`.
 *
 * The order in which parts and points come decides nothing: of parts that are equally bad, or silent for the same reason, the first by its code
 * speaks for the whole. Errors: RangeError on a figure that is not finite.
 */
export function closeIndicator(indicator: ClosableIndicator, asked: Pick<ClosingAsked, 'withDemo' | 'years'> = {}): IndicatorClosing {
  const { otherDefinition } = indicator;
  const parts = indicator.series.flatMap((part): PartClosing[] => {
    const closing = closeSeries({ series: toSeries(indicator, part), otherDefinition, ...asked });
    return closing ? [{ code: part.code, closing }] : [];
  });
  return closeParts(parts);
}

/** The same of parts that are closed already, of the nation or of a region. */
export function closeParts<R extends Reading>(parts: readonly PartClosing<SeriesClosing<R>>[]): IndicatorClosing<R> {
  const known = parts.filter((part): part is PartClosing<KnownClosing<R>> => part.closing.kind === 'known');
  const unknown = parts.filter((part): part is PartClosing<UnknownClosing<R>> => part.closing.kind === 'unknown');
  const worst = known.toSorted(byBadness)[0] ?? null;
  const silent = worst ? null : speaksFor(unknown);
  return {
    ...{ parts, worst, silent },
    reason: silent?.closing.reason ?? null,
    kept: known.filter(({ closing }) => isKept(closing.closing)).length,
    known: known.length,
    total: parts.length,
    since: (worst ?? silent)?.closing.since ?? null,
  };
}

type AnyKnown = PartClosing<KnownClosing<Reading>>;

function byBadness(a: AnyKnown, b: AnyKnown): number {
  const rank = ({ closing }: AnyKnown) => CLOSINGS.indexOf(closing.closing);
  const share = ({ closing: { decided } }: AnyKnown) => decided.gap / decided.way;
  return rank(b) - rank(a) || share(a) - share(b) || byCode(a, b);
}

function speaksFor<R extends Reading>(unknown: readonly PartClosing<UnknownClosing<R>>[]): PartClosing<UnknownClosing<R>> | null {
  const sorted = unknown.toSorted(byCode);
  const worst = worstOf(sorted.flatMap(({ closing }) => closing.lastKnown ?? []));
  if (worst) return sorted.find(({ closing }) => closing.lastKnown === worst) ?? null;
  const reason = commonest(sorted.map(({ closing }) => closing.reason));
  return sorted.find(({ closing }) => closing.reason === reason) ?? null;
}

const byCode = (a: { readonly code: string }, b: { readonly code: string }): number => (a.code < b.code ? -1 : Number(a.code > b.code));

function commonest(reasons: readonly UnknownReason[]): UnknownReason | null {
  const counts = countWords(UNKNOWN_REASONS, reasons);
  return UNKNOWN_REASONS.filter((reason) => counts[reason] > 0).toSorted((a, b) => counts[b] - counts[a])[0] ?? null;
}

/** Outcomes of a group; the unknown ones stand in it by their reason. */
export interface ClosingCounts {
  readonly outcomes: Readonly<Record<Closing, number>>;
  readonly reasons: Readonly<Record<UnknownReason, number>>;
  /** Kept, in time or late. */
  readonly kept: number;
  readonly known: number;
  /** Of those kept late the ones of whose due year nothing is published: a later fact decided. */
  readonly lateUnseen: number;
  /** Of the known ones those whose reading rests on verified sources alone, neither on second-hand nor on derived ones. */
  readonly verified: number;
  /** Everything: known and unknown. */
  readonly total: number;
  readonly basis: BasisCounts;
}

/** An indicator as it is counted, of the nation or of a region. */
export type CountableClosing = Pick<IndicatorClosing<Reading>, 'worst' | 'reason'>;

/** Counts a group of any kind. Law: outcomes + reasons = total; no denominator shrinks. */
export function countClosings(group: readonly CountableClosing[]): ClosingCounts {
  const known = group.flatMap(({ worst }) => worst?.closing ?? []);
  const outcomes = countWords(
    CLOSINGS,
    known.map(({ closing }) => closing),
  );
  return {
    outcomes,
    reasons: countWords(
      UNKNOWN_REASONS,
      group.map(({ worst, reason }) => (worst ? null : reason)),
    ),
    kept: outcomes.kept + outcomes['kept-late'],
    known: known.length,
    lateUnseen: known.filter(({ silentDue }) => silentDue !== null).length,
    verified: known.filter(({ basis }) => basis === 'verified').length,
    total: group.length,
    basis: countByBasis(group.map(({ worst }) => worst?.closing.basis ?? null)),
  };
}
