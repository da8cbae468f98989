import type { Verdict } from '@/domain/choices';
import type { Judgement } from '@/domain/judgement';
import { isStopSeries, planLine, targetOf } from '@/domain/plan-line';
import { type Baseline, isMarkedGap, isUnproven, type Point, type Series, type State, type UnprovenOrigin } from '@/domain/series';
import { niceTicks } from './nice-ticks';

/** One year of the drawing; `null` draws nothing. Numbers are in the indicator's unit. */
export interface PlanFactRow {
  readonly year: number;
  /** The plan line at this year: straight between the plan points and the baseline; `null` outside them. */
  readonly planLine: number | null;
  /** A plan that the decree prints (for a moved study: drawn in the year in which it was held). */
  readonly planPoint: number | null;
  readonly official: number | null;
  readonly demo: number | null;
  /** Why it stands under `demo`: generated, or of the reader's preview. */
  readonly unproven: UnprovenOrigin | null;
  readonly baseline: number | null;
  /** A fact was due, or exists and cannot be compared: the reason. */
  readonly gap: State | null;
  readonly verdict: Verdict | null;
}

export interface YearValue {
  readonly year: number;
  readonly value: number;
}

/** A piece of the fact line. `dashed` where either end is a demo value. */
export interface FactLink {
  readonly from: YearValue;
  readonly to: YearValue;
  readonly style: 'solid' | 'dashed';
}

export interface PlanFactDrawing {
  readonly rows: readonly PlanFactRow[];
  readonly links: readonly FactLink[];
  readonly baseline: Baseline | null;
  /** The last plan, in the year in which it is drawn. */
  readonly target: YearValue | null;
  /** The plan ends here, before 2025. */
  readonly stop: YearValue | null;
  readonly yTicks: readonly number[];
  readonly tickDecimals: number;
  /** Ranks: place 1 is on top. */
  readonly reversed: boolean;
}

/**
 * What there is to draw of one series: rows, the pieces of the fact line, and the ticks.
 *
 * Rows:   every year; of a cyclic study only its rounds, the baseline and the years that need a mark.
 * Lines:  the fact line joins neighbouring years (of a study: neighbouring rounds) and nothing else, so a gap stays open.
 * Source: DOMAIN.md sections 2 and 4.
 */
export function toPlanFactDrawing(series: Series, judgements: readonly Judgement[]): PlanFactDrawing {
  const points = series.study === null ? series.points : series.points.filter((point) => isRound(series, point) || gapOf(point) !== null);
  const drawnPlan = drawnPlanLine(series);
  const rows = points.map((point) => toRow({ series, point, drawnPlan, judgement: judgements.find(({ year }) => year === point.year) }));
  const ticks = ticksOf(series, rows);
  const target = targetOf(series) === null ? null : (drawnPlan.at(-1) ?? null);
  return {
    rows,
    links: linksOf(series, rows),
    baseline: series.baseline,
    target,
    stop: isStopSeries(series) ? target : null,
    yTicks: ticks.values,
    tickDecimals: ticks.decimals,
    reversed: series.unit === 'rank',
  };
}

function isRound(series: Series, point: Point): boolean {
  return point.plan !== null || point.fact !== null || series.baseline?.year === point.year;
}

function gapOf(point: Point): State | null {
  return isMarkedGap(point.state) ? point.state : null;
}

/** The domain's plan line, but a moved round stands in the year in which it was held, above or below its fact. */
function drawnPlanLine(series: Series): YearValue[] {
  const held = new Map(series.points.flatMap((point) => (point.planYear === null ? [] : [[point.planYear, point.year] as const])));
  return planLine(series).map(({ year, value }) => ({ year: held.get(year) ?? year, value }));
}

function valueAt(line: readonly YearValue[], year: number): number | null {
  const next = line.findIndex((point) => point.year >= year);
  const after = line[next];
  if (!after) return null;
  if (after.year === year) return after.value;
  const before = line[next - 1];
  return before ? before.value + ((after.value - before.value) * (year - before.year)) / (after.year - before.year) : null;
}

interface RowInput {
  readonly series: Series;
  readonly point: Point;
  readonly drawnPlan: readonly YearValue[];
  readonly judgement: Judgement | undefined;
}

function toRow({ series, point, drawnPlan, judgement }: RowInput): PlanFactRow {
  const unproven = isUnproven(point.provenance) ? point.provenance : null;
  return {
    year: point.year,
    planLine: valueAt(drawnPlan, point.year),
    planPoint: point.plan,
    official: unproven ? null : point.fact,
    demo: unproven ? point.fact : null,
    unproven,
    baseline: series.baseline?.year === point.year ? series.baseline.value : null,
    gap: gapOf(point),
    verdict: judgement?.kind === 'judged' ? judgement.verdict : null,
  };
}

interface Mark extends YearValue {
  readonly isDemo: boolean;
}

function markOf(series: Series, row: PlanFactRow): Mark | null {
  if (row.gap === 'not-comparable') return null;
  // an expectation written before the results came out was never measured: nothing starts from it
  const start = series.baseline?.kind === 'expectation' ? null : row.baseline;
  const value = row.official ?? row.demo ?? start;
  return value === null ? null : { year: row.year, value, isDemo: row.official === null && row.demo !== null };
}

function linksOf(series: Series, rows: readonly PlanFactRow[]): FactLink[] {
  const steps = series.study === null ? rows : rows.filter((row) => row.gap !== 'postponed');
  return steps.flatMap((row, i) => {
    const next = steps[i + 1];
    const from = markOf(series, row);
    const to = next ? markOf(series, next) : null;
    if (!from || !to || (series.study === null && to.year - from.year !== 1)) return [];
    return [
      {
        from: { year: from.year, value: from.value },
        to: { year: to.year, value: to.value },
        style: from.isDemo || to.isDemo ? ('dashed' as const) : ('solid' as const),
      },
    ];
  });
}

function ticksOf(series: Series, rows: readonly PlanFactRow[]) {
  const values = rows.flatMap((row) => [row.planLine, row.official, row.demo, row.baseline].filter((value) => value !== null));
  const isRank = series.unit === 'rank';
  const floor = isRank ? 1 : values.some((value) => value < 0) ? Number.NEGATIVE_INFINITY : 0;
  const cap = series.unit === 'percent' ? 100 : Number.POSITIVE_INFINITY;
  return niceTicks(values, { floor, cap, finestStep: 10 ** -series.decimals, footIsHigh: isRank });
}
