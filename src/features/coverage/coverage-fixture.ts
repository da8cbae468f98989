import type { Point, Provenance, State } from '@/domain/series';
import type { CoverageIndicator, CoveragePart } from './coverage-query';

type Given = readonly [year: number, plan: number | null, fact: number | null, origin?: Provenance | State];

/** Points for tests: the fourth word is the origin of a fact or the state of a gap. */
export function pointsOf(...given: readonly Given[]): Point[] {
  return given.map(([year, plan, fact, origin]) => ({
    year,
    plan,
    planYear: null,
    fact,
    provenance: fact === null ? null : ((origin as Provenance | undefined) ?? 'verified'),
    state: fact === null ? ((origin as State | undefined) ?? 'no-data') : null,
  }));
}

export function partOf(code: string, points: readonly Point[], part: Partial<CoveragePart> = {}): CoveragePart {
  const short = code === 'total' ? null : { kk: code, ru: code };
  return { code, short, study: null, flow: false, decimals: 0, baseline: null, points, ...part };
}

export function indicatorOf(id: string, series: readonly CoveragePart[], indicator: Partial<CoverageIndicator> = {}): CoverageIndicator {
  const short = { kk: id, ru: id };
  return { id, short, unit: 'percent', direction: 'higher', regionalAggregation: 'mean', additiveParts: false, series, ...indicator };
}
