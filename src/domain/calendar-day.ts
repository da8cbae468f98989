/** `YYYY-MM-DD`, a day that the calendar has: no 31 February. */
export function isCalendarDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/** Kazakhstan has one time since 1 March 2024. */
const HOURS_AHEAD = 5;

/** The day in Kazakhstan at a moment, in milliseconds since 1970. */
export const dayInKazakhstan = (moment: number): string => new Date(moment + HOURS_AHEAD * 3_600_000).toISOString().slice(0, 10);
