/** Kazakhstan has one time since 1 March 2024. */
const HOURS_AHEAD = 5;

/** The day in Kazakhstan, `YYYY-MM-DD`. `SOURCE_DATE_EPOCH`, seconds since 1970, stands for the clock where it is set, as in other builds. */
export function today(): string {
  const given = process.env['SOURCE_DATE_EPOCH'];
  const now = given ? Number(given) * 1000 : Date.now();
  return new Date(now + HOURS_AHEAD * 3_600_000).toISOString().slice(0, 10);
}
