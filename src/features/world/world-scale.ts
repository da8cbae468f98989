import type { ComparisonRow } from './world-query';

/** One line of a drawing: from where to where on the track, in per cent of its length. */
export interface Mark {
  readonly who: string;
  readonly from: number;
  readonly to: number;
}

/** What stands at the ends of a track: the first place and the last one that was compared; 0 and the greatest value; of an index 0 and 1. */
export function endsOf({ unit, outOf, values }: Pick<ComparisonRow, 'unit' | 'outOf' | 'values'>): [first: number, last: number] {
  if (unit === 'rank') return [1, outOf ?? 1];
  return [0, unit === 'index' ? 1 : Math.max(...values.map(({ value }) => value))];
}

/**
 * Places on a track. A rank stands between the first place and the last one that was compared, from left to right; anything else between 0 and the
 * greatest value, an index between 0 and 1.
 *
 * Absent: an empty list where a drawing would say nothing: one value without a scale, a rank of which nobody says how many were compared, and how
 * many times one is the other.
 */
export function toMarks({ unit, outOf, values }: ComparisonRow): Mark[] {
  if (unit === 'times') return [];
  if (unit === 'rank' && outOf === null) return [];
  const names = [...new Set(values.map(({ who }) => who))];
  const [first, last] = endsOf({ unit, outOf, values });
  if (unit !== 'rank' && unit !== 'index' && names.length < 2) return [];
  const share = (value: number) => Math.round(((value - first) / (last - first)) * 1000) / 10;
  return names.map((who) => {
    const places = values.filter((value) => value.who === who).map(({ value }) => share(value));
    return { who, from: Math.min(...places), to: Math.max(...places) };
  });
}
