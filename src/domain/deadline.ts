import { PROGRAMME_YEARS, type ProgrammeYear } from './series';

/** Months as the action plan gives them: `YYYY-MM`, first and last. */
export interface Deadline {
  readonly from: string;
  readonly to: string;
  /** Due again in each year (half-year) between the two; `null` = due once. */
  readonly recurring: 'yearly' | 'half-yearly' | null;
}

/** Months from the beginning of 2020; `to` is the month after the last one, so that neighbours touch. */
export interface DueSpan {
  readonly from: number;
  readonly to: number;
}

const MONTHS_OF_YEAR = 12;

/**
 * When a measure is due: once over its whole span, or again in each year (half-year) of it.
 *
 * Units:  whole months since January 2020; 0 to 1 is January 2020.
 * A recurring measure is due in the same months of each year: "December 2020–2025" six times, "III–IV quarters 2020–2025" six times for half a
 * year. Where the last month is earlier than the first, the months run into the next year (a school year, September to June).
 * Source: DOMAIN.md section 8, action plan.
 */
export function listDueSpans({ from, to, recurring }: Deadline): DueSpan[] {
  const first = toMonths(from);
  const last = toMonths(to);
  if (recurring === null) return [{ from: first, to: last + 1 }];
  const step = recurring === 'yearly' ? MONTHS_OF_YEAR : MONTHS_OF_YEAR / 2;
  const length = ((last - first) % step) + 1;
  return Array.from({ length: Math.floor((last - first) / step) + 1 }, (_, index) => {
    const start = first + index * step;
    return { from: start, to: start + length };
  });
}

/** The programme years in which a measure is due. */
export function listDueYears(deadline: Deadline): ProgrammeYear[] {
  const spans = listDueSpans(deadline);
  return PROGRAMME_YEARS.filter((year) => {
    const start = toMonths(`${year}-01`);
    return spans.some(({ from, to }) => from < start + MONTHS_OF_YEAR && to > start);
  });
}

function toMonths(month: string): number {
  const [year = 0, monthOfYear = 0] = month.split('-').map(Number);
  return (year - PROGRAMME_YEARS[0]) * MONTHS_OF_YEAR + monthOfYear - 1;
}
