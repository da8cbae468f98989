import type { CheckCode } from './check-list';
import type { FactColumn } from './fact-table';

/** What a value rests on: each is a change of its own, where the value stays. */
const ORIGINS = ['confidence', 'source', 'note'] as const;

interface ReasonlessChange {
  readonly code: CheckCode;
  readonly column: FactColumn;
  /** What the sentence quotes. */
  readonly values: Readonly<Record<string, string>>;
}

type Said = Readonly<Record<'printed' | (typeof ORIGINS)[number], string>>;

/**
 * What a row changes in a published fact, where it gives no reason: the value, told as one change whatever else is new; or, where the value stays,
 * each thing that it rests on. So no sentence prints one value twice as if it were two.
 */
export function changesWithoutReason(before: Said, now: Said): ReasonlessChange[] {
  if (!isSameValue(before, now)) {
    return [{ code: 'revision-without-reason', column: 'value', values: { before: before.printed, value: now.printed } }];
  }
  return ORIGINS.filter((column) => before[column] !== now[column]).map((column) => ({
    ...{ code: `${column}-without-reason` as const, column },
    values: { was: before[column] || NOTHING, is: now[column] || NOTHING },
  }));
}

/** Whether two rows say the same number, with however many digits. */
export const isSameValue = (a: Said, b: Said): boolean => Number(a.printed) === Number(b.printed);

/** Whether two rows rest on the same. */
export const hasSameOrigin = (a: Said, b: Said): boolean => ORIGINS.every((column) => a[column] === b[column]);

/** Where no note is. */
const NOTHING = '–';

const CODES: readonly CheckCode[] = ['revision-without-reason', ...ORIGINS.map((column) => `${column}-without-reason` as const)];
/** Whether a finding asks for the reason of a change. */
export const asksForReason = (code: CheckCode): boolean => CODES.includes(code);
