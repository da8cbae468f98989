import { joinPart, partName } from '@/domain/indicator-name';
import { targetOf } from '@/domain/plan-line';
import { isUnproven } from '@/domain/series';
import type { PlanFactLabels, YearDescription } from '@/shared/charts/plan-fact-frame';
import type { PlanFactDrawing } from '@/shared/charts/plan-fact-rows';
import { inSentence } from '@/shared/i18n/one-stop';
import { useFormat } from '@/shared/i18n/use-format';
import { useLanguage } from '@/shared/i18n/use-language';
import { useOriginText } from '@/shared/i18n/use-origin-text';
import { usePlanTerm } from '@/shared/i18n/use-plan-term';
import { useTranslation } from '@/shared/i18n/use-translation';
import { pastOf } from '@/shared/releases/past-changes';
import { useHistoryText } from '@/shared/releases/use-history-text';
import type { IndicatorView } from './indicator-view';
import { useFigures } from './use-figures';
import { useJudgementWord } from './use-judgement-word';

interface ChartTexts {
  readonly title: string;
  readonly summary: string;
  readonly labels: PlanFactLabels;
  readonly describeYear: (year: number) => YearDescription;
}

/** What the decree calls its start: what there was, or what it expected. */
function useBaselineWord({ series: { baseline } }: IndicatorView): string {
  const { t } = useTranslation();
  return t(baseline?.kind === 'expectation' ? 'term.baselineExpected' : 'term.baseline');
}

/** All that is known of one year, line by line. */
function useYearDescription(view: IndicatorView): ChartTexts['describeYear'] {
  const { t } = useTranslation('indicator');
  const { t: common } = useTranslation();
  const figures = useFigures(view.series);
  const wordOf = useJudgementWord();
  const baselineWord = useBaselineWord(view);
  const { happened } = useHistoryText();
  const { detail, indicator, part, series, judgements } = view;
  const { baseline } = series;
  return (year) => {
    const judgement = judgements.find((candidate) => candidate.year === year);
    const point = series.points.find((candidate) => candidate.year === year);
    if (!judgement || !point) return { title: t('year.label', { year }), lines: [] };
    const isJudged = judgement.kind === 'judged';
    const planYear = point.planYear === null ? '' : ` (${t('year.label', { year: point.planYear })})`;
    return {
      title: t('year.label', { year }),
      lines: [
        ...(baseline?.year === year ? [`${baselineWord}: ${figures.baseline(baseline.value)}`] : []),
        ...(point.plan === null ? [] : [`${common('term.plan')}${planYear}: ${figures.value(point.plan)}`]),
        ...(point.fact === null ? [] : [`${common('term.fact')}: ${figures.value(point.fact)}`]),
        ...(isJudged ? [`${common('term.deviation')}: ${figures.difference(judgement.fact - judgement.plan)}`] : []),
        ...(baseline?.year === year ? [] : [wordOf(judgement)]),
        ...(point.provenance ? [`${common('provenance.label')}: ${common(`provenance.${point.provenance}`)}`] : []),
        ...pastOf(detail.history, { indicator: indicator.id, series: part.code, year }).map(happened),
      ],
    };
  };
}

/** Every word on and about the chart. */
export function useChartTexts(view: IndicatorView, drawing: PlanFactDrawing): ChartTexts {
  const { t } = useTranslation('indicator');
  const { t: common } = useTranslation();
  const language = useLanguage();
  const { number } = useFormat();
  const figures = useFigures(view.series);
  const wordOf = useJudgementWord();
  const planTerm = usePlanTerm();
  const withOrigin = useOriginText();
  const baselineWord = useBaselineWord(view);
  const describeYear = useYearDescription(view);
  const { indicator, part, series, latest } = view;
  const { baseline } = series;
  const name = partName(part, language);
  const title = joinPart(indicator.short[language], name);
  const lastFact = series.points.findLast(({ fact }) => fact !== null);

  // a moved round is drawn in the year in which it was held, and called by the year of its plan
  const target = targetOf(series);
  const planName =
    target && target.year !== drawing.target?.year
      ? common('term.planOf', { year: target.year })
      : `${common('term.plan')} ${target?.year}`;
  const plan = target ? [planName, figures.value(target.value)] : [];
  const fact = lastFact && lastFact.fact !== null ? [`${common('term.fact')} ${lastFact.year}`, figures.value(lastFact.fact)] : [];
  return {
    title,
    summary: latest
      ? t('chart.summary', {
          year: latest.year,
          term: inSentence(planTerm(latest)),
          plan: figures.value(latest.plan),
          fact: withOrigin(figures.value(latest.fact), latest.basis),
          verdict: wordOf(latest),
        })
      : t('chart.summaryUnjudged'),
    labels: {
      name: t('chart.name', { title }),
      plan,
      fact: lastFact && isUnproven(lastFact.provenance) ? [...fact, common(`provenance.${lastFact.provenance}Badge`)] : fact,
      baseline: baseline ? [baselineWord, figures.baseline(baseline.value)] : [],
      formatTick: number,
    },
    describeYear,
  };
}
