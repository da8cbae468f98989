import { SERIES_YEARS } from '@/domain/series';
import type { FactLink, PlanFactDrawing, YearValue } from './plan-fact-rows';

export const FIRST_YEAR = SERIES_YEARS[0];
export const LAST_YEAR = 2025;

/** Where the ends of the two scales stand, in pixels of the drawing. */
export interface Ground {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface Scale {
  /** At the foot and at the head of the plot, in the indicator's unit; the foot is the higher one for ranks. */
  readonly foot: number;
  readonly head: number;
  /** The years at the left and the right end; those of the programme's series where nothing else is said. */
  readonly years?: readonly [number, number];
  /** Places are rounded to this many pixels: a page holds hundreds of them. */
  readonly grain?: 1 | 0.1;
}

/** Where a value of a year stands. */
export type Place = (at: YearValue) => readonly [x: number, y: number];

/** The one scale of all small drawings. Values that are all alike stand in the middle; so does a single year. */
export function placing({ left, right, top, bottom }: Ground, { foot, head, years = [FIRST_YEAR, LAST_YEAR], grain = 0.1 }: Scale): Place {
  const parts = grain === 1 ? 1 : 10;
  const round = (pixels: number) => Math.round(pixels * parts) / parts;
  const shareOf = (value: number, from: number, to: number) => (to === from ? 0.5 : (value - from) / (to - from));
  return ({ year, value }) => [
    round(left + shareOf(year, ...years) * (right - left)),
    round(bottom - shareOf(value, foot, head) * (bottom - top)),
  ];
}

/** From the least of the values to the greatest. */
export const rangeOf = (values: readonly number[]): Pick<Scale, 'foot' | 'head'> => ({
  foot: Math.min(...values),
  head: Math.max(...values),
});

/** From the first tick to the last, or the other way round. */
export function rangeOfTicks({ yTicks, reversed }: Pick<PlanFactDrawing, 'yTicks' | 'reversed'>): Pick<Scale, 'foot' | 'head'> {
  const [low = 0, high = 1] = [yTicks[0], yTicks.at(-1)];
  return reversed ? { foot: high, head: low } : { foot: low, head: high };
}

/** A line through all points; '' draws nothing, for fewer than two. */
export function linePath(points: readonly YearValue[], place: Place): string {
  return points.length > 1 ? `M${points.map((point) => place(point).join(' ')).join('L')}` : '';
}

/** The pieces of a line, all or those of one style. One move where they hang together, so that dashes run on and the page stays light. */
export function linksPath(links: readonly FactLink[], place: Place, style?: FactLink['style']): string {
  return links
    .filter((link) => style === undefined || link.style === style)
    .map(({ from, to }, i, all) => `${all[i - 1]?.to.year === from.year ? '' : `M${place(from).join(' ')}`}L${place(to).join(' ')}`)
    .join('');
}

/** A dot for each mark: a piece of no length with a round end. */
export function dotsPath(marks: readonly YearValue[], place: Place): string {
  return marks.map((mark) => `M${place(mark).join(' ')}h0`).join('');
}

/** Whether a piece of the line ends in this year: a mark that none reaches is drawn by itself. */
export function isLinked(links: readonly FactLink[], year: number): boolean {
  return links.some(({ from, to }) => from.year === year || to.year === year);
}

/** The paths of plan and facts; pieces with a generated value at either end are the dashed ones. */
export function planFactPaths({ rows, links }: Pick<PlanFactDrawing, 'rows' | 'links'>, place: Place) {
  const plan = rows.flatMap(({ year, planLine }) => (planLine === null ? [] : [{ year, value: planLine }]));
  return { plan: linePath(plan, place), solid: linksPath(links, place, 'solid'), dashed: linksPath(links, place, 'dashed') };
}
