import type { IndicatorAnswer } from '@/contracts/indicators';
import { latestJudgedYear } from '@/domain/latest-judged-year';
import { demoShareOfSeries } from '@/domain/official-facts';
import { LAST_YEAR_IN_FORCE } from '@/domain/series';
import { useLanguage } from '@/shared/i18n/use-language';
import { useTranslation } from '@/shared/i18n/use-translation';
import { toJudgedColumns } from '@/shared/judged/judged-columns';
import { toJudgedIndicators } from '@/shared/judged/judged-indicators';
import { DataTable } from '@/shared/list/data-table';
import { StatusLine } from '@/shared/ui/status-line';
import { Section } from './section';

/** The indicators of a task or goal with their verdicts of the latest judged year. */
export function JudgedTable({ indicators }: { indicators: readonly IndicatorAnswer[] }) {
  const { t } = useTranslation('decree');
  const { t: common } = useTranslation();
  const language = useLanguage();
  const year = latestJudgedYear(indicators);
  const items = toJudgedIndicators(indicators, year);
  const words = {
    ...{ t: common, column: t('indicators.column'), lag: t('indicators.lag') },
    worst: (part: string) => t('indicators.worst', { part }),
  };
  const groups = (['result', 'target'] as const)
    .map((level) => ({ key: level, title: t(`indicators.${level}`), rows: items.filter(({ indicator }) => indicator.level === level) }))
    .filter(({ rows }) => rows.length > 0);
  return (
    <Section id="indicators" title={t('indicators.title')}>
      <StatusLine isAfterRepeal={year > LAST_YEAR_IN_FORCE} demo={demoShareOfSeries(indicators.flatMap(({ series }) => series))} />
      <DataTable
        caption={t('indicators.caption', { year })}
        rows="lines"
        columns={toJudgedColumns(words, { language, year })}
        groups={groups}
        keyOf={({ indicator }) => indicator.id}
        originOf={({ judged, provenance }) => judged?.basis ?? provenance}
      />
    </Section>
  );
}
