import { weakestOf } from '@/domain/basis';
import type { Provenance, Series } from '@/domain/series';

export interface RunningTotal {
  readonly year: number;
  /** Sum of the plans from the first plan year to this one. */
  readonly plan: number;
  /** Sum of the facts of the same years; `null` from the first year whose fact is missing: a sum with a hole is no sum. */
  readonly fact: number | null;
  /** The weakest origin of the facts added up; `null` where none is. */
  readonly basis: Provenance | null;
}

/**
 * Running total of a yearly flow (jobs created, colleges equipped), one entry per plan year.
 *
 * Units:  the indicator's own. Absent: empty for a series that is not a yearly flow; a year without a plan adds nothing and has no entry.
 * Source: DOMAIN.md section 4, "yearly flow".
 */
export function runningTotals(series: Series): RunningTotal[] {
  if (!series.flow) return [];
  const totals: RunningTotal[] = [];
  for (const point of series.points) {
    if (point.plan === null) continue;
    const before = totals.at(-1) ?? { plan: 0, fact: 0, basis: null };
    totals.push({
      year: point.year,
      plan: before.plan + point.plan,
      fact: before.fact === null || point.fact === null ? null : before.fact + point.fact,
      basis: weakestOf([before.basis, point.provenance].filter((origin) => origin !== null)),
    });
  }
  return totals;
}
