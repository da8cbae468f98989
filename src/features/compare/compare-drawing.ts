import { SERIES_YEARS } from '@/domain/series';
import type { DrawingVariant } from '@/shared/charts/drawing-room';
import { niceTicks } from '@/shared/charts/nice-ticks';
import type { YearValue } from '@/shared/charts/plan-fact-rows';
import { FIRST_YEAR, linePath, linksPath, placing } from '@/shared/charts/plot';
import type { FactLine, FactMark } from '@/shared/charts/region-lines';
import { linesWidth, textWidth, wrapText } from '@/shared/text-box/text-box';
import { spreadLabels } from './spread-labels';

/** The two drawing sizes: an SVG that is scaled down is unreadable on a phone. */
const SIZES = {
  narrow: { width: 360, height: 340, fontSize: 12, lineHeight: 14, labelWidth: 92, yearStep: 2 },
  wide: { width: 880, height: 400, fontSize: 13, lineHeight: 16, labelWidth: 210, yearStep: 1 },
} as const;

export interface NamedLine extends FactLine {
  readonly id: string;
  /** Its direct label. */
  readonly name: string;
}

export interface CompareFigures {
  readonly lines: readonly NamedLine[];
  /** The national plan with its name; empty points where there is none. */
  readonly plan: { readonly name: string; readonly points: readonly YearValue[] };
  readonly decimals: number;
  /** Facts cannot lie outside: shares end at 0 and 100. */
  readonly cap: number | null;
  readonly formatTick: (value: number, decimals: number) => string;
}

interface DrawnLine {
  readonly id: string;
  readonly solid: string;
  readonly dashed: string;
  readonly dots: readonly (Pick<FactMark, 'unproven'> & { readonly x: number; readonly y: number })[];
}

interface DrawnLabel {
  readonly id: string;
  readonly lines: readonly string[];
  readonly x: number;
  /** Baseline of the first line. */
  readonly y: number;
  /** From the last mark to the label. */
  readonly leader: string;
}

/** Everything on the page of the chart, in pixels of its own drawing. */
export interface CompareDrawing {
  readonly width: number;
  readonly height: number;
  readonly fontSize: number;
  readonly lineHeight: number;
  readonly plot: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
  readonly ticks: readonly { readonly y: number; readonly text: string }[];
  readonly years: readonly { readonly x: number; readonly text: string }[];
  readonly plan: string;
  readonly lines: readonly DrawnLine[];
  readonly labels: readonly DrawnLabel[];
  /** Between the last year of the old borders and the first of the new ones. */
  readonly breakX: number;
}

export const PLAN_LABEL = 'plan';

/** One chart for all: a common scale, straight pieces, labels beside the line ends. */
export function toCompareDrawing(figures: CompareFigures, variant: DrawingVariant): CompareDrawing {
  const size = SIZES[variant];
  const ticks = niceTicks(valuesOf(figures), {
    floor: figures.lines.some(({ marks }) => marks.some(({ value }) => value < 0)) ? Number.NEGATIVE_INFINITY : 0,
    cap: figures.cap ?? Number.POSITIVE_INFINITY,
    finestStep: 10 ** -figures.decimals,
    footIsHigh: false,
  });
  const texts = ticks.values.map((value) => figures.formatTick(value, ticks.decimals));
  const named = [...figures.lines, ...(figures.plan.points.length > 0 ? [{ ...figures.plan, id: PLAN_LABEL }] : [])];
  const wrapped = new Map(named.map(({ id, name }) => [id, wrapName(name, size)]));
  const room = Math.max(0, ...[...wrapped.values()].map((lines) => linesWidth(lines, size.fontSize)));
  const left = Math.max(0, ...texts.map((text) => textWidth(text, size.fontSize))) + 10;
  const plot = { left, right: size.width - room - 30, top: 26, bottom: size.height - 26 };
  const [low = 0, high = 1] = [ticks.values[0], ticks.values.at(-1)];
  const place = placing({ ...plot, left: plot.left + 8 }, { foot: low, head: high });
  const x = (year: number) => place({ year, value: low })[0];
  const y = (value: number) => place({ year: FIRST_YEAR, value })[1];
  const yearsShown = SERIES_YEARS.filter((year) => (year - FIRST_YEAR) % size.yearStep === 0);
  return {
    ...size,
    plot,
    ticks: ticks.values.map((value, i) => ({ y: y(value), text: texts[i] ?? '' })),
    years: yearsShown.map((year) => ({ x: x(year), text: String(year) })),
    plan: linePath(figures.plan.points, place),
    lines: figures.lines.map(({ id, marks, links }) => ({
      id,
      solid: linksPath(links, place, 'solid'),
      dashed: linksPath(links, place, 'dashed'),
      dots: marks.map(({ year, value, unproven }) => ({ x: x(year), y: y(value), unproven })),
    })),
    labels: placeEndLabels(figures, wrapped, { x, y, plot, size }),
    breakX: x(2021.5),
  };
}

interface Ground {
  readonly x: (year: number) => number;
  readonly y: (value: number) => number;
  readonly plot: CompareDrawing['plot'];
  readonly size: (typeof SIZES)[DrawingVariant];
}

function placeEndLabels(figures: CompareFigures, wrapped: ReadonlyMap<string, string[]>, { x, y, plot, size }: Ground): DrawnLabel[] {
  const ends = [...figures.lines.map(({ id, marks }) => ({ id, end: marks.at(-1) })), { id: PLAN_LABEL, end: figures.plan.points.at(-1) }];
  const wishes = ends.flatMap(({ id, end }) => (end ? [{ id, end, lines: wrapped.get(id) ?? [] }] : []));
  const middles = spreadLabels(
    wishes.map(({ end, lines }) => ({ y: y(end.value), height: lines.length * size.lineHeight + 3 })),
    { top: 6, bottom: plot.bottom + 8 },
  );
  return wishes.map(({ id, end, lines }, i) => {
    const middle = middles[i] ?? 0;
    const start = x(end.year) + 6;
    const foot = plot.right + 16;
    return {
      id,
      lines,
      x: foot + 3,
      y: tenth(middle - (lines.length * size.lineHeight) / 2 + size.fontSize * 0.95),
      leader: `M${start} ${y(end.value)}L${foot} ${tenth(middle)}`,
    };
  });
}

function valuesOf({ lines, plan }: CompareFigures): number[] {
  return [...lines.flatMap(({ marks }) => marks), ...plan.points].map(({ value }) => value);
}

/** At spaces and after hyphens: the double names of regions are long. */
function wrapName(name: string, { labelWidth, fontSize }: { labelWidth: number; fontSize: number }): string[] {
  const lines = wrapText(name.replaceAll('-', '- '), labelWidth, fontSize);
  return lines.map((line) => line.replaceAll('- ', '-'));
}

const tenth = (value: number) => Math.round(value * 10) / 10;
