import { dayInKazakhstan } from '../../domain/calendar-day';

/** The day in Kazakhstan, `YYYY-MM-DD`. `SOURCE_DATE_EPOCH`, seconds since 1970, stands for the clock where it is set, as in other builds. */
export function today(): string {
  const given = process.env['SOURCE_DATE_EPOCH'];
  return dayInKazakhstan(given ? Number(given) * 1000 : Date.now());
}
