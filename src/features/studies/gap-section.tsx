import type { IndicatorDetail } from '@/contracts/indicator-detail';
import type { IndicatorAnswer } from '@/contracts/indicators';
import { toSeries } from '@/domain/indicator-judgement';
import { partName } from '@/domain/indicator-name';
import { listStudyRounds } from '@/domain/study-rounds';
import { ChartFigure } from '@/shared/charts/chart-figure';
import { DownloadMenu } from '@/shared/downloads/download-menu';
import { toSentence } from '@/shared/i18n/one-stop';
import { useFormat } from '@/shared/i18n/use-format';
import { useLanguage } from '@/shared/i18n/use-language';
import { useOriginText } from '@/shared/i18n/use-origin-text';
import { useTranslation } from '@/shared/i18n/use-translation';
import { useUnprovenWord } from '@/shared/i18n/use-unproven-word';
import { Stack } from '@/shared/ui/layout';
import { columnsClass } from '@/shared/ui/side-by-side';
import { ErrorRule } from './error-rule';
import { FactSources } from './fact-sources';
import { GapChart, type GapRow } from './gap-chart';
import { RoundsBasis } from './rounds-basis';
import { RoundsTable } from './rounds-table';

/** Urban–rural gap in the three studies; where a baseline is an expectation it says so. */
export function GapSection({ detail }: { detail: IndicatorDetail }) {
  const { t } = useTranslation(['studies', 'common']);
  const { day } = useFormat();
  const rows = useGapRows(detail.indicator);
  const summary = useSummary(rows);
  const unproven = useUnprovenWord()(rows.flatMap(({ fact }) => fact ?? []));
  const hasExpected = rows.some(({ baseline }) => baseline?.isExpected);
  return (
    <Stack as="section" gap={3} above={6} aria-labelledby="gap" className="measured">
      <h2 id="gap">{t('gap.title')}</h2>
      <div className={columnsClass}>
        <p>{t('gap.lead')}</p>
        {hasExpected && <p>{t('gap.expected')}</p>}
        <RoundsBasis indicator={detail.indicator} />
        <ErrorRule indicator={detail.indicator} ofUnknown="error.gap" />
      </div>
      <ChartFigure
        title={t('gap.figure')}
        unit={`${t('gap.unit')} (${t('common:measure.lessBetter')})`}
        source={
          <>
            {t('figure.planSource')} <FactSources origins={detail.origins} />.
          </>
        }
        dataDate={t('figure.dataDate', { date: day(detail.dataDate, 'attributive') })}
        summary={summary}
        note={[t('gap.note'), ...(unproven === null ? [] : [t('gap.noteDemo', { word: unproven })])].join(' ')}
        chart={
          <GapChart
            rows={rows}
            label={`${t('gap.figure')}. ${summary}`}
            factWord={t('common:term.fact')}
            noFactWord={t('common:state.no-data')}
          />
        }
        isTableRead
        tableLabel={t('rounds.show')}
        table={<RoundsTable detail={detail} caption={`${t('gap.figure')}, ${t('gap.unit')}`} />}
      />
      <DownloadMenu hasVerdicts table={async (context) => (await import('./rounds-download')).toRoundsTable(detail, context)} />
    </Stack>
  );
}

type NamedGap = GapRow & { readonly year: number; readonly planText: string };

/** The latest round with a fact; where there is none, the first one that was to have it. */
function useGapRows(indicator: IndicatorAnswer): NamedGap[] {
  const language = useLanguage();
  const { number } = useFormat();
  return indicator.series.flatMap((part) => {
    const rounds = listStudyRounds(toSeries(indicator, part));
    const shown = rounds.findLast(({ judgement }) => judgement.kind === 'judged') ?? rounds[0];
    if (!shown) return [];
    const { judgement, plan, heldYear } = shown;
    return {
      id: part.code,
      name: partName(part, language) ?? part.code,
      baseline: part.baseline && { value: part.baseline.value, isExpected: part.baseline.kind === 'expectation' },
      plan,
      planText: number(plan, part.decimals),
      year: heldYear,
      fact:
        judgement.kind === 'judged'
          ? { value: judgement.fact, text: number(judgement.fact, part.decimals), provenance: judgement.provenance }
          : null,
    };
  });
}

function useSummary(rows: readonly NamedGap[]): string {
  const { t } = useTranslation('studies');
  const withOrigin = useOriginText();
  const sentences = rows.map(({ name, year, planText: plan, fact }) => {
    if (!fact) return t('gap.rowNone', { name, plan });
    const row = t('gap.row', { name, year, fact: fact.text, plan });
    return withOrigin(row, fact.provenance);
  });
  return toSentence(sentences.join('; '));
}
