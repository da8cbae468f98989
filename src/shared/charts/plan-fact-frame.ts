import { linesWidth, textWidth } from '../text-box/text-box';
import { type ChartEvent, type EventFlag, placeFlags } from './event-flags';
import type { PlanFactDrawing } from './plan-fact-rows';
import { FIRST_YEAR, LAST_YEAR } from './plot';

export type ChartVariant = 'narrow' | 'wide';

/** The two drawing sizes. An SVG that is scaled down is unreadable on a phone, so there is one of its own for it. */
export const CHART_SIZES = {
  narrow: { width: 360, height: 300, fontSize: 12, lineHeight: 15 },
  wide: { width: 760, height: 340, fontSize: 13, lineHeight: 16 },
} as const;

/** Boxes at least this wide show the wide variant. The container query in chart.module.css says the same number. */
export const WIDE_FROM = 600;

export interface PlanFactLabels {
  /** Accessible name of the chart: what it shows, not what it says. */
  readonly name: string;
  /** Lines beside the last plan point: the word, the value, that it is the target. Empty = no label. */
  readonly plan: readonly string[];
  /** Lines beside the last fact, its origin included when it is a demo value. */
  readonly fact: readonly string[];
  /** Lines beside the baseline mark. */
  readonly baseline: readonly string[];
  readonly formatTick: (value: number, decimals: number) => string;
}

export interface YearDescription {
  readonly title: string;
  /** Plan, fact, difference, verdict, origin: whole phrases, one per line. */
  readonly lines: readonly string[];
}

export interface PlanFactChartProps {
  /** Names this drawing among all of the page: letters, digits, `. _ : -`. Other data, other key (series, region, switch of demo facts). */
  readonly chartKey: string;
  readonly drawing: PlanFactDrawing;
  readonly labels: PlanFactLabels;
  readonly events: readonly ChartEvent[];
  readonly describeYear: (year: number) => YearDescription;
}

export interface ChartFrame {
  readonly margin: { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number };
  /** Part of the top margin that labels above a line may use. */
  readonly headroom: number;
  readonly yAxisWidth: number;
  readonly xPadding: number;
  readonly flags: readonly EventFlag[];
  readonly fontSize: number;
  readonly lineHeight: number;
}

/** Room around the plot, and the event flags above it, for a box of this width. Pixels. */
export function frameOf(props: Pick<PlanFactChartProps, 'drawing' | 'labels' | 'events'>, width: number): ChartFrame {
  const variant: ChartVariant = width >= WIDE_FROM ? 'wide' : 'narrow';
  const { fontSize, lineHeight } = CHART_SIZES[variant];
  const { drawing, labels } = props;
  const ticks = drawing.yTicks.map((tick) => labels.formatTick(tick, drawing.tickDecimals));
  const yAxisWidth = Math.max(...ticks.map((tick) => textWidth(tick, fontSize))) + 8;
  const xPadding = variant === 'wide' ? 24 : 16;
  const right = variant === 'wide' ? Math.max(16, endLabelRoom(props, fontSize)) : 4;
  const left = 4;
  const plot = { left: left + yAxisWidth + xPadding, right: width - right - xPadding };
  const xOf = (at: number) => plot.left + ((at - FIRST_YEAR) / (LAST_YEAR - FIRST_YEAR)) * (plot.right - plot.left);
  const events = props.events.map((event) => ({ ...event, x: xOf(event.at) }));
  const { flags, height } = placeFlags(events, { left: left + yAxisWidth, right: width - 2, top: 2, fontSize, lineHeight });
  const headroom = variant === 'narrow' && endsAtTop(drawing) ? 2 * lineHeight + 8 : 0;
  return { margin: { top: height + 12 + headroom, right, bottom: 2, left }, headroom, yAxisWidth, xPadding, flags, fontSize, lineHeight };
}

/** Values lie on both sides of zero: the strong line is then the one at zero, not the foot of the chart. */
export const passesZero = ({ yTicks }: PlanFactDrawing): boolean => (yTicks[0] ?? 0) < 0;

/** Without room beside the plot, the labels of lines that end at its upper edge need room above it. */
function endsAtTop(drawing: PlanFactDrawing): boolean {
  const [top, foot] = drawing.reversed ? [drawing.yTicks[0], drawing.yTicks.at(-1)] : [drawing.yTicks.at(-1), drawing.yTicks[0]];
  if (top === undefined || foot === undefined) return false;
  return [drawing.target, lastFactOf(drawing)].some((end) => end && (end.value - foot) / (top - foot) > NEAR_TOP);
}

const NEAR_TOP = 0.85;

/** Labels of lines that run to the last year stand to the right of the plot. */
function endLabelRoom({ drawing, labels }: Pick<PlanFactChartProps, 'drawing' | 'labels'>, fontSize: number): number {
  const lastFact = lastFactOf(drawing);
  const plan = drawing.target?.year === LAST_YEAR ? linesWidth(labels.plan, fontSize) : 0;
  const fact = lastFact?.year === LAST_YEAR ? linesWidth(labels.fact, fontSize, 'bold') : 0;
  return Math.min(Math.max(plan, fact) - 8, 170);
}

export function lastFactOf(drawing: PlanFactDrawing): { year: number; value: number } | null {
  const row = drawing.rows.findLast(({ official, demo }) => official !== null || demo !== null);
  const value = row ? (row.official ?? row.demo) : null;
  return row && value !== null ? { year: row.year, value } : null;
}
