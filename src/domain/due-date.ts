import { QUARTERS, type Quarter } from './quarter';

/** How often a data set of the list of open data is to be renewed. */
export type UpdatePeriod = 'yearly' | 'quarterly' | 'twice-a-year' | 'every-3-years' | 'every-4-years' | 'as-scheduled';

/** What the order says of a data set's deadline; `null` where it does not. */
export interface DueRule {
  readonly period: UpdatePeriod;
  readonly quarter: number | null;
  readonly month: number | null;
  readonly day: number | null;
  /** The only year that the order names. */
  readonly baseYear: number | null;
}

/**
 * `known: false` says why there is no day:
 * `one-date` – the order names one quarter of one year and not how it goes on; `event` – counted from an event; `no-date` – none is named.
 */
export type DueDays =
  | { readonly known: true; readonly days: readonly string[] }
  | { readonly known: false; readonly reason: 'one-date' | 'event' | 'no-date' };

/**
 * The last days on which a data set may be published in a year, `MM-DD`, in their order.
 *
 * A quarter stands for its last day, a month likewise; quarterly sets are due in the month that follows the reporting quarter, so the first
 * day of a year is for the last quarter of the year before. Without a year February ends on the 28th, a day that every year has.
 * Absent: what the order does not let reckon stays without a day; "no more than twice a year" is an upper limit and promises none.
 * Source: order No. 120 of 29 January 2016, list as worded by order No. 336 of 13 July 2021.
 */
export function dueDays({ period, quarter, month, day, baseYear }: DueRule, year: number | null): DueDays {
  if (baseYear !== null) return { known: false, reason: 'one-date' };
  if (period === 'quarterly' && day !== null) return { known: true, days: [1, 4, 7, 10].map((due) => toMonthDay(due, day)) };
  if (period === 'yearly' && month !== null) return { known: true, days: [endOfMonth(month, year)] };
  if (period === 'yearly' && quarter !== null) return { known: true, days: [endOfMonth(quarter * 3, year)] };
  return { known: false, reason: period === 'twice-a-year' ? 'event' : 'no-date' };
}

/** Quarter of a day of the year, `MM-DD`. */
export function quarterOf(monthDay: string): number {
  return Math.ceil(Number(monthDay.slice(0, 2)) / 3);
}

/** The quarter that a quarterly set due on this day reports: the one before the day's own, which for the first may be of the year before. */
export function reportedQuarter(monthDay: string): { readonly quarter: Quarter; readonly isOfYearBefore: boolean } {
  const due = quarterOf(monthDay);
  return { quarter: QUARTERS.find((quarter) => quarter === due - 1) ?? 4, isOfYearBefore: due === 1 };
}

/** Whether one of the days falls into the quarter; what has no day is due in none. */
export function isDueIn(due: DueDays, quarter: number): boolean {
  return daysInView(due, quarter).length > 0;
}

/** The days of the quarter, or all of them without one; none where no day is known. */
export function daysInView(due: DueDays, quarter: number | null): readonly string[] {
  if (!due.known) return [];
  return quarter === null ? due.days : due.days.filter((day) => quarterOf(day) === quarter);
}

function endOfMonth(month: number, year: number | null): string {
  // the day before the first of the next month; 2023 has no leap day
  return toMonthDay(month, new Date(Date.UTC(year ?? 2023, month, 0)).getUTCDate());
}

function toMonthDay(month: number, day: number): string {
  return [month, day].map((part) => String(part).padStart(2, '0')).join('-');
}
