/** What counts as coverage: a share of people or of organisations that something reaches, in per cent of all of them. */
export interface CoverageGroup {
  readonly id: 'early-years' | 'out-of-school' | 'conditions' | 'learning';
  /** Indicators in the order in which they are read; all their series are shown. */
  readonly indicators: readonly string[];
}

export const COVERAGE_GROUPS: readonly CoverageGroup[] = [
  { id: 'early-years', indicators: ['t1-1'] },
  { id: 'out-of-school', indicators: ['r1-2-2', 'r1-6-5', 'r1-6-1', 'r1-6-2'] },
  { id: 'conditions', indicators: ['r1-3-3', 'r1-3-4'] },
  { id: 'learning', indicators: ['r1-5-3', 'r1-5-2'] },
];

/** The indicator whose official figures since 2022 have another definition (children aged 2–6): shown beside it. */
export const OTHER_DEFINITION_OF = 't1-1';
