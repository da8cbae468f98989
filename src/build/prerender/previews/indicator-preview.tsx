import type { IndicatorAnswer } from '@/contracts/indicators';
import type { SeriesClosing } from '@/domain/closing-verdict';
import { asPublished, baselineDecimals } from '@/domain/decree-decimals';
import { closeIndicator } from '@/domain/indicator-closing';
import { toSeries } from '@/domain/indicator-judgement';
import { partName } from '@/domain/indicator-name';
import { type Judged, judgeSeries } from '@/domain/judgement';
import { LAST_YEAR_IN_FORCE, type Series } from '@/domain/series';
import { useJudgementWord } from '@/features/indicator/use-judgement-word';
import { useUnitText } from '@/features/indicator/use-unit-text';
import { toPlanFactDrawing } from '@/shared/charts/plan-fact-rows';
import { VERDICT_OF } from '@/shared/closing/closing-badge';
import { useClosingWord } from '@/shared/closing/use-closing-words';
import { asHeading, inSentence } from '@/shared/i18n/one-stop';
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

const ROWS = { title: 152, past: 328, parts: 488 } as const;
/** What stands in the room beside the chart. */
const BESIDE = { width: 540, size: 18 } as const;

/** The part that a picture shows, and what became of it. Errors: RangeError for an indicator without a promise. */
export function firstPromise(indicator: IndicatorAnswer) {
  const [part] = indicator.series;
  const closed = closeIndicator(indicator);
  const closing = closed.parts.find(({ code }) => code === part?.code)?.closing;
  if (!part || !closing) throw new RangeError(`${indicator.id} promises nothing`);
  return { part, closing, closed };
}

/**
 * One indicator: what became of the promise of its first part with the numbers that decided, as on the closing account by published facts
 * alone, and plan and fact over the years. Where the outcome cannot be known, the last known verdict stands below as what it is.
 */
export function IndicatorPreview({ indicator, dataDate }: { indicator: IndicatorAnswer; dataDate: string }) {
  const { t } = useTranslation(['common', 'closing']);
  const language = useLanguage();
  const { part, closing, closed } = firstPromise(indicator);
  const series = toSeries(indicator, part);
  const unit = useUnitText(indicator);
  const partsText = usePartsText();
  const isAfterRepeal = closing.target.year > LAST_YEAR_IN_FORCE;
  return (
    <PreviewFrame title={indicator.short[language]} dataDate={dataDate} notice={isAfterRepeal ? t('legal.short') : null}>
      <Title title={indicator.short[language]} under={[partName(part, language), unit === '%' ? null : unit].filter(Boolean).join(' · ')} />
      <Outcome closing={closing} series={series} />
      {indicator.series.length > 1 && (
        <PreviewLines
          lines={toLines(asHeading(partsText({ ...closed, met: closed.kept })), BESIDE.width, BESIDE.size)}
          x={PREVIEW_MARGIN}
          y={ROWS.parts}
          size={BESIDE.size}
          fill={roleColour('ink-muted')}
        />
      )}
      <PreviewChart drawing={toPlanFactDrawing(series, judgeSeries(series))} />
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

function Outcome({ closing, series }: { closing: SeriesClosing; series: Series }) {
  const { t } = useTranslation(['closing', 'cite']);
  const { value } = useFormat();
  const wordOf = useJudgementWord();
  const closingWord = useClosingWord();
  const figure = (number: number) => value(number, asPublished(series, number));
  if (closing.kind === 'unknown') {
    const { reason, lastKnown: last } = closing;
    return (
      <>
        <Pill word={t('picture.closingUnknown')} colour={roleColour('state')} isState />
        <Past
          lines={[closingWord(reason), ...(last ? [t('picture.lastKnown', { year: last.year, word: inSentence(wordOf(last)) })] : [])]}
        />
        {last ? <Decided judged={last} series={series} /> : <Promised closing={closing} series={series} />}
      </>
    );
  }
  const { decided, slipped } = closing;
  const verdict = VERDICT_OF[closing.closing];
  return (
    <>
      <Pill word={t('picture.closing', { word: inSentence(closingWord(closing.closing)) })} colour={roleColour(`verdict-${verdict}`)}>
        <VerdictIcon verdict={verdict} />
      </Pill>
      {slipped && <Past lines={[t('sentence.slipped', { year: slipped.year, fact: figure(slipped.fact) })]} />}
      <Decided judged={decided} series={series} />
    </>
  );
}

/** Why it is unknown, and what was: in small letters between the outcome and its numbers. */
function Past({ lines }: { lines: readonly string[] }) {
  return (
    <PreviewLines
      lines={lines.flatMap((line) => toLines(line, BESIDE.width, BESIDE.size))}
      x={PREVIEW_MARGIN}
      y={ROWS.past}
      size={BESIDE.size}
      fill={roleColour('ink-muted')}
    />
  );
}

function Decided({ judged, series }: { judged: Judged; series: Series }) {
  const { t } = useTranslation();
  const { value } = useFormat();
  return (
    <Figures
      entries={[
        {
          term: `${t('term.fact')} ${judged.year}`,
          text: value(judged.fact, asPublished(series, judged.fact)),
          colour: roleColour('fact'),
        },
        {
          term: judged.ended ? t('term.lastPlan', { year: judged.planYear }) : `${t('term.plan')} ${judged.planYear}`,
          text: value(judged.plan, series),
          colour: roleColour('ink-muted'),
        },
      ]}
    />
  );
}

/** Nothing was ever judged by what is published: the promise and its start. */
function Promised({ closing: { target }, series }: { closing: SeriesClosing; series: Series }) {
  const { t } = useTranslation();
  const { value } = useFormat();
  const { baseline } = series;
  const colour = roleColour('ink-muted');
  return (
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
        { term: `${t('term.plan')} ${target.year}`, text: value(target.value, series), colour },
      ]}
    />
  );
}
