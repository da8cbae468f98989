import { type BasisCounts, countByBasis } from '@/domain/basis';
import { asRanked } from '@/domain/region-ranking';
import { hasOfficialFact, type RegionRow } from './region-rows';

/** The figures of the sentences above map and ranking. */
export interface RegionsSummary {
  readonly total: number;
  /** Regions with a fact, and those of them whose fact is official. */
  readonly known: number;
  readonly official: number;
  /** All regions by what their verdicts rest on, those with a verdict, and those of them that keep the plan. */
  readonly basis: BasisCounts;
  readonly judged: number;
  readonly met: number;
  readonly lowest: RegionRow | null;
  readonly highest: RegionRow | null;
}

/** Counts what is known, official, judged and met; the denominator is always all regions of the reading. `decimals`: of the plan; the ends are told apart by the digits that a ranking shows. */
export function toRegionsSummary(rows: readonly RegionRow[], decimals: number): RegionsSummary {
  const known = rows.filter(({ fact }) => fact !== null);
  const shown = asRanked(known, decimals);
  const levelOf = (row: RegionRow | null) => (row?.fact == null ? 0 : shown(row.fact));
  const byFact = known.toSorted((a, b) => levelOf(a) - levelOf(b) || (a.id < b.id ? -1 : 1));
  const judged = rows.flatMap((row) => row.judged ?? []);
  const [lowest, highest] = [byFact[0] ?? null, byFact.at(-1) ?? null];
  return {
    total: rows.length,
    known: known.length,
    official: rows.filter(hasOfficialFact).length,
    basis: countByBasis(rows.map((row) => row.judged?.basis ?? null)),
    judged: judged.length,
    met: judged.filter(({ verdict }) => verdict === 'met').length,
    // the same value everywhere has no ends
    ...(levelOf(lowest) === levelOf(highest) ? { lowest: null, highest: null } : { lowest, highest }),
  };
}
