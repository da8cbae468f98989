import { GRAIN } from '@/domain/grain';
import { type IndicatorParts, toSeries } from '@/domain/indicator-judgement';
import { type Judged, judgeYear } from '@/domain/judgement';
import type { PlanPoint } from '@/domain/lag';
import { planPoints, targetOf } from '@/domain/plan-line';
import type { Baseline, Series } from '@/domain/series';

/** How often a method says the opposite of what happened. */
export interface MethodErrors {
  /** Series that it is content with although nothing has changed since the baseline. */
  readonly content: number;
  /** Values that it calls behind although every fact is exactly the plan. */
  readonly discontent: number;
}

export interface MethodComparison {
  readonly year: number;
  /** Series with a stated 2018 fact above zero and a plan for `year`. */
  readonly series: number;
  /** Plan values of all years of the series with a stated 2018 fact. */
  readonly values: number;
  /** Those of `values` for which growth has no answer, because it would start from zero. */
  readonly withoutGrowth: number;
  readonly execution: MethodErrors;
  readonly growth: MethodErrors;
  readonly ours: MethodErrors;
}

interface Stated {
  readonly series: Series;
  readonly baseline: Baseline;
}

const YEAR = 2021;
/** What officials call executed. */
const EXECUTED = 0.9;
/** Eurostat and Open SDG: from this part of the needed growth on, progress is sufficient. */
const SUFFICIENT = 0.95;

/**
 * Feeds three methods with two made-up worlds: one where nothing has changed since 2018, one where every fact is the plan.
 *
 * Series:  those for which the decree states a 2018 fact (no expectation, no 0 by definition); execution and growth need it above zero.
 * Methods: execution = fact ÷ plan, plan ÷ fact where lower is better, content from 90 %; growth = yearly growth since the baseline ÷ yearly
 *          growth from the baseline to the target, behind below 95 %; ours = `judgeYear`, content with met and near, behind otherwise.
 * Absent:  facts are not looked at; the figures are the same with and without demo values.
 * Source:  DOMAIN.md section 3, "why not".
 */
export function compareMethods(indicators: readonly IndicatorParts[]): MethodComparison {
  const stated = indicators.flatMap((indicator) => indicator.series.flatMap((part) => toStated(toSeries(indicator, part))));
  const aboveZero = stated.filter(({ baseline }) => baseline.value > 0);
  const due = aboveZero.flatMap((item) => planPoints(item.series).flatMap((plan) => (plan.year === YEAR ? [{ ...item, plan }] : [])));
  const all = stated.flatMap((item) => planPoints(item.series).map((plan) => ({ ...item, plan })));
  const growing = all.filter(({ baseline }) => baseline.value > 0);
  const isContent = (judged: Judged) => judged.verdict === 'met' || judged.verdict === 'near';
  return {
    year: YEAR,
    series: due.length,
    values: all.length,
    withoutGrowth: all.length - growing.length,
    execution: {
      content: due.filter(({ series, plan, baseline }) => isExecuted(series, plan, baseline.value)).length,
      discontent: growing.filter(({ series, plan }) => !isExecuted(series, plan, plan.value)).length,
    },
    growth: {
      content: due.filter(({ series, plan, baseline }) => isGrowthSufficient(series, baseline, { ...plan, value: baseline.value })).length,
      discontent: growing.filter(({ series, plan, baseline }) => !isGrowthSufficient(series, baseline, plan)).length,
    },
    ours: {
      content: due.flatMap(({ series, plan, baseline }) => judgeAs(series, plan, baseline.value)).filter(isContent).length,
      discontent: all.flatMap(({ series, plan }) => judgeAs(series, plan, plan.value)).filter((judged) => !isContent(judged)).length,
    },
  };
}

function toStated(series: Series): Stated[] {
  return series.baseline?.kind === 'fact' ? [{ series, baseline: series.baseline }] : [];
}

function isExecuted({ direction }: Series, plan: PlanPoint, fact: number): boolean {
  return (direction === 'higher' ? fact / plan.value : plan.value / fact) >= EXECUTED - GRAIN;
}

/** Growth from the baseline to `now`, against the growth that would reach the target in its year. */
function isGrowthSufficient(series: Series, from: Baseline, now: PlanPoint): boolean {
  const target = targetOf(series) ?? now;
  const rateTo = (point: PlanPoint) => (point.value / from.value) ** (1 / (point.year - from.year)) - 1;
  const needed = rateTo(target);
  return Math.abs(needed) < GRAIN || rateTo(now) / needed >= SUFFICIENT - GRAIN;
}

/** The verdict if this had been the fact for the plan point, whatever was reported. */
function judgeAs(series: Series, plan: PlanPoint, fact: number): Judged[] {
  const held = series.points.find((point) => point.plan !== null && (point.planYear ?? point.year) === plan.year);
  if (!held) return [];
  const made = { ...held, fact, provenance: 'derived' as const, state: null };
  const judgement = judgeYear({ ...series, points: series.points.map((point) => (point === held ? made : point)) }, held.year);
  return judgement.kind === 'judged' ? [judgement] : [];
}
