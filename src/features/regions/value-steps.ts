/** One shade of the map: from the palest (lowest values) to the strongest. Both ends belong to the step. */
export interface ValueStep {
  readonly from: number;
  readonly to: number;
  /** Regions in the step. */
  readonly count: number;
}

const STEPS = 5;

/**
 * Cuts values into up to five steps of about equal number, so that every shade says something however skewed the values are
 * (places in dormitories range from 765 to 17 562).
 *
 * Equal values always share a step; the ends of a step are values that occur, so the legend promises nothing that is not there.
 * Fewer distinct values than steps give fewer steps. Order of the input never matters.
 * Absent: no values, no steps.
 */
export function toValueSteps(values: readonly number[]): ValueStep[] {
  const sorted = values.toSorted((a, b) => a - b);
  const distinct = [...new Set(sorted)];
  const wanted = Math.min(STEPS, distinct.length);
  // the step of a value is decided by its middle place among equals: ties cannot be torn apart
  const stepOf = (value: number) => {
    if (wanted === distinct.length) return distinct.indexOf(value);
    const middle = (sorted.indexOf(value) + sorted.lastIndexOf(value)) / 2;
    return Math.min(wanted - 1, Math.floor(((middle + 0.5) / sorted.length) * wanted));
  };
  const groups: number[][] = Array.from({ length: wanted }, () => []);
  for (const value of sorted) groups[stepOf(value)]?.push(value);
  return groups.flatMap((group) => (group.length === 0 ? [] : [{ from: group[0] ?? 0, to: group.at(-1) ?? 0, count: group.length }]));
}

/** Which step holds the value, counted from 0; -1 where none does. */
export function stepOfValue(steps: readonly ValueStep[], value: number): number {
  return steps.findIndex((step) => value >= step.from && value <= step.to);
}
