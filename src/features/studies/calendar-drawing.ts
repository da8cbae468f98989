import { SERIES_YEARS } from '@/domain/series';
import type { Measurement } from '@/domain/study-calendar';
import type { DrawingVariant } from '@/shared/charts/drawing-room';

export interface CalendarFrame {
  readonly width: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  /** Height of one round's line. */
  readonly line: number;
  /** Years whose number is written: every one, or every second where they would touch. */
  readonly labelEvery: 1 | 2;
}

export const CALENDAR_FRAMES: Readonly<Record<DrawingVariant, CalendarFrame>> = {
  narrow: { width: 320, left: 62, right: 308, top: 26, line: 26, labelEvery: 2 },
  wide: { width: 760, left: 96, right: 740, top: 28, line: 28, labelEvery: 1 },
};

const FIRST_YEAR = SERIES_YEARS[0];
/** The year after the last one: its mark is the end of the calendar. */
const END = (SERIES_YEARS.at(-1) ?? FIRST_YEAR) + 1;

export interface RoundPlaces {
  readonly plannedX: number;
  readonly heldX: number;
  /** `null` = no result in hand. */
  readonly publishedX: number | null;
}

/** A year stands in its middle, a month in the middle of itself. */
export function toRoundPlaces({ planYear, heldYear, published }: Measurement, frame: CalendarFrame): RoundPlaces {
  const [year, month] = (published ?? '').split('-').map(Number);
  const publishedX = year && month ? toX(year + (month - 0.5) / 12, frame) : null;
  return { plannedX: toYearX(planYear, frame), heldX: toYearX(heldYear, frame), publishedX };
}

export function toYearX(year: number, frame: CalendarFrame): number {
  return toX(year + 0.5, frame);
}

/** The first day of a year: the line between it and the one before. */
export function toYearStartX(year: number, frame: CalendarFrame): number {
  return toX(year, frame);
}

function toX(moment: number, { left, right }: CalendarFrame): number {
  return Math.round((left + ((moment - FIRST_YEAR) / (END - FIRST_YEAR)) * (right - left)) * 10) / 10;
}
