import type { Definition } from './checks/fact-table';
import { PROGRAMME_YEARS } from './series';

/** Why a published value is none of those that are due: what stands first holds. */
export const BEYOND_DUE = ['commitment', 'other', 'average', 'early', 'unplanned'] as const;
export type BeyondDue = (typeof BEYOND_DUE)[number];

interface Fact {
  readonly indicator: string;
  readonly series: string;
  readonly region: string;
  readonly year: number;
  readonly definition: Definition;
}

interface Known {
  readonly facts: readonly Fact[];
  /** The code of averages of other countries. */
  readonly comparator: string;
  readonly series: readonly {
    readonly indicator: string;
    readonly series: string;
    readonly promised: { readonly plan: Readonly<Record<string, number>> } | null;
  }[];
}

/** How many of the published values are due by the programme, and how many are there for another reason, so that two counts of one release agree. */
export function countBeyondDue({ facts, comparator, series }: Known) {
  const plans = new Map(series.map((each) => [`${each.indicator} ${each.series}`, each.promised?.plan ?? {}]));
  const reasonOf = (fact: Fact): BeyondDue | null => {
    if (fact.definition !== 'programme') return fact.definition;
    if (fact.region === comparator) return 'average';
    if (fact.year < PROGRAMME_YEARS[0]) return 'early';
    return plans.get(`${fact.indicator} ${fact.series}`)?.[fact.year] === undefined ? 'unplanned' : null;
  };
  const reasons = facts.map(reasonOf);
  const rest = BEYOND_DUE.map((reason) => ({ reason, count: reasons.filter((each) => each === reason).length }));
  return { facts: facts.length, due: reasons.filter((reason) => reason === null).length, rest: rest.filter(({ count }) => count > 0) };
}
