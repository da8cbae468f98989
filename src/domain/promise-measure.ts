import { PROGRAMME_YEARS, type Unit } from './series';

/** A promise as the decree prints it. */
export interface PrintedPromise {
  /** `null` = only a date is promised. */
  readonly value: number | null;
  /** Of what the decree counts: `percent-of-schools`, `colleges`, `per-year`. */
  readonly unit: string | null;
  readonly byYear: number | null;
  readonly startYear: number | null;
  /** Years that it takes from its start on; `null` = not said. */
  readonly termYears: number | null;
  readonly years: readonly number[];
  readonly recurring: string | null;
}

/** How a fact about a promise is given, where no indicator measures it, and which years decide. */
export interface PromiseMeasure {
  readonly unit: Unit;
  /** What the fact has to reach; of `done` 1. */
  readonly value: number;
  /** Each of them has to reach it. */
  readonly due: readonly number[];
}

const LAST_YEAR = PROGRAMME_YEARS.at(-1) ?? 2025;
/** A share of what a law gives away is not counted: the law is there, or it is not. */
const OF_A_LAW = 'percent-of-subsoil-users-expenditure';
const COUNTED: Readonly<Record<string, Unit>> = {
  places: 'places',
  times: 'number',
  'billion-tenge': 'number',
  'computers-per-teacher': 'number',
  ...Object.fromEntries(
    ['colleges', 'schools', 'laptops', 'printers', 'data-centres', 'universities', 'centres', 'journals', 'colleges-per-region'].map(
      (unit) => [unit, 'count' as const],
    ),
  ),
};

/**
 * A share in per cent, a number of things, or, where the decree counts nothing that can be counted (an award every year, a plan for ten years, a date),
 * whether it was done: 1 or 0.
 *
 * Years: of what is promised for every year each year from the start on; else the year that is named, the last one of the term that begins in a year (without a
 * term that year itself), the last one of the programme. "Up to" is where a growth ends (lines 3722, 3866, 3880), so it is reached from below like the rest.
 */
export function measureOfPromise({ value, unit, byYear, startYear, termYears, years, recurring }: PrintedPromise): PromiseMeasure {
  const counted = unit?.startsWith('percent') && unit !== OF_A_LAW ? 'percent' : COUNTED[unit ?? ''];
  if (recurring !== null) return { unit: 'done', value: 1, due: PROGRAMME_YEARS.filter((year) => year >= (startYear ?? year)) };
  const due = years.length > 0 ? years : [byYear ?? (startYear === null ? LAST_YEAR : startYear + (termYears ?? 1) - 1)];
  return value === null || counted === undefined ? { unit: 'done', value: 1, due } : { unit: counted, value, due };
}
