import type { TFunction } from 'i18next';
import type { PlanPoint } from '@/domain/lag';
import { isStopSeries } from '@/domain/plan-line';
import type { Baseline, Series } from '@/domain/series';
import { BOUNDS } from '@/domain/verdict';
import { toSentence } from '@/shared/i18n/one-stop';
import { useFormat } from '@/shared/i18n/use-format';
import { useLagText } from '@/shared/i18n/use-lag-text';
import { useSmallChange } from '@/shared/i18n/use-small-change';
import { useTranslation } from '@/shared/i18n/use-translation';
import type { VerdictStep } from './explain-verdict';
import { isBeyondTarget } from './is-beyond-target';
import { useFigures } from './use-figures';
import { useJudgementWord } from './use-judgement-word';

type Step<Key extends VerdictStep['key']> = Extract<VerdictStep, { key: Key }>;
type Figures = ReturnType<typeof useFigures>;

/** Turns a step of the explanation into its sentences. The result is a badge, so it has none. */
export function useStepTexts(series: Series, target: PlanPoint | null): (step: VerdictStep) => string[] {
  const { t } = useTranslation('indicator');
  const { t: common } = useTranslation();
  const { percent, ratio } = useFormat();
  const lagText = useLagText();
  const wordOf = useJudgementWord();
  const figures = useFigures(series);
  const smallChange = useSmallChange();
  const baselineWord = (baseline: Baseline) => t(`baseline.${baseline.kind}`);

  function stateTexts({ state, year }: Step<'state'>): string[] {
    const hasEnded = isStopSeries(series) && target !== null && year > target.year;
    return [
      hasEnded ? t('answer.planEnded', { year: target.year }) : `${toSentence(common(`state.${state}`))} ${t(`explain.state.${state}`)}`,
      t('explain.noVerdict'),
    ];
  }

  function textsOf(step: VerdictStep): string[] {
    switch (step.key) {
      case 'state':
        return stateTexts(step);
      case 'carried':
        return [t('explain.carried', { asOf: common('measure.asOf', { year: step.judged.year }), verdict: wordOf(step.judged) })];
      case 'moved-round':
        return [t('answer.movedRound', { study: series.study, planYear: step.planYear, heldYear: step.heldYear })];
      case 'after-stop':
        return [t('explain.afterStop', { year: step.target.year, plan: figures.value(step.target.value) })];
      case 'gap':
        return gapTexts(t, figures, step);
      case 'way':
        return wayTexts(t, figures, step, baselineWord);
      case 'threshold':
        return thresholdTexts(t, figures, step, { share: percent(step.share * 100, 1), ratio });
      case 'half-done':
        return halfDoneTexts(t, figures, step, ratio);
      case 'regress':
        return [
          t(`explain.regress.${step.outcome}`, {
            year: step.baseline.year,
            baseline: figures.baseline(step.baseline.value),
            fact: figures.value(step.fact),
            why: smallChange(step.limit),
          }),
        ];
      case 'lag':
        return lagTexts(t, figures, step, lagText(step.lag));
      case 'execution':
        return executionTexts(t, step, { ratio, baselineYear: series.baseline?.year, isLowerBetter: series.direction === 'lower' });
      case 'result':
        return [];
    }
  }

  // a unit that is an abbreviation brings its own full stop
  return (step) => textsOf(step).map((text) => text.replaceAll('..', '.'));
}

type T = TFunction<'indicator'>;

function gapTexts(t: T, figures: Figures, step: Step<'gap'>): string[] {
  const { planYear, plan, fact, side, distance } = step;
  return [
    t('explain.planAndFact', { year: planYear, plan: figures.value(plan), fact: figures.value(fact) }),
    t(`explain.gap.${side}`, { distance: figures.amount(distance) }),
  ];
}

function wayTexts(t: T, figures: Figures, step: Step<'way'>, baselineWord: (baseline: Baseline) => string): string[] {
  const { start, target, way, length } = step;
  const to = {
    target: figures.value(target.value),
    targetYear: target.year,
    way: length === 'distance' ? figures.change(way) : figures.amount(way),
  };
  const from =
    start.from === 'baseline'
      ? { startWord: baselineWord(start.baseline), from: figures.baseline(start.baseline.value), fromYear: start.baseline.year }
      : { startWord: t('baseline.firstPlan'), from: figures.value(start.point.value), fromYear: start.point.year };
  const texts = [t('explain.way.ends', { ...from, ...to })];
  return [...texts, t(`explain.way.${length}`, to)];
}

interface ThresholdInput {
  readonly share: string;
  readonly ratio: (share: number) => string;
}

function thresholdTexts(t: T, figures: Figures, step: Step<'threshold'>, { share, ratio }: ThresholdInput): string[] {
  const { threshold, tolerance, way, length } = step;
  const { near, behind, exceeded } = BOUNDS;
  const bounds = { near: ratio(near), behind: ratio(behind), exceeded: ratio(exceeded) };
  const of = length === 'distance' ? t('explain.of.way') : t('explain.of.taken', { way: figures.amount(way) });
  const text = t(`explain.threshold.${threshold}`, { tolerance: figures.halfUnit(tolerance), of, ...bounds });
  return threshold === 'met' || threshold === 'exceeded' ? [text] : [t('explain.share', { share, of }), text];
}

function halfDoneTexts(t: T, figures: Figures, { half }: Step<'half-done'>, ratio: (share: number) => string): string[] {
  if (half.outcome === 'waived') return [t(`explain.half.waived.${half.because}`)];
  const { planned, done, share } = half;
  return [
    t('explain.half.rule'),
    t('explain.half.numbers', { planned: figures.change(planned), done: figures.change(done), share: ratio(share) }),
    t(`explain.half.${half.outcome}`),
  ];
}

function lagTexts(t: T, figures: Figures, { lag, between }: Step<'lag'>, words: string): string[] {
  const end = toSentence(words);
  if (!lag.known) return [end];
  if (isBeyondTarget(lag)) return [t('explain.lag.beyondLine')];
  if (lag.atLeast) return [t(lag.months > 0 ? 'explain.lag.beforeLine' : 'explain.lag.beyondLine'), end];
  if (!between) return [end];
  const [from, to] = between;
  if (from === to) return [t('explain.lag.at', { toYear: to.year, to: figures.linePoint(to) }), end];
  const values = { fromYear: from.year, from: figures.linePoint(from), toYear: to.year, to: figures.linePoint(to) };
  return [t('explain.lag.between', values), end];
}

interface ExecutionInput {
  readonly ratio: (share: number) => string;
  readonly baselineYear: number | undefined;
  readonly isLowerBetter: boolean;
}

function executionTexts(t: T, { execution, idle }: Step<'execution'>, { ratio, baselineYear, isLowerBetter }: ExecutionInput): string[] {
  return [
    t('explain.execution.value', { execution: ratio(execution) }),
    idle === null ? t('explain.execution.why') : t('explain.execution.idle', { year: baselineYear, idle: ratio(idle) }),
    ...(isLowerBetter ? [t('explain.execution.lower')] : []),
  ];
}
