import { DownloadMenu } from '@/shared/downloads/download-menu';
import { useTranslation } from '@/shared/i18n/use-translation';
import { OfOrigin } from '@/shared/ui/fact-value';
import { Table } from '@/shared/ui/table';
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
      <Table cards="narrow" isDense>
        <caption>{t('running.caption', { unit })}</caption>
        <thead>
          <tr>
            <th scope="col">{common('term.year')}</th>
            <th scope="col" className="number">
              {t('running.yearFact')}
            </th>
            <th scope="col" className="number">
              {t('running.yearPlan')}
            </th>
            <th scope="col" className="number">
              {t('running.totalFact')}
            </th>
            <th scope="col" className="number">
              {t('running.totalPlan')}
            </th>
          </tr>
        </thead>
        <tbody>
          {runningTotals(series).map((total) => {
            const point = points.get(total.year);
            return (
              <tr key={total.year}>
                <th scope="row">{total.year}</th>
                <td className="number" data-label={t('running.yearFact')}>
                  <OfOrigin origin={point?.provenance ?? null}>
                    {point && point.fact !== null ? figures.plain(point.fact) : common('state.no-data')}
                  </OfOrigin>
                </td>
                <td className="number" data-label={t('running.yearPlan')}>
                  <span>{point && point.plan !== null && figures.plain(point.plan)}</span>
                </td>
                <td className="number" data-label={t('running.totalFact')}>
                  <OfOrigin origin={total.fact === null ? null : total.basis}>
                    {total.fact === null ? t('running.hole') : figures.plain(total.fact)}
                  </OfOrigin>
                </td>
                <td className="number" data-label={t('running.totalPlan')}>
                  <span>{figures.plain(total.plan)}</span>
                </td>
              </tr>
            );
          })}
        </tbody>
      </Table>
      <DownloadMenu table={async (context) => (await import('./running-total-download')).toRunningTotalTable(view, context)} />
    </>
  );
}
