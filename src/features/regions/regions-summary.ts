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
  /** All that share the value at an end, in the order of their ids; empty where the same value everywhere has no ends. */
  readonly lowest: readonly RegionRow[];
  readonly highest: readonly RegionRow[];
}

/** Counts what is known, official, judged and met; the denominator is always all regions of the reading. `decimals`: of the plan; the ends are told apart by the digits that a ranking shows. */
export function toRegionsSummary(rows: readonly RegionRow[], decimals: number): RegionsSummary {
  const known = rows.filter(({ fact }) => fact !== null);
  const shown = asRanked(known, decimals);
  const levels = known.map(({ fact }) => shown(fact ?? 0));
  const [least, most] = [Math.min(...levels), Math.max(...levels)];
  // not by what sorts answers of the API: it stands in a file with all that checks them, which this page does not need
  const byId = known.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const at = (level: number) => byId.filter(({ fact }) => least < most && shown(fact ?? 0) === level);
  const judged = rows.flatMap((row) => row.judged ?? []);
  return {
    total: rows.length,
    known: known.length,
    official: rows.filter(hasOfficialFact).length,
    basis: countByBasis(rows.map((row) => row.judged?.basis ?? null)),
    judged: judged.length,
    met: judged.filter(({ verdict }) => verdict === 'met').length,
    lowest: at(least),
    highest: at(most),
  };
}
