import { AGAINST, type Against, VERDICTS } from '@/domain/choices';
import type { SeriesYear } from '@/domain/series';
import { asksOf } from '@/shared/url/asks';
import { choiceOf, code, decodeSearch, optionOf, regionIds, seriesYear } from '@/shared/url/codecs';

/** Order of the rows: by task as the programme counts them, or by one figure, the worst first. */
export const SORTS = ['task', 'gap', 'lag', 'place', 'nation'] as const;
export type RowSort = (typeof SORTS)[number];

export const VERDICT_FILTERS = [...VERDICTS, 'unknown'] as const;
export type VerdictFilter = (typeof VERDICT_FILTERS)[number];

/** More peers than this no longer fit beside each other. */
export const MOST_PEERS = 5;

export interface RegionProfileSearch {
  /** `null` = the latest year with a regional fact; the page finds it in the data. */
  readonly year: SeriesYear | null;
  readonly against: Against;
  /** The reader's own choice of peers; empty = those of the printed rule. */
  readonly peer: readonly string[];
  /** Task `1.3`, or goal `1` for its target indicators. */
  readonly task: string | null;
  readonly verdict: VerdictFilter | null;
  readonly sort: RowSort;
}

export const regionProfileDefaults: RegionProfileSearch = {
  year: null,
  against: 'national-plan',
  peer: [],
  task: null,
  verdict: null,
  sort: 'task',
};

export const regionProfileAsks = asksOf(regionProfileDefaults);

const form = code(/^[12](\.\d)?$/);
/** A number in a link that was built in code, a text where an address was read. */
const goalOrTask = (held: unknown) => form(String(held));

const codecs = {
  year: seriesYear,
  against: choiceOf(AGAINST, regionProfileDefaults.against),
  peer: regionIds(MOST_PEERS),
  task: goalOrTask,
  verdict: optionOf(VERDICT_FILTERS),
  sort: choiceOf(SORTS, regionProfileDefaults.sort),
};

/** Whatever an address holds: each part that is not understood falls back alone. An id of good form that no region has is left to the page. */
export function parseRegionProfileSearch(search: Partial<RegionProfileSearch>): RegionProfileSearch {
  return decodeSearch(codecs, search);
}
