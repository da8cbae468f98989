import type { Localized } from '@/contracts/parts';
import type { Verdict } from '@/domain/choices';
import type { RegionJudged } from '@/domain/region-judgement';
import type { RegionRow } from './region-rows';

const both = (text: string): Localized => ({ kk: text, ru: text });

const judgedAs = (verdict: Verdict, fact: number): RegionJudged => ({
  kind: 'judged',
  year: 2022,
  planYear: 2022,
  against: 'national-plan',
  plan: 90,
  fact,
  provenance: 'demo',
  basis: 'demo',
  verdict,
  exceeded: false,
  gap: fact - 90,
  way: 40,
  lag: { known: true, months: 90 - fact, atLeast: false },
  start: { known: true, value: 50, provenance: 'demo' },
  shareToDate: null,
  share: { known: false, reason: 'start-unknown' },
  shareToTarget: null,
  withinError: false,
  ended: false,
  outcome: null,
  trace: { tolerance: 0.5, grain: 0, length: 'distance', side: 'short', band: 'within-tenth', half: null, lost: null },
});

/** A region for tests: with a fact and a verdict, with a fact alone, or with neither. */
export function createRow(id: string, given: Partial<RegionRow> & { readonly verdict?: Verdict } = {}): RegionRow {
  const { verdict, ...row } = given;
  const fact = row.fact ?? null;
  const provenance = row.provenance ?? 'demo';
  const judged = verdict && fact !== null ? { ...judgedAs(verdict, fact), provenance, basis: provenance } : null;
  return {
    id,
    type: 'oblast',
    short: both(id),
    name: both(`Region ${id}`),
    namedFrom: '2018-06-19',
    fact,
    provenance: fact === null ? null : provenance,
    state: judged ? null : fact === null ? 'no-data' : 'not-comparable',
    reason: null,
    note: null,
    judged,
    lag: judged?.lag ?? null,
    basis: judged?.basis ?? null,
    share: { known: false, reason: 'start-unknown' },
    ...row,
  };
}
