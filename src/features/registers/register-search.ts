import { dayOfYear } from '@/domain/day-of-year';
import { QUARTERS, type Quarter } from '@/domain/quarter';
import { ORDERS, type Order } from '@/shared/list/column';
import { asksOf } from '@/shared/url/asks';
import { choiceOf, decodeSearch, numberOf, optionOf, ownName, phrase, textThat } from '@/shared/url/codecs';

export const STAGES = ['school', 'preschool', 'other'] as const;
export type Stage = (typeof STAGES)[number];

/** The list of open data is of 2016; the upper end only keeps out what is no year. */
const FIRST_YEAR = 2016;
const LAST_YEAR = 2099;
/** One address for all registers; each reads what it knows. `null` and the empty text: not asked for. */
export interface RegisterSearch {
  readonly q: string;
  /** Key of a column; `null` = the order of the act. */
  readonly sort: string | null;
  readonly order: Order;
  /** Administrative data. */
  readonly stage: Stage | null;
  /** Cited acts: the act that cites. */
  readonly act: string | null;
  /** Open data: what is due in this quarter, in the year that `due` names. */
  readonly quarter: Quarter | null;
  readonly due: number | null;
  /** Admission calendar: the day in view, `MM-DD`. */
  readonly on: string | null;
}

export const registerDefaults: RegisterSearch = {
  q: '',
  sort: null,
  order: 'asc',
  stage: null,
  act: null,
  quarter: null,
  due: null,
  on: null,
};

export const registerAsks = asksOf(registerDefaults);

const dueYear = (held: unknown): number | null => {
  const year = Number(held);
  return Number.isInteger(year) && year >= FIRST_YEAR && year <= LAST_YEAR ? year : null;
};

const codecs = {
  q: phrase,
  sort: ownName,
  order: choiceOf(ORDERS, registerDefaults.order),
  stage: optionOf(STAGES),
  act: ownName,
  quarter: numberOf(QUARTERS),
  due: dueYear,
  on: textThat((day) => dayOfYear(day) !== null),
};

/** Whatever an address holds: each part that is not understood falls back alone. */
export function parseRegisterSearch(search: Partial<RegisterSearch>): RegisterSearch {
  return decodeSearch(codecs, search);
}
