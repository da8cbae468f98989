import { weakestOrigin } from './basis';
import { type Since, sinceOf } from './closing-verdict';
import { grainOf } from './grain';
import { type IndicatorParts, toSeries } from './indicator-judgement';
import { type Judged, type Judgement, judgeYear } from './judgement';
import type { PlanPoint } from './lag';
import type { Baseline, Provenance, Series } from './series';
import { errorSinceStart } from './study-error';

/** Why a series needs attention, the severest rule first. */
const ATTENTION_RULES = ['regressed', 'far-two-running', 'not-moved', 'silent-two-years'] as const;

/** The rule that put a series on the list, with the figures of its sentence. Between the rounds of a study, `judged` is the last verdict. */
export type AttentionReason =
  /** Worse than the baseline. */
  | { readonly rule: 'regressed'; readonly judged: Judged; readonly baseline: Baseline }
  /** Far from the plan this year, and far or worse than the baseline the year before; for a study, in two rounds running. */
  | { readonly rule: 'far-two-running'; readonly judged: Judged; readonly previous: Judged }
  /** The plan asked for a change of more than `tolerance` (indicator's unit), the fact has not made it. */
  | { readonly rule: 'not-moved'; readonly judged: Judged; readonly baseline: Baseline; readonly tolerance: number }
  /** Due and not reported, this due year and the one before. */
  | {
      readonly rule: 'silent-two-years';
      readonly years: readonly [earlier: number, later: number];
      readonly plans: readonly [number, number];
    };

export type AttentionLine = AttentionReason & {
  readonly indicatorId: string;
  readonly seriesCode: string;
  /** The first of the years that were neither met nor near up to this one; `null`: none was judged so. */
  readonly since: Since | null;
  /** What the line rests on, the weakest of its verdicts; `null`: on silence. */
  readonly basis: Provenance | null;
};

/**
 * Series that need attention in a year: one line per series, by the severest rule that applies.
 *
 * Order:  severity of the rule, then the longer lag (unknown lags last), then the order of the input, which is the decree's.
 * Absent: a series that no rule names has no line; a discontinued, ended or not yet planned series never has one.
 * Source: DESIGN.md section 4, "attention list with the rule that put each line there".
 */
export function attentionList(indicators: readonly (IndicatorParts & { readonly id: string })[], year: number): AttentionLine[] {
  const lines = indicators.flatMap((indicator) =>
    indicator.series.flatMap((part): AttentionLine[] => {
      const series = toSeries(indicator, part);
      const reason = reasonOf(series, year);
      if (!reason) return [];
      const since = reason.rule === 'silent-two-years' ? null : sinceOf(series, year);
      return [{ ...reason, indicatorId: indicator.id, seriesCode: part.code, since, basis: basisOf(reason, since) }];
    }),
  );
  return lines.toSorted((a, b) => ATTENTION_RULES.indexOf(a.rule) - ATTENTION_RULES.indexOf(b.rule) || compareLags(lagOf(a), lagOf(b)));
}

function basisOf(reason: AttentionReason, since: Since | null): Provenance | null {
  if (reason.rule === 'silent-two-years') return null;
  return weakestOrigin(reason.judged.basis, reason.rule === 'far-two-running' ? reason.previous.basis : null, since?.basis ?? null);
}

function reasonOf(series: Series, year: number): AttentionReason | null {
  const judgement = judgeYear(series, year);
  const judged = judgement.kind === 'judged' ? judgement : judgement.carried;
  if (!judged) return silence(series, year);
  return regress(series, judged) ?? farTwoRunning(series, judged) ?? notMoved(series, judged) ?? silence(series, year);
}

function regress({ baseline }: Series, judged: Judged): AttentionReason | null {
  return baseline && judged.verdict === 'regressed' ? { rule: 'regressed', judged, baseline } : null;
}

function farTwoRunning(series: Series, judged: Judged): AttentionReason | null {
  if (judged.verdict !== 'far') return null;
  const previous = series.study ? previousRound(series, judged.year) : judgeYear(series, judged.year - 1);
  const isFar = previous?.kind === 'judged' && (previous.verdict === 'far' || previous.verdict === 'regressed');
  return isFar ? { rule: 'far-two-running', judged, previous } : null;
}

/** The due year before this one, judged or not: a round that was not reported breaks the run. */
function previousRound(series: Series, year: number): Judgement | null {
  const before = duePoints(series, year - 1).at(-1);
  return before ? judgeYear(series, before.year) : null;
}

function notMoved(series: Series, judged: Judged): AttentionReason | null {
  const { baseline, direction, decimals } = series;
  if (!baseline || judged.verdict === 'met') return null;
  const better = direction === 'higher' ? 1 : -1;
  const halfUnit = 10 ** -decimals / 2;
  const error = errorSinceStart(series, judged.year);
  // the same bounds as a loss in verdict.ts
  const isChange = (value: number) => {
    const change = better * (value - baseline.value);
    const grain = grainOf(value, baseline.value);
    return change > halfUnit + grain && change >= error - grain;
  };
  if (!isChange(judged.plan) || isChange(judged.fact)) return null;
  return { rule: 'not-moved', judged, baseline, tolerance: Math.max(halfUnit, error) };
}

/** Between two rounds of a study the silence of the last two due rounds still stands; elsewhere the year itself has to be due. */
function silence(series: Series, year: number): AttentionReason | null {
  const [earlier, later] = duePoints(series, year).slice(-2);
  if (!earlier || !later || (later.year !== year && !series.study)) return null;
  const isSilent = (due: PlanPoint) => {
    const judgement = judgeYear(series, due.year);
    return judgement.kind === 'state' && judgement.state === 'no-data';
  };
  return isSilent(earlier) && isSilent(later)
    ? { rule: 'silent-two-years', years: [earlier.year, later.year], plans: [earlier.value, later.value] }
    : null;
}

/** The years in which the series had to be reported, with their plans; for a study, the years in which its rounds were held. */
function duePoints(series: Series, until: number): PlanPoint[] {
  return series.points.flatMap(({ year, plan }) => (plan === null || year > until ? [] : [{ year, value: plan }]));
}

function lagOf(line: AttentionReason): number | null {
  return line.rule !== 'silent-two-years' && line.judged.lag.known ? line.judged.lag.months : null;
}

function compareLags(a: number | null, b: number | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return b - a;
}
