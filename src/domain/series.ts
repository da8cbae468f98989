/** The vocabulary of the programme's numbers. Words and meanings: GLOSSARY.md. */

export const PROGRAMME_YEARS = [2020, 2021, 2022, 2023, 2024, 2025] as const;
/** Every year that a series can carry: the baseline year 2018 and 2019 have facts, never plans. */
export const SERIES_YEARS = [2018, 2019, ...PROGRAMME_YEARS] as const;
export type ProgrammeYear = (typeof PROGRAMME_YEARS)[number];
export type SeriesYear = (typeof SERIES_YEARS)[number];

/** The year as one that a series can carry; `null` for any other number. */
export const toSeriesYear = (year: number | null): SeriesYear | null => SERIES_YEARS.find((candidate) => candidate === year) ?? null;

/** The last year in which the plan was in force at all: decree No. 988 lost force on 12 October 2021 (decree No. 726). */
export const LAST_YEAR_IN_FORCE = 2021;

/** The code of the one series of a promise beside the indicators, which has no parts. */
export const PROMISE_SERIES = 'total';

export const DIRECTIONS = ['higher', 'lower'] as const;
export type Direction = (typeof DIRECTIONS)[number];

export const UNITS = [
  'percent',
  'score',
  'index',
  'count',
  'people',
  'places',
  'rank',
  'percent-to-previous-year',
  'percent-growth-to-2018',
  'percent-growth-to-2020',
  // of promises beside the indicators: a number of no unit, and whether something was done (1) or not (0)
  'number',
  'done',
] as const;
export type Unit = (typeof UNITS)[number];

/** Written with the sign %, growth rates too; their differences are percentage points. */
export const isPercentage = (unit: Unit): boolean => unit === 'percent' || unit.startsWith('percent-');

export const STUDIES = ['PISA', 'TIMSS', 'PIRLS'] as const;
export type Study = (typeof STUDIES)[number];

/** `demo` was generated because no public figure was found; the other three are official, in falling order of trust. */
export const PROVENANCES = ['verified', 'secondary', 'derived', 'demo'] as const;
/** The same, and what only the reader's own preview shows: a value that nobody has published. Never in an answer of the API. */
export const ORIGINS = [...PROVENANCES, 'unpublished'] as const;
export type Provenance = (typeof ORIGINS)[number];

/** The origins of values that nobody has published. */
export const UNPROVEN = ['demo', 'unpublished'] as const satisfies readonly Provenance[];
export type UnprovenOrigin = (typeof UNPROVEN)[number];

/** A value that must not be taken for a published one: drawn hollow, and with its word. */
export const isUnproven = (origin: Provenance | null): origin is UnprovenOrigin => UNPROVEN.some((unproven) => unproven === origin);

/** A value that somebody has published: its source can be named. Absent (`null`): no. */
export const isPublished = (origin: Provenance | null): boolean => origin !== null && !isUnproven(origin);

/** Why a year has no fact, or a fact cannot be judged. Never a verdict, never hidden, never zero. */
export const STATES = [
  'not-planned',
  'not-due',
  'postponed',
  'awaiting',
  'no-data',
  'discontinued',
  'not-comparable',
  'not-yet-formed',
] as const;
export type State = (typeof STATES)[number];

/** Whether a drawing marks the gap: a year without a promise or without a round is quiet. */
export const isMarkedGap = (state: State | null): state is State => state !== null && state !== 'not-planned' && state !== 'not-due';

/**
 * `fact`: the 2018 fact as the decree states it. `expectation`: the decree wrote it before the results came out (TIMSS 2019).
 * `definition`: growth to a base year starts at 0 by definition.
 */
export const BASELINE_KINDS = ['fact', 'expectation', 'definition'] as const;
export type BaselineKind = (typeof BASELINE_KINDS)[number];

export interface Baseline {
  readonly year: number;
  readonly value: number;
  readonly kind: BaselineKind;
}

/** One year of one series. Numbers are in the indicator's unit; `null` is never zero. */
export interface Point {
  readonly year: number;
  /** `null`: the decree prints "–" for this year, or the measurement was moved away from it. */
  readonly plan: number | null;
  /** The decree's year of this plan when a study was held in another year (PISA "2021" was held in 2022); otherwise `null`. */
  readonly planYear: number | null;
  readonly fact: number | null;
  /** Present exactly when `fact` is. */
  readonly provenance: Provenance | null;
  /** Present whenever `fact` is `null`. */
  readonly state: State | null;
}

/** The standard error of a study's mean, in its points, by the year in which its round was held. */
export interface StudyError {
  readonly year: number;
  readonly value: number;
}

/** What is needed to judge one measured line. */
export interface Series {
  readonly direction: Direction;
  readonly unit: Unit;
  /** Decimals that the plan prints; the unit of its last decimal is 10^-decimals. */
  readonly decimals: number;
  readonly study: Study | null;
  /** A yearly flow (jobs created in the year): judged each year, no lag, a running total beside it. */
  readonly flow: boolean;
  readonly baseline: Baseline | null;
  /** 2018–2025, ascending, one per year. */
  readonly points: readonly Point[];
  /** Studies: the standard errors of the nation's means that our data hold; absent = none. */
  readonly errors?: readonly StudyError[] | undefined;
}
