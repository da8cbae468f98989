import { ORDERS, type Order } from '@/shared/list/column';
import { asksOf } from '@/shared/url/asks';
import { choiceOf, code, decodeSearch, optionOf, ownName, phrase } from '@/shared/url/codecs';

export const BASES = ['digits', 'word', 'all', 'date'] as const;
export const MODALITIES = ['promise', 'planned', 'required', 'expected'] as const;
/** What became of a promise; `last-known` decides nothing, `unreported`: no published data were found. */
export const OUTCOMES = ['kept', 'missed', 'last-known', 'unreported'] as const;

/** `null` and the empty text: not asked for. */
export interface CommitmentsSearch {
  readonly q: string;
  /** A task, or the number of a goal where a promise belongs to none of its tasks. */
  readonly task: string | null;
  readonly basis: (typeof BASES)[number] | null;
  readonly modality: (typeof MODALITIES)[number] | null;
  readonly outcome: (typeof OUTCOMES)[number] | null;
  /** Key of a column; `null` = the order of the decree. */
  readonly sort: string | null;
  readonly order: Order;
}

export const commitmentsDefaults: CommitmentsSearch = {
  q: '',
  task: null,
  basis: null,
  modality: null,
  outcome: null,
  sort: null,
  order: 'asc',
};

export const commitmentsAsks = asksOf(commitmentsDefaults);

const codecs = {
  q: phrase,
  task: code(/^(\d\.\d{1,2}|[12]|both)$/),
  basis: optionOf(BASES),
  modality: optionOf(MODALITIES),
  outcome: optionOf(OUTCOMES),
  sort: ownName,
  order: choiceOf(ORDERS, commitmentsDefaults.order),
};

/** Whatever an address holds: each part that is not understood falls back alone. */
export function parseCommitmentsSearch(search: Partial<CommitmentsSearch>): CommitmentsSearch {
  return decodeSearch(codecs, search);
}
