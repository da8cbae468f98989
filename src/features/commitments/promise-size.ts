import type { PromiseRow } from '@/shared/decree/promise-row';

/** What the decree counts, each with words of its own. */
const COUNTED = [
  ...(['places', 'colleges', 'colleges-per-region', 'laptops', 'printers', 'schools', 'data-centres', 'computers-per-teacher'] as const),
  ...(['universities', 'centres', 'journals', 'languages', 'directions', 'levels', 'years', 'years-of-schooling', 'students'] as const),
  ...(['three-shift-schools', 'billion-tenge', 'percent-of-gdp', 'times'] as const),
] as const;

/** Numbers in a promise that do not say how much is promised: from which age, in which schools, out of what. */
const ASIDE: readonly (string | null)[] = ['years-of-age', 'pupils-per-school-threshold', 'percent-of-subsoil-users-expenditure'];

type Size =
  | { readonly kind: 'date' | 'all' | 'yearly' | 'school-quarter' | 'none' }
  | { readonly kind: 'percent'; readonly value: number }
  | { readonly kind: 'counted'; readonly value: number; readonly of: (typeof COUNTED)[number] };

/**
 * How much is promised; `none` where the number in the sentence is none of that.
 *
 * Errors: RangeError for a unit that has no words.
 */
export function sizeOf({ value, unit, basis, recurring }: Pick<PromiseRow, 'value' | 'unit' | 'basis' | 'recurring'>): Size {
  if (value === null) return { kind: 'date' };
  if (recurring !== null) return { kind: recurring };
  if (basis === 'all') return { kind: 'all' };
  if (ASIDE.includes(unit)) return { kind: 'none' };
  const of = COUNTED.find((known) => known === unit);
  if (of) return { kind: 'counted', value, of };
  if (unit?.startsWith('percent')) return { kind: 'percent', value };
  throw new RangeError(`no words for what is promised: ${unit}`);
}
