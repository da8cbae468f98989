import { isCalendarDay } from './calendar-day';

interface Dated {
  /** `YYYY-MM-DD` */
  readonly date: string;
}

/** The release that was current on a day, of a list with the newest first: the newest up to it; the first one for a day before all of them. */
export function releaseOn<R extends Dated>({ releases }: { readonly releases: readonly R[] }, day: string): R | undefined {
  return releases.find(({ date }) => date <= day) ?? releases.at(-1);
}

/** What a day is beside the releases. On a day before all of them nothing was published; one that is ahead may bring another release. */
export type AskedDay = 'released' | 'before-all' | 'ahead' | 'unreadable';

/** `day` as an address has it; `releases` with the newest first. */
export function askedDay({ releases }: { readonly releases: readonly Dated[] }, day: string, today: string): AskedDay {
  if (!isCalendarDay(day)) return 'unreadable';
  const [newest, first] = [releases.at(0)?.date, releases.at(-1)?.date];
  if (first === undefined || newest === undefined || day < first) return 'before-all';
  return day > today && day > newest ? 'ahead' : 'released';
}
