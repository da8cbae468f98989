/** The 1st to the 366th day: counted in a leap year, so that every day has its own place. `null` for a day that no year has. */
export function dayOfYear(monthDay: string): number | null {
  const [month = 0, day = 0] = monthDay.split('-').map(Number);
  const date = new Date(Date.UTC(2024, month - 1, day));
  if (!/^\d\d-\d\d$/.test(monthDay) || date.getUTCMonth() !== month - 1) return null;
  return Math.round((date.getTime() - Date.UTC(2023, 11, 31)) / 86_400_000);
}
