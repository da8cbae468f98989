import { useSuspenseQuery } from '@tanstack/react-query';
import type { Funding } from '@/contracts/funding';
import { fundingQuery } from '@/shared/api/queries';
import { ChartFigure } from '@/shared/charts/chart-figure';
import { DownloadMenu } from '@/shared/downloads/download-menu';
import { useFormat } from '@/shared/i18n/use-format';
import { useTranslation } from '@/shared/i18n/use-translation';
import { Cluster, Stack } from '@/shared/ui/layout';
import { useSpokenChange } from '@/shared/ui/spoken-change';
import chart from './chart.module.css';
import styles from './funding.module.css';
import type { MoneyUnit } from './funding-search';
import { UnitSwitch } from './unit-switch';
import { useMoney } from './use-money';
import { YearSourceChart } from './year-source-chart';
import { YearSourceTable } from './year-source-table';

/** The printed totals: how much was planned, from whom, in which year. */
export function Totals({ unit }: { unit: MoneyUnit }) {
  const { t } = useTranslation('funding');
  const { data: funding } = useSuspenseQuery(fundingQuery);
  const { withUnit, exact, figure, share } = useMoney(unit);
  const { sources, total } = funding;
  const answer = t('totals.answer', { amount: withUnit(total.totalMlnKzt) });
  useSpokenChange(`${answer}.`);
  return (
    <Stack as="section" gap={2} aria-labelledby="planned">
      <h2 id="planned" className="saying">
        {answer}
      </h2>
      <p className="small">
        <strong>{t('totals.plannedOnly')}</strong>
      </p>
      <div className={styles['picture']}>
        <ul className={styles['sources']}>
          {sources.map(({ code, totalMlnKzt }) => (
            <li key={code}>
              <span>
                <span data-ink className={`${chart['swatch']} ${chart[code]}`} aria-hidden="true" />
                {t(`source.${code}`)}
              </span>{' '}
              <b className="number">{figure(totalMlnKzt)}</b> <span className="note number">{share(totalMlnKzt, total.totalMlnKzt)}</span>
            </li>
          ))}
        </ul>
        <YearSourceFigure funding={funding} unit={unit} />
        <Cluster gap={4} rows={2} align="start">
          <UnitSwitch unit={unit} />
          {unit === 'bln' && <p className="small">{t('totals.exact', { amount: exact(total.totalMlnKzt) })}</p>}
          <DownloadMenu table={async (context) => (await import('./funding-download')).toYearSourceTable(funding, t, context)} />
        </Cluster>
      </div>
    </Stack>
  );
}

/** A source with less than this part of the highest year cannot be seen in the drawing. */
const LEAST_SEEN = 0.01;

function YearSourceFigure({ funding, unit }: { funding: Funding; unit: MoneyUnit }) {
  const { t } = useTranslation('funding');
  const { unitWord, withUnit, share } = useMoney(unit);
  const { day } = useFormat();
  const { sources, total } = funding;
  const yearly = (amounts: Funding['total']['amountsMlnKzt']) => Math.max(...Object.values(amounts).map((figure) => figure ?? 0));
  const highest = yearly(total.amountsMlnKzt);
  const thin = sources.filter(({ amountsMlnKzt }) => yearly(amountsMlnKzt) < LEAST_SEEN * highest);
  const republican = sources.find(({ code }) => code === 'republican');
  const notes = thin.map(({ code, amountsMlnKzt }) =>
    t('chart.thin', { source: t(`source.${code}`), amount: withUnit(yearly(amountsMlnKzt)) }),
  );
  return (
    <ChartFigure
      title={t('chart.caption')}
      unit={unitWord}
      source={t('chart.source')}
      dataDate={t('chart.dataDate', { date: day(funding.dataDate, 'attributive') })}
      summary={t('chart.summary', {
        first: withUnit(total.amountsMlnKzt['2020'] ?? 0),
        last: withUnit(total.amountsMlnKzt['2025'] ?? 0),
        share: share(republican?.totalMlnKzt ?? 0, total.totalMlnKzt),
      })}
      note={notes.join(' ')}
      chart={<YearSourceChart funding={funding} unit={unit} label={t('chart.caption')} />}
      tableLabel={t('chart.table')}
      table={<YearSourceTable funding={funding} unit={unit} />}
    />
  );
}
