import { type BasisCounts, countByBasis } from './basis';
import { CLOSINGS, type Closing, UNKNOWN_REASONS, type UnknownReason } from './choices';
import { closeSeries, isKept, type KnownClosing, type SeriesClosing, type Since, type UnknownClosing } from './closing-verdict';
import { type IndicatorParts, toSeries } from './indicator-judgement';
import { worstOf } from './roll-up';

/** What an indicator brings; the answers of the contracts fit. */
export interface ClosableIndicator extends IndicatorParts {
  /** A measure by another definition is published beside it. */
  readonly otherDefinition: boolean;
}

export interface PartClosing<C extends SeriesClosing = SeriesClosing> {
  readonly code: string;
  readonly closing: C;
}

/** What became of an indicator with its parts. */
export interface IndicatorClosing {
  /** Parts with a plan, in the order of the input. */
  readonly parts: readonly PartClosing[];
  /** The worst known part; `null` when nothing can be known. */
  readonly worst: PartClosing<KnownClosing> | null;
  /** When nothing can be known: the part whose last verdict was the worst, else the first. */
  readonly silent: PartClosing<UnknownClosing> | null;
  /** The commonest reason of the unknown parts when nothing can be known; else `null`. */
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
 * The order of parts and points does not matter. Errors: RangeError on a figure that is not finite.
 */
export function closeIndicator(indicator: ClosableIndicator, { withDemo = false } = {}): IndicatorClosing {
  const { otherDefinition } = indicator;
  const parts = indicator.series.flatMap((part): PartClosing[] => {
    const closing = closeSeries({ series: toSeries(indicator, part), otherDefinition, withDemo });
    return closing ? [{ code: part.code, closing }] : [];
  });
  const known = parts.filter((part): part is PartClosing<KnownClosing> => part.closing.kind === 'known');
  const unknown = parts.filter((part): part is PartClosing<UnknownClosing> => part.closing.kind === 'unknown');
  const worst = known.toSorted(byBadness)[0] ?? null;
  const silent = worst ? null : speaksFor(unknown);
  return {
    ...{ parts, worst, silent },
    reason: worst ? null : commonest(unknown.map(({ closing }) => closing.reason)),
    kept: known.filter(({ closing }) => isKept(closing.closing)).length,
    known: known.length,
    total: parts.length,
    since: (worst ?? silent)?.closing.since ?? null,
  };
}

function byBadness(a: PartClosing<KnownClosing>, b: PartClosing<KnownClosing>): number {
  const rank = ({ closing }: PartClosing<KnownClosing>) => CLOSINGS.indexOf(closing.closing);
  const share = ({ closing: { decided } }: PartClosing<KnownClosing>) => decided.gap / decided.way;
  return rank(b) - rank(a) || share(a) - share(b) || byCode(a, b);
}

function speaksFor(unknown: readonly PartClosing<UnknownClosing>[]): PartClosing<UnknownClosing> | null {
  const sorted = unknown.toSorted(byCode);
  const worst = worstOf(sorted.flatMap(({ closing }) => closing.lastKnown ?? []));
  return sorted.find(({ closing }) => closing.lastKnown === worst && worst !== null) ?? unknown[0] ?? null;
}

const byCode = (a: { readonly code: string }, b: { readonly code: string }): number => (a.code < b.code ? -1 : Number(a.code > b.code));

function commonest(reasons: readonly UnknownReason[]): UnknownReason | null {
  const count = (reason: UnknownReason) => reasons.filter((candidate) => candidate === reason).length;
  return UNKNOWN_REASONS.filter((reason) => count(reason) > 0).toSorted((a, b) => count(b) - count(a))[0] ?? null;
}

/** Outcomes of a group; the unknown ones stand in it by their reason. */
export interface ClosingCounts {
  readonly outcomes: Readonly<Record<Closing, number>>;
  readonly reasons: Readonly<Record<UnknownReason, number>>;
  /** Kept, in time or late. */
  readonly kept: number;
  readonly known: number;
  /** Everything: known and unknown. */
  readonly total: number;
  readonly basis: BasisCounts;
}

/** Counts a group of any kind. Law: outcomes + reasons = total; no denominator shrinks. */
export function countClosings(group: readonly Pick<IndicatorClosing, 'worst' | 'reason'>[]): ClosingCounts {
  const count = <Word extends string>(words: readonly Word[], wordOf: (each: Pick<IndicatorClosing, 'worst' | 'reason'>) => Word | null) =>
    Object.fromEntries(words.map((word) => [word, group.filter((each) => wordOf(each) === word).length])) as Record<Word, number>;
  const outcomes = count(CLOSINGS, ({ worst }) => worst?.closing.closing ?? null);
  return {
    outcomes,
    reasons: count(UNKNOWN_REASONS, ({ worst, reason }) => (worst ? null : reason)),
    kept: outcomes.kept + outcomes['kept-late'],
    known: group.filter(({ worst }) => worst !== null).length,
    total: group.length,
    basis: countByBasis(group.map(({ worst }) => worst?.closing.basis ?? null)),
  };
}
