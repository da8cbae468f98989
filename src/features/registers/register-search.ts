import * as v from 'valibot';
import { dayOfYear } from '@/domain/day-of-year';
import { QUARTERS, type Quarter } from '@/domain/quarter';
import { ORDERS, type Order } from '@/shared/list/column';
import { asksOf } from '@/shared/url/asks';
import { choiceOf, numberOf, optionOf, ownName, phrase } from '@/shared/url/codecs';

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

const toNumber = v.pipe(v.unknown(), v.transform(Number));

const searchSchema = v.object({
  q: phrase,
  sort: ownName,
  order: choiceOf(ORDERS, registerDefaults.order),
  stage: optionOf(STAGES),
  act: ownName,
  quarter: numberOf(QUARTERS),
  due: v.fallback(v.nullable(v.pipe(toNumber, v.integer(), v.minValue(FIRST_YEAR), v.maxValue(LAST_YEAR))), null),
  on: v.fallback(
    v.nullable(
      v.pipe(
        v.string(),
        v.check((day) => dayOfYear(day) !== null),
      ),
    ),
    null,
  ),
});

/** Whatever an address holds: each part that is not understood falls back alone. */
export function parseRegisterSearch(search: Partial<RegisterSearch>): RegisterSearch {
  return v.parse(searchSchema, { ...registerDefaults, ...search });
}
