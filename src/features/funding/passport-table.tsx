import { useTranslation } from 'react-i18next';
import type { Funding } from '@/contracts/funding';
import { PROGRAMME_YEARS } from '@/domain/series';
import { useFormat } from '@/shared/i18n/use-format';
import type { Column } from '@/shared/list/column';
import { DataTable } from '@/shared/list/data-table';
import styles from './tables.module.css';

interface PassportRow {
  readonly key: string;
  readonly title: string;
  readonly mlnKzt: number | null;
  readonly blnKzt: number | null;
}

/** The same money twice: as the action plan prints it and as the passport rounds it. Both units, whatever the reader chose. */
export function PassportTable({ funding }: { funding: Funding }) {
  const { t } = useTranslation('funding');
  const { number } = useFormat();
  const { sources, total, passportBlnKzt: passport } = funding;
  const figure = (value: number | null) => (value === null ? '–' : number(value, 0));
  const columns: Column<PassportRow>[] = [
    { ...{ key: 'what', label: t('check.what'), kind: 'title' }, show: ({ title }) => title },
    { ...{ key: 'plan', label: t('check.plan'), kind: 'number', width: '30%' }, show: ({ mlnKzt }) => figure(mlnKzt) },
    { ...{ key: 'passport', label: t('check.inPassport'), kind: 'number', width: '30%' }, show: ({ blnKzt }) => figure(blnKzt) },
  ];
  const bySource = sources.map(({ code, totalMlnKzt }) => ({
    ...{ key: code, title: t(`source.${code}`), mlnKzt: totalMlnKzt },
    blnKzt: passport.bySource.find((source) => source.code === code)?.amount ?? null,
  }));
  const byYear = PROGRAMME_YEARS.map((year) => ({
    ...{ key: String(year), title: String(year) },
    mlnKzt: total.amountsMlnKzt[year] ?? null,
    blnKzt: passport.byYear[year] ?? null,
  }));
  const sum = { key: 'total', title: t('column.total'), mlnKzt: total.totalMlnKzt, blnKzt: passport.total };
  return (
    <div className={styles['passport']}>
      <DataTable
        caption={t('check.caption')}
        columns={columns}
        groups={[
          { key: 'sources', rows: bySource },
          { key: 'years', rows: byYear },
          { key: 'total', rows: [sum], isSum: true },
        ]}
        keyOf={({ key }) => key}
      />
    </div>
  );
}
