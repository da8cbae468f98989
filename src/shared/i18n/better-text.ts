import type { Direction, Unit } from '@/domain/series';

/** Things that are counted are more or fewer, not higher or lower. */
const COUNTED: readonly Unit[] = ['people', 'places', 'count'];

/** The text that says which way is better, in the words of the unit: a place in a ranking is never "lower", a gap in points is never "low". */
export function betterText({ unit, direction }: { readonly unit: Unit; readonly direction: Direction }) {
  if (unit === 'rank') return 'measure.firstBetter';
  if (COUNTED.includes(unit)) return direction === 'higher' ? 'measure.moreBetter' : 'measure.lessBetter';
  if (direction === 'higher') return 'measure.higherBetter';
  return unit === 'score' ? 'measure.lessBetter' : 'measure.lowerBetter';
}
