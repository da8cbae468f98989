import { DownloadMenu } from '@/shared/downloads/download-menu';
import { useTranslation } from '@/shared/i18n/use-translation';
import { Table } from '@/shared/list/table';
import { OfOrigin } from '@/shared/ui/fact-value';
import type { IndicatorView } from './indicator-view';
import { runningTotals } from './running-total';
import { useFigures } from './use-figures';
import { useUnitText } from './use-unit-text';

/** Yearly flows: what was done in the year beside the sum of all years so far. */
export function RunningTotalTable({ view }: { view: IndicatorView }) {
  const { series, indicator } = view;
  const { t } = useTranslation('indicator');
  const { t: common } = useTranslation();
  const figures = useFigures(series);
  const unit = useUnitText(indicator);
  const points = new Map(series.points.map((point) => [point.year, point]));
  return (
    <>
      <Table
        cards="narrow"
        isDense
        caption={t('running.caption', { unit })}
        columns={[
          { key: 'year', label: common('term.year'), kind: 'title', show: ({ year }) => year },
          {
            ...{ key: 'yearFact', label: t('running.yearFact'), kind: 'number' },
            show: ({ year }) => {
              const point = points.get(year);
              return (
                <OfOrigin origin={point?.provenance ?? null}>
                  {point && point.fact !== null ? figures.plain(point.fact) : common('state.no-data')}
                </OfOrigin>
              );
            },
          },
          {
            ...{ key: 'yearPlan', label: t('running.yearPlan'), kind: 'number' },
            show: ({ year }) => figures.plain(points.get(year)?.plan ?? 0),
          },
          {
            ...{ key: 'totalFact', label: t('running.totalFact'), kind: 'number' },
            show: ({ fact, basis }) => (
              <OfOrigin origin={fact === null ? null : basis}>{fact === null ? t('running.hole') : figures.plain(fact)}</OfOrigin>
            ),
          },
          { key: 'totalPlan', label: t('running.totalPlan'), kind: 'number', show: ({ plan }) => figures.plain(plan) },
        ]}
        rows={runningTotals(series)}
        keyOf={({ year }) => year}
      />
      <DownloadMenu table={async (context) => (await import('./running-total-download')).toRunningTotalTable(view, context)} />
    </>
  );
}
