import type { RegisterOf } from '@/contracts/registers';
import { placeInSeason, type WindowState, windowStateOn } from '@/domain/admission-day';

type Calendar = RegisterOf<'tvet-admission'>['calendar'];
type AdmissionWindow = Calendar['windows'][number];

export interface Bar {
  /** Parts of the axis, 0 to 1. */
  readonly start: number;
  readonly end: number;
}

/** The months that the axis shows in full: from the first of the first to the end of the last that the calendar names. */
export interface Season {
  readonly from: string;
  readonly to: string;
  readonly months: readonly (Bar & { readonly month: number })[];
}

const two = (part: number) => String(part).padStart(2, '0');
const lastDay = (month: number) => new Date(Date.UTC(2024, month, 0)).getUTCDate();

/** One axis for all windows and days; it begins with the month of the first window, so that the season does not stand at its very edge. */
export function toSeason({ windows, days }: Pick<Calendar, 'windows' | 'days'>): Season {
  const all = [...windows.flatMap(({ from, to }) => [from, to]), ...days.map(({ day }) => day)].map((day) => Number(day.slice(0, 2)));
  const [first, last] = [Math.min(...all), Math.max(...all)];
  const ends = { from: `${two(first)}-01`, to: `${two(last)}-${lastDay(last)}` };
  const months = Array.from({ length: last - first + 1 }, (_, index) => {
    const month = first + index;
    return { month, ...toBar({ from: `${two(month)}-01`, to: `${two(month)}-${lastDay(month)}` }, ends) };
  });
  return { ...ends, months };
}

/** Where a window lies on the axis; its last day belongs to it. */
export function toBar({ from, to }: { from: string; to: string }, season: Pick<Season, 'from' | 'to'>): Bar {
  return { start: placeInSeason(from, season) ?? 0, end: placeInSeason(to, season, 'end') ?? 1 };
}

/** What the calendar says of one day. */
export interface AdmissionDay {
  readonly byState: Readonly<Record<WindowState, readonly AdmissionWindow[]>>;
  /** Single days of the calendar that fall on it. */
  readonly today: Calendar['days'];
  /** The nearest day after it on which a window opens or closes; `null` after the last. */
  readonly next: { readonly day: string; readonly opens: number; readonly closes: number } | null;
}

export function toAdmissionDay({ windows, days }: Pick<Calendar, 'windows' | 'days'>, on: string): AdmissionDay {
  const of = (state: WindowState) => windows.filter((window) => windowStateOn(window, on) === state);
  // the day on which a window closes is still open: it is next to come as long as it is not over
  const turns = windows.flatMap(({ from, to }) => [...(from > on ? [from] : []), ...(to >= on ? [to] : [])]);
  const day = turns.toSorted()[0];
  return {
    byState: { before: of('before'), open: of('open'), over: of('over') },
    today: days.filter((entry) => entry.day === on),
    next:
      day === undefined
        ? null
        : { day, opens: windows.filter(({ from }) => from === day).length, closes: windows.filter(({ to }) => to === day).length },
  };
}

/** A window's own words without the days at their end: those stand in the next column. */
export function withoutPeriod(text: string): string {
  const end = text.lastIndexOf(' – ');
  return end < 0 ? text : text.slice(0, end).replace(/,$/, '');
}
