import { useSuspenseQuery } from '@tanstack/react-query';
import { fundingQuery } from '@/shared/api/queries';
import { useFormat } from '@/shared/i18n/use-format';
import { useTranslation } from '@/shared/i18n/use-translation';
import { ListMenu } from '@/shared/list/list-menu';
import { Fold } from '@/shared/ui/fold';
import { Stack } from '@/shared/ui/layout';
import { PassportTable, toPassportColumns, toPassportRows } from './passport-table';
import { toReconciliation } from './to-reconciliation';

/** Why the decree's own sums of the same money differ: rounding in the passport, rounding in the rows, a bank under another name. */
export function Reconciliation() {
  const { t } = useTranslation('funding');
  const { data: funding } = useSuspenseQuery(fundingQuery);
  const { number } = useFormat();
  const { yearly, overall, localStandsAlone, unsplitLocalMlnKzt } = toReconciliation(funding);
  const signed = (mln: number) => (mln > 0 ? `+${number(mln, 0)}` : number(mln, 0));
  const other = funding.sources.find(({ code }) => code === 'other')?.totalMlnKzt ?? 0;
  const otherInPassport = funding.passportBlnKzt.bySource.find(({ code }) => code === 'other')?.amount ?? 0;
  const columns = toPassportColumns(t, number);
  const rows = toPassportRows(funding, t);
  return (
    <Stack as="section" gap={3} above={6} aria-labelledby="reconciliation">
      <h2 id="reconciliation">{t('check.title')}</h2>
      <Stack as="ul" gap={1} className="wide bullets">
        <li>{t('check.passport')}</li>
        <li>{t('check.other', { exact: number(other, 0), passport: number(otherInPassport, 0), rounded: number(other / 1000, 0) })}</li>
        <li>
          {t('check.rounding', {
            max: number(Math.max(...yearly.map(({ mlnKzt }) => Math.abs(mlnKzt))), 0),
            years: yearly.map(({ year, mlnKzt }) => `${signed(mlnKzt)} (${year})`).join(', '),
            overall: signed(overall),
          })}
        </li>
        {localStandsAlone && <li>{t('check.local', { amount: number(unsplitLocalMlnKzt, 0) })}</li>}
        <li>{t('check.rows')}</li>
      </Stack>
      <Fold summary={t('check.show')}>
        <PassportTable caption={t('check.caption')} {...{ rows, columns }} />
      </Fold>
      <ListMenu
        {...{ name: [t('check.title')], title: t('check.caption'), columns, dataDate: funding.dataDate }}
        rows={[...rows.bySource, ...rows.byYear, rows.sum]}
        isOfPlan
        hasMoney
      />
    </Stack>
  );
}
