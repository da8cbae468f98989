import { GRAIN, grainOf } from '@/domain/grain';
import type { Judged, Judgement, Unjudged } from '@/domain/judgement';
import type { Lag, PlanPoint } from '@/domain/lag';
import { planLine, planPoints, targetOf } from '@/domain/plan-line';
import type { Baseline, Provenance, Series, State } from '@/domain/series';
import { type ChangeLimit, limitSinceStart } from '@/domain/study-error';
import type { Band, HalfDone, WayLength } from '@/domain/verdict';

/** From where the promised way is measured. */
export type WayStart =
  | { readonly from: 'baseline'; readonly baseline: Baseline }
  | { readonly from: 'first-plan'; readonly point: PlanPoint };

/**
 * One sentence of "how computed". Figures are in the indicator's unit and unsigned where the word says which way they point;
 * shares are of 1. Texts are the component's business.
 */
export type VerdictStep =
  | { readonly key: 'state'; readonly state: State; readonly year: number; readonly plan: number | null; readonly fact: number | null }
  | { readonly key: 'carried'; readonly judged: Judged }
  | { readonly key: 'moved-round'; readonly planYear: number; readonly heldYear: number }
  | { readonly key: 'after-stop'; readonly target: PlanPoint }
  | {
      readonly key: 'gap';
      readonly side: 'short' | 'level' | 'better';
      readonly planYear: number;
      readonly year: number;
      readonly plan: number;
      readonly fact: number;
      readonly provenance: Provenance;
      readonly distance: number;
    }
  | { readonly key: 'way'; readonly start: WayStart; readonly target: PlanPoint; readonly way: number; readonly length: WayLength }
  | {
      readonly key: 'threshold';
      readonly share: number;
      readonly distance: number;
      readonly threshold: Band;
      readonly tolerance: number;
      readonly way: number;
      readonly length: WayLength;
    }
  | { readonly key: 'half-done'; readonly half: HalfDone }
  | {
      readonly key: 'regress';
      readonly outcome: 'worse' | 'not-worse' | 'within-error';
      /** What a loss had to reach; told of a study alone. */
      readonly limit: ChangeLimit;
      readonly baseline: Baseline;
      readonly fact: number;
    }
  | ({ readonly key: 'result' } & Pick<Judged, 'verdict' | 'exceeded' | 'outcome' | 'baselineYear'>)
  | {
      readonly key: 'lag';
      readonly lag: Lag;
      readonly fact: number;
      readonly planYear: number;
      readonly between: readonly [PlanPoint, PlanPoint] | null;
    }
  | {
      readonly key: 'execution';
      readonly execution: number /** Fact ÷ plan had nothing changed since the baseline. */;
      readonly idle: number | null;
    };

/**
 * The verdict of one year as a list of sentences with this indicator's numbers, in the order in which the rule is applied.
 *
 * Absent: a year without a verdict gets its state, and for a study the verdict that is carried.
 * Errors: none beyond those of judging; the judgement belongs to this series.
 * Source: DOMAIN.md section 3.
 */
export function explainVerdict(series: Series, judgement: Judgement): VerdictStep[] {
  return judgement.kind === 'judged' ? explainJudged(series, judgement) : explainState(judgement);
}

function explainState({ state, year, plan, fact, carried }: Unjudged): VerdictStep[] {
  return [{ key: 'state', state, year, plan, fact }, ...(carried ? [{ key: 'carried' as const, judged: carried }] : [])];
}

function explainJudged(series: Series, judged: Judged): VerdictStep[] {
  const { year, planYear, ended, verdict, exceeded, outcome, baselineYear } = judged;
  const target = targetOf(series) ?? { year: planYear, value: judged.plan };
  return [
    ...(planYear === year || ended ? [] : [{ key: 'moved-round' as const, planYear, heldYear: year }]),
    ...(ended ? [{ key: 'after-stop' as const, target }] : []),
    gapStep(judged),
    wayStep(series, judged, target),
    thresholdStep(judged),
    // a loss against the baseline is told by the next step
    ...(judged.trace.half ? [{ key: 'half-done' as const, half: judged.trace.half }] : []),
    ...regressSteps(series, judged),
    { key: 'result', verdict, exceeded, outcome, baselineYear },
    { key: 'lag', lag: judged.lag, fact: judged.fact, planYear, between: betweenOf(series, judged) },
    ...(judged.execution === null ? [] : [executionStep(series, judged, judged.execution)]),
  ];
}

function gapStep({ gap, plan, fact, planYear, year, provenance, trace }: Judged): VerdictStep {
  return { key: 'gap', side: trace.side, planYear, year, plan, fact, provenance, distance: Math.abs(gap) };
}

function wayStep(series: Series, { way, trace }: Judged, target: PlanPoint): VerdictStep {
  const { baseline } = series;
  const first = planPoints(series)[0] ?? target;
  const start: WayStart = baseline ? { from: 'baseline', baseline } : { from: 'first-plan', point: first };
  return { key: 'way', start, target, way, length: trace.length };
}

function thresholdStep({ gap, way, trace }: Judged): VerdictStep {
  const { band, tolerance, length } = trace;
  return { key: 'threshold', share: Math.abs(gap) / way, distance: Math.abs(gap), threshold: band, tolerance, way, length };
}

function regressSteps(series: Series, judged: Judged): VerdictStep[] {
  const { baseline } = series;
  if (!baseline || judged.verdict === 'met') return [];
  const outcome =
    judged.verdict === 'regressed' ? 'worse' : judged.withinError || isSmallChange(series, judged) ? 'within-error' : 'not-worse';
  return [{ key: 'regress', outcome, baseline, fact: judged.fact, limit: limitSinceStart(series, judged.year) }];
}

/** Studies: within the limit of its errors a change is told neutrally (DOMAIN.md section 4). */
export function isSmallChange(series: Series, { year, fact }: Pick<Judged, 'year' | 'fact'>): boolean {
  const { baseline, study } = series;
  if (study === null || !baseline || fact === baseline.value) return false;
  return Math.abs(fact - baseline.value) < limitSinceStart(series, year).points - grainOf(fact, baseline.value);
}

/** The neighbouring points of the plan line between which it had today's fact; `null` where no such moment is known. */
function betweenOf(series: Series, { lag, planYear }: Judged): readonly [PlanPoint, PlanPoint] | null {
  if (!lag.known || lag.atLeast) return null;
  const at = planYear - lag.months / 12;
  const line = planLine(series);
  const next = line.findIndex((point) => point.year >= at - GRAIN);
  const after = line[next];
  const before = after && Math.abs(after.year - at) < GRAIN ? after : line[next - 1];
  return before && after ? [before, after] : null;
}

function executionStep(series: Series, judged: Judged, execution: number): VerdictStep {
  const from = series.baseline?.kind === 'fact' ? series.baseline.value : null;
  return { key: 'execution', execution, idle: from === null || from === 0 ? null : from / judged.plan };
}
