import { useTranslation } from 'react-i18next';
import type { Funding } from '@/contracts/funding';
import { PROGRAMME_YEARS } from '@/domain/series';
import { useFormat } from '@/shared/i18n/use-format';
import styles from './tables.module.css';

/** The same money twice: as the action plan prints it and as the passport rounds it. Both units, whatever the reader chose. */
export function PassportTable({ funding }: { funding: Funding }) {
  const { t } = useTranslation('funding');
  const { sources, total, passportBlnKzt: passport } = funding;
  return (
    <table className={styles['passport']}>
      <caption>{t('check.caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('check.what')}</th>
          <th scope="col">{t('check.plan')}</th>
          <th scope="col">{t('check.inPassport')}</th>
        </tr>
      </thead>
      <tbody>
        {sources.map(({ code, totalMlnKzt }) => (
          <PassportRow
            key={code}
            title={t(`source.${code}`)}
            mlnKzt={totalMlnKzt}
            blnKzt={passport.bySource.find((source) => source.code === code)?.amount ?? null}
          />
        ))}
      </tbody>
      <tbody>
        {PROGRAMME_YEARS.map((year) => (
          <PassportRow key={year} title={String(year)} mlnKzt={total.amountsMlnKzt[year] ?? null} blnKzt={passport.byYear[year] ?? null} />
        ))}
      </tbody>
      <tfoot>
        <PassportRow title={t('column.total')} mlnKzt={total.totalMlnKzt} blnKzt={passport.total} />
      </tfoot>
    </table>
  );
}

function PassportRow({ title, mlnKzt, blnKzt }: { title: string; mlnKzt: number | null; blnKzt: number | null }) {
  const { number } = useFormat();
  const figure = (value: number | null) => (value === null ? '–' : number(value, 0));
  return (
    <tr>
      <th scope="row">{title}</th>
      <td>{figure(mlnKzt)}</td>
      <td>{figure(blnKzt)}</td>
    </tr>
  );
}
