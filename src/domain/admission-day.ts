import { dayOfYear } from './day-of-year';

/** Days of a year that comes again, `MM-DD`; both ends belong to the window, as the page says: the order does not state its last day. */
export interface YearWindow {
  readonly from: string;
  readonly to: string;
}

export type WindowState = 'before' | 'open' | 'over';

/** Whether a day of the year lies before, in or after a window that does not run over New Year. */
export function windowStateOn({ from, to }: YearWindow, day: string): WindowState {
  if (day < from) return 'before';
  return day > to ? 'over' : 'open';
}

/**
 * Where a day stands on an axis from the first to the last day of a season, 0 to 1; `end` = the evening of the day instead of its morning.
 *
 * Absent: `null` for a day outside the season.
 * Errors: RangeError for a day that no year has.
 */
export function placeInSeason(monthDay: string, { from, to }: YearWindow, edge: 'start' | 'end' = 'start'): number | null {
  const [day, first, last] = [monthDay, from, to].map(dayOfYear);
  if (day == null || first == null || last == null) throw new RangeError(`placeInSeason: no such day among ${monthDay}, ${from}, ${to}`);
  if (day < first || day > last) return null;
  return (day - first + (edge === 'end' ? 1 : 0)) / (last - first + 1);
}
