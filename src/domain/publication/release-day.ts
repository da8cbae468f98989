import { isCalendarDay } from '../calendar-day';
import type { Finding } from '../checks/check-list';

interface AskedDay {
  /** As it was typed; empty where it was not. */
  readonly date: string;
  /** The day of the newest release, `YYYY-MM-DD`; empty where nothing was released yet. */
  readonly last: string;
  readonly today: string;
}

/**
 * Why a release cannot bear a day: there is none, the calendar does not have it, it is not after the newest release, it has not come yet. A release
 * of a day to come would stand as the current one before that day, and keep every release until then out.
 */
export function releaseDayFindings({ date, last, today }: AskedDay): Finding[] {
  const code = faultOf({ date, last, today });
  return code ? [{ code, file: '--date', line: null, column: null, values: { value: date, last, today } }] : [];
}

function faultOf({ date, last, today }: AskedDay): Finding['code'] | null {
  if (date === '') return 'release-day-missing';
  if (!(isCalendarDay(date) && date.startsWith('20'))) return 'release-day-unreadable';
  if (date <= last) return 'release-day-not-later';
  return date > today ? 'release-day-ahead' : null;
}
