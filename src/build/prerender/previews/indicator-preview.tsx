import type { IndicatorAnswer } from '@/contracts/indicators';
import { asPublished, baselineDecimals } from '@/domain/decree-decimals';
import { closeIndicator } from '@/domain/indicator-closing';
import { judgeIndicator, toSeries } from '@/domain/indicator-judgement';
import { partName } from '@/domain/indicator-name';
import { type Judged, judgeSeries, judgeYear, latestJudged } from '@/domain/judgement';
import { targetOf } from '@/domain/plan-line';
import type { Series } from '@/domain/series';
import { useJudgementWord } from '@/features/indicator/use-judgement-word';
import { useUnitText } from '@/features/indicator/use-unit-text';
import { toPlanFactDrawing } from '@/shared/charts/plan-fact-rows';
import { useClosingWord } from '@/shared/closing/use-closing-words';
import { inSentence } from '@/shared/i18n/one-stop';
import { useBasisText } from '@/shared/i18n/use-basis-text';
import { useFormat } from '@/shared/i18n/use-format';
import { useLanguage } from '@/shared/i18n/use-language';
import { usePartsText } from '@/shared/i18n/use-parts-text';
import { useTranslation } from '@/shared/i18n/use-translation';
import { toLines } from '@/shared/pictures/picture-text';
import { VerdictIcon } from '@/shared/ui/verdict-icon';
import { Figures, Pill } from './preview-answer';
import { PreviewChart } from './preview-chart';
import { fitTitle, PREVIEW_MARGIN, PreviewFrame, PreviewLines } from './preview-frame';
import { roleColour } from './role-colour';

const ROWS = { title: 152, parts: 470, basis: 494 } as const;
/** What the counted parts rest on, in the room beside the chart. */
const BASIS = { width: 570, size: 16 } as const;

/** One indicator as its page opens: first part, latest verdict with its numbers, plan and fact over the years. */
export function IndicatorPreview({ indicator, dataDate }: { indicator: IndicatorAnswer; dataDate: string }) {
  const { t } = useTranslation(['common', 'closing']);
  const language = useLanguage();
  const [part] = indicator.series;
  if (!part) throw new RangeError(`${indicator.id} has no series`);
  const series = toSeries(indicator, part);
  const judgements = judgeSeries(series);
  const latest = latestJudged(series);
  const unit = useUnitText(indicator);
  const name = partName(part, language);
  const closed = closeIndicator(indicator);
  const closingWord = useClosingWord();
  // it stands behind the name of the part that is drawn, and tells of that part
  const closing = closed.parts.find(({ code }) => code === part.code)?.closing;
  const outcome = closing?.kind === 'known' ? closing.closing : closing?.reason;
  const closingKey = closing?.kind === 'known' ? 'closing:picture.closing' : 'closing:picture.closingUnknown';
  const closingText = outcome && t(closingKey, { word: inSentence(closingWord(outcome)) });
  return (
    <PreviewFrame title={indicator.short[language]} dataDate={dataDate} notice={latest?.afterRepeal ? t('legal.short') : null}>
      <Title title={indicator.short[language]} under={[name, unit === '%' ? null : unit, closingText].filter(Boolean).join(' · ')} />
      {latest ? <Verdict judged={latest} series={series} indicator={indicator} /> : <NoVerdict series={series} />}
      <PreviewChart drawing={toPlanFactDrawing(series, judgements)} />
    </PreviewFrame>
  );
}

/** On one line in large letters, else on two: the part and the unit below it. */
function Title({ title, under }: { title: string; under: string }) {
  const one = fitTitle(title, [46, 42, 38, 36], 1);
  const { size, lines } = one.lines.length === 1 ? one : fitTitle(title, [38, 34], 2);
  const top = ROWS.title - (lines.length - 1) * 20;
  return (
    <>
      <PreviewLines lines={lines} x={PREVIEW_MARGIN} y={top} size={size} isBold />
      <PreviewLines
        lines={[under]}
        x={PREVIEW_MARGIN}
        y={top + (lines.length - 1) * size * 1.3 + 38}
        size={22}
        fill={roleColour('ink-muted')}
      />
    </>
  );
}

function Verdict({ judged, series, indicator }: { judged: Judged; series: Series; indicator: IndicatorAnswer }) {
  const { t } = useTranslation(['common', 'cite']);
  const { value } = useFormat();
  const wordOf = useJudgementWord();
  const partsText = usePartsText();
  const { rests } = useBasisText();
  const rolled = judgeIndicator(indicator, judged.year);
  return (
    <>
      <Pill
        word={t('cite:preview.verdict', { year: judged.year, word: inSentence(wordOf(judged)) })}
        colour={roleColour(`verdict-${judged.verdict}`)}
        isDemo={judged.basis === 'demo'}
      >
        <VerdictIcon verdict={judged.verdict} />
      </Pill>
      <Figures
        entries={[
          {
            term: `${t('term.fact')} ${judged.year}`,
            text: value(judged.fact, asPublished(series, judged.fact)),
            colour: roleColour('fact'),
            isDemo: judged.provenance === 'demo',
          },
          {
            term: judged.ended ? t('term.lastPlan', { year: judged.planYear }) : `${t('term.plan')} ${judged.planYear}`,
            text: value(judged.plan, series),
            colour: roleColour('ink-muted'),
          },
        ]}
      />
      {indicator.series.length > 1 && (
        <>
          <PreviewLines lines={[partsText(rolled)]} x={PREVIEW_MARGIN} y={ROWS.parts} size={22} fill={roleColour('ink-muted')} />
          <PreviewLines
            lines={toLines(rests(rolled.basis), BASIS.width, BASIS.size)}
            x={PREVIEW_MARGIN}
            y={ROWS.basis}
            size={BASIS.size}
            fill={roleColour('ink-muted')}
          />
        </>
      )}
    </>
  );
}

/** Nothing to judge is said in grey, with the promise and its start beside it. */
function NoVerdict({ series }: { series: Series }) {
  const { t } = useTranslation();
  const { value } = useFormat();
  const now = judgeYear(series, series.points.at(-1)?.year ?? 0);
  const target = targetOf(series);
  const { baseline } = series;
  const colour = roleColour('ink-muted');
  return (
    <>
      <Pill word={now.kind === 'state' ? t(`state.${now.state}`) : t('verdict.unknown')} colour={roleColour('state')} isState />
      <Figures
        entries={[
          ...(baseline
            ? [
                {
                  term: `${t(baseline.kind === 'expectation' ? 'term.baselineExpected' : 'term.baseline')} ${baseline.year}`,
                  text: value(baseline.value, { ...series, decimals: baselineDecimals(series) }),
                  colour,
                },
              ]
            : []),
          ...(target ? [{ term: `${t('term.plan')} ${target.year}`, text: value(target.value, series), colour }] : []),
        ]}
      />
    </>
  );
}
