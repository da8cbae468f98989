import type { IndicatorAnswer } from '@/contracts/indicators';
import { type AttentionLine, attentionList } from '@/domain/attention';
import { countByBasis } from '@/domain/basis';
import { asPublished, baselineDecimals } from '@/domain/decree-decimals';
import { indicatorName } from '@/domain/indicator-name';
import { notesAt } from '@/domain/notes-at';
import type { LeadBodies } from '@/shared/api/queries';
import { noteSentences } from '@/shared/closing/note-sentences';
import { toSentence } from '@/shared/i18n/one-stop';
import { useBasisText } from '@/shared/i18n/use-basis-text';
import { type Measured, useFormat } from '@/shared/i18n/use-format';
import { useLagText } from '@/shared/i18n/use-lag-text';
import { useLanguage } from '@/shared/i18n/use-language';
import { usePlanText } from '@/shared/i18n/use-plan-text';
import { useTranslation } from '@/shared/i18n/use-translation';
import { OfOrigin } from '@/shared/ui/fact-value';
import { Stack } from '@/shared/ui/layout';
import { halvesClass } from '@/shared/ui/side-by-side';
import { Link } from '@/shared/url/address';
import styles from './overview.module.css';

const SHOWN_AT_FIRST = 6;

/** What is worst, with the rule that put each line there and its numbers. */
export function Attention({ indicators, year, leads }: { indicators: readonly IndicatorAnswer[]; year: number; leads: LeadBodies }) {
  const { t } = useTranslation(['overview', 'common']);
  const { ofThese } = useBasisText();
  const lines = attentionList(indicators, year);
  const items = lines.map((line) => (
    <AttentionItem key={`${line.indicatorId}-${line.seriesCode}`} line={line} indicators={indicators} leads={leads} />
  ));
  return (
    <Stack as="section" gap={2} aria-labelledby="attention">
      <h2 id="attention">
        {t('attention.title')} <span className="muted plain tabular">{year}</span>
      </h2>
      <ol className={`entries ${halvesClass}`}>{items.slice(0, SHOWN_AT_FIRST)}</ol>
      {items.length > SHOWN_AT_FIRST && (
        <details className="fold">
          <summary>{t('attention.more', { count: items.length - SHOWN_AT_FIRST })}</summary>
          <ol className={`entries ${halvesClass}`}>{items.slice(SHOWN_AT_FIRST)}</ol>
        </details>
      )}
      <p className="note measure">
        {t('attention.lead', { count: lines.length })}{' '}
        <span data-counted="attention">{lines.length > 0 && ofThese({ basis: countByBasis(lines.map(({ basis }) => basis)) })}</span>
      </p>
    </Stack>
  );
}

interface ItemProps {
  readonly line: AttentionLine;
  readonly indicators: readonly IndicatorAnswer[];
  readonly leads: LeadBodies;
}

function AttentionItem({ line, indicators, leads }: ItemProps) {
  const { t } = useTranslation(['overview', 'common']);
  const language = useLanguage();
  const indicator = indicators.find(({ id }) => id === line.indicatorId);
  const part = indicator?.series.find(({ code }) => code === line.seriesCode);
  if (!indicator || !part) return null;
  const measured = { unit: indicator.unit, decimals: part.decimals };
  const notes = 'judged' in line ? notesAt(part.points, [line.judged.year, 'baseline' in line ? line.baseline.year : null]) : [];
  const lead = leads.find(({ code }) => code === indicator.agencies[0]);
  return (
    <li>
      <Link
        to="/$lang/indicators/$id/"
        params={{ lang: language, id: indicator.id }}
        search={{ series: indicator.series.length > 1 ? part.code : null }}
        className="line strong"
      >
        {indicatorName(indicator, part, language)}
      </Link>{' '}
      <span className={`small strong ${styles['rule']}`}>
        {t(`attention.rule.${ruleOf(line, part)}`, 'baseline' in line ? { baselineYear: line.baseline.year } : {})}
      </span>
      <OfOrigin as="p" origin={line.basis} className="small">
        <AttentionNumbers line={line} measured={measured} /> {line.since && `${t('attention.since', { year: line.since.year })} `}
        {lead && t('attention.body', { lead: lead.abbreviation[language] })}
      </OfOrigin>
      {notes.length > 0 && <p className="small note">{noteSentences(notes, language).join(' ')}</p>}
    </li>
  );
}

/** Between two rounds of a study that differ by less than their error nobody can say that nothing moved. */
function ruleOf(line: AttentionLine, { study }: IndicatorAnswer['series'][number]) {
  return line.rule === 'not-moved' && study !== null && line.judged.fact !== line.baseline.value ? 'within-error' : line.rule;
}

function AttentionNumbers({ line, measured }: { line: AttentionLine; measured: Measured }) {
  const { t } = useTranslation(['overview', 'common']);
  const { value } = useFormat();
  const lagText = useLagText();
  const planText = usePlanText();
  if (line.rule === 'silent-two-years') {
    return t('attention.numbers.silent-two-years', { earlier: line.years[0], later: line.years[1], plan: value(line.plans[1], measured) });
  }
  const { year, fact, lag } = line.judged;
  const numbers = { year, fact: value(fact, asPublished(measured, fact)), plan: planText(line.judged, measured) };
  const text =
    line.rule === 'far-two-running'
      ? t('attention.numbers.far-two-running', {
          ...numbers,
          earlier: line.previous.year,
          earlierFact: value(line.previous.fact, asPublished(measured, line.previous.fact)),
          earlierPlan: planText(line.previous, measured),
        })
      : t(`attention.numbers.${line.rule}`, {
          ...numbers,
          baseline: value(line.baseline.value, {
            ...measured,
            decimals: baselineDecimals({ baseline: line.baseline, decimals: measured.decimals }),
          }),
          baselineYear: line.baseline.year,
        });
  return lag.known ? `${text} ${toSentence(lagText(lag))}` : text;
}
