import { type BasisCounts, countByBasis, weakestOf } from './basis';
import { VERDICTS, type Verdict } from './choices';
import { countWords } from './count-words';
import type { Judged } from './judgement';
import { type LagBound, lagBound } from './lag';
import { medianOf } from './region-median';
import { type Provenance, STATES, type State } from './series';

/** Which state speaks for several when they are equally common: lower first, what a reader can act on before what only time can change. */
const STATE_RANKS: Readonly<Record<State, number>> = {
  'no-data': 1,
  awaiting: 2,
  postponed: 3,
  discontinued: 4,
  'not-comparable': 5,
  'not-due': 6,
  'not-yet-formed': 7,
  'not-planned': 8,
};

/** What a verdict brings to its group; the nation's and a region's fit. */
type PartJudged = Pick<Judged, 'kind' | 'verdict' | 'gap' | 'way' | 'lag' | 'basis'>;

interface PartUnjudged<J> {
  readonly kind: 'state';
  readonly state: State;
  readonly carried?: J | null;
  readonly ended?: boolean;
}

/** One year of an indicator with its parts. */
export interface RollUp<J extends PartJudged = Judged> {
  /** The worst known part; `null` when nothing is known. */
  readonly worst: J | null;
  /** Parts with the verdict `met`. */
  readonly met: number;
  /** Parts with a verdict in this very year; a carried verdict of a study is not one. */
  readonly known: number;
  /** All parts, known or not, except those whose promise has ended and left nothing to judge. 0: the whole indicator is out of the counts. */
  readonly total: number;
  /** The parts by what their verdicts rest on; its `total` is `total`. */
  readonly basis: BasisCounts;
  /** When nothing is known: the commonest state; what was not due gives way to what is awaited. `null` where something is known. */
  readonly state: State | null;
  /** Studies between rounds: the worst of the carried verdicts, to be shown "as of" its year; `null` when something is known. */
  readonly carried: J | null;
}

/**
 * Rolls the parts of an indicator up to its worst known part (DOMAIN.md section 6).
 *
 * Parts that are not due, not planned yet or not reported stay in `total`: a denominator never shrinks silently. Only a part whose promise
 * has ended without further facts leaves it (DOMAIN.md section 4).
 */
export function rollUp<J extends PartJudged = Judged>(judgements: readonly (J | PartUnjudged<J>)[]): RollUp<J> {
  const judged = judgements.filter((judgement): judgement is J => judgement.kind === 'judged');
  const unjudged = judgements.filter((judgement): judgement is PartUnjudged<J> => judgement.kind === 'state');
  const counted = unjudged.filter((judgement) => !judgement.ended);
  const silent = judged.length === 0;
  const states = (counted.length > 0 ? counted : unjudged).map(({ state }) => state);
  return {
    worst: worstOf(judged),
    met: judged.filter((judgement) => judgement.verdict === 'met').length,
    known: judged.length,
    total: judged.length + counted.length,
    basis: countByBasis([...judged.map(({ basis }) => basis), ...counted.map(() => null)]),
    state: silent ? spokenOf(states) : null,
    carried: silent ? worstOf(unjudged.flatMap(({ carried }) => carried ?? [])) : null,
  };
}

/** Worst verdict first; equal verdicts by the gap as a part of the promised way, then by the lag; the first of equals wins. */
export function worstOf<J extends PartJudged>(judged: readonly J[]): J | null {
  return judged.toSorted(byBadness)[0] ?? null;
}

function byBadness(a: PartJudged, b: PartJudged): number {
  return VERDICTS.indexOf(b.verdict) - VERDICTS.indexOf(a.verdict) || a.gap / a.way - b.gap / b.way || lagOf(b) - lagOf(a) || 0;
}

function lagOf({ lag }: PartJudged): number {
  return lag.known ? lag.months : 0;
}

/** A result that is on its way is never told as a year without a measurement: where one is awaited, what was not due is silent. */
function spokenOf(states: readonly State[]): State | null {
  return commonest(states.includes('awaiting') ? states.filter((state) => state !== 'not-due' && state !== 'not-planned') : states);
}

function commonest(states: readonly State[]): State | null {
  const count = (state: State) => states.filter((candidate) => candidate === state).length;
  return states.toSorted((a, b) => count(b) - count(a) || STATE_RANKS[a] - STATE_RANKS[b])[0] ?? null;
}

/** Verdicts and states of a group of indicators in one year. */
export interface Distribution {
  readonly verdicts: Readonly<Record<Verdict, number>>;
  /** Indicators without a verdict, by the reason. */
  readonly states: Readonly<Record<State, number>>;
  /** Each of `verdicts` by what it rests on. */
  readonly verdictBasis: Readonly<Record<Verdict, BasisCounts>>;
  /** Sum of `verdicts`. */
  readonly known: number;
  /** Sum of `verdicts` and `states`. */
  readonly total: number;
  /** The same `total`, by what the verdicts rest on. */
  readonly basis: BasisCounts;
  /** Indicators left out because their promise has ended and left nothing to judge; with `total` they make up the whole group. */
  readonly ended: number;
}

/** An indicator as it is counted: by its worst known part, else by its state. */
interface Countable extends Pick<RollUp, 'state' | 'total'> {
  readonly worst: { readonly verdict: Verdict; readonly basis: Provenance } | null;
}

/**
 * Counts a group of any kind: goal, task, agency, region, programme. No composite figure (DOMAIN.md section 6).
 *
 * An indicator's verdict rests on what its worst known part rests on: with published facts only, a verdict that is counted as published stays the
 * same, because nothing but a worse part could have changed it.
 */
export function distribute(indicators: readonly Countable[]): Distribution {
  const counted = indicators.filter((indicator) => indicator.total > 0);
  const countBy = <Word extends string>(words: readonly Word[], wordOf: (indicator: Countable) => Word | null) =>
    countWords(words, counted.map(wordOf));
  return {
    verdicts: countBy(VERDICTS, ({ worst }) => worst?.verdict ?? null),
    verdictBasis: Object.fromEntries(
      VERDICTS.map((verdict) => [verdict, countByBasis(counted.flatMap(({ worst }) => (worst?.verdict === verdict ? worst.basis : [])))]),
    ) as Record<Verdict, BasisCounts>,
    states: countBy(STATES, ({ worst, state }) => (worst ? null : state)),
    known: counted.filter(({ worst }) => worst !== null).length,
    total: counted.length,
    basis: countByBasis(counted.map(({ worst }) => worst?.basis ?? null)),
    ended: indicators.length - counted.length,
  };
}

export interface MedianLag {
  /** The median lies no lower than this, in months; negative = ahead of the plan; `null`: nobody can say. */
  readonly least: number | null;
  /** It lies no higher than this; the same as `least` where it is known exactly. */
  readonly most: number | null;
  /** Known lags that went in. */
  readonly count: number;
  /** The weakest origin of all the lags that went in. */
  readonly basis: Provenance;
}

/**
 * Median months behind plan of a group, as the interval in which it lies: bounds keep their side (DOMAIN.md section 2, rule 6).
 *
 * Units:  months, unrounded. Only known lags enter; `count` says how many. An "at least" may be anything from its bound upwards, an "at most"
 *         anything below it; where neither moves the median, both ends are the same.
 * Absent: `null` when no lag is known.
 */
export function medianLag(judged: readonly Pick<Judged, 'lag' | 'basis'>[]): MedianLag | null {
  const known = judged.flatMap(({ lag, basis }) => (lag.known ? [{ ...lag, bound: lagBound(lag), basis }] : []));
  const basis = weakestOf(known.map((lag) => lag.basis));
  if (basis === null) return null;
  const medianWith = (open: LagBound, end: number) => finite(medianOf(known.map(({ bound, months }) => (bound === open ? end : months))));
  return {
    least: medianWith('at-most', Number.NEGATIVE_INFINITY),
    most: medianWith('at-least', Number.POSITIVE_INFINITY),
    count: known.length,
    basis,
  };
}

const finite = (value: number | null): number | null => (value !== null && Number.isFinite(value) ? value : null);
