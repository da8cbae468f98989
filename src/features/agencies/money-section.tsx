import { useTranslation } from 'react-i18next';
import { PROGRAMME_YEARS } from '@/domain/series';
import { DownloadMenu } from '@/shared/downloads/download-menu';
import { useFormat } from '@/shared/i18n/use-format';
import type { Column } from '@/shared/list/column';
import { DataTable } from '@/shared/list/data-table';
import styles from './agencies.module.css';
import type { Agency, AgencyDuties } from './agency-duties';

interface MoneySectionProps {
  readonly agency: Agency | undefined;
  readonly duties: AgencyDuties;
  readonly dataDate: string;
}

/** The planned money of a body's measures: alone and with others kept apart, because a shared amount stands at every body that shares it. */
export function MoneySection({ agency, duties, dataDate }: MoneySectionProps) {
  const { t } = useTranslation('agencies');
  const shares = (['sole', 'shared'] as const).map((kind) => ({ kind, share: duties[kind] })).filter(({ share }) => share.withAmount > 0);
  const { number } = useFormat();
  const columns: Column<(typeof shares)[number]>[] = [
    {
      ...{ key: 'kind', label: t('money.kind'), kind: 'title', width: '25%' },
      show: ({ kind, share }) => (
        <>
          {t(`money.${kind}`)} <small>{t('money.measures', { count: share.withAmount })}</small>
        </>
      ),
    },
    ...PROGRAMME_YEARS.map((year, index): (typeof columns)[number] => ({
      ...{ key: String(year), label: String(year), kind: 'number' },
      show: ({ share }) => {
        const amount = share.money.byYear[index] ?? null;
        return amount === null ? '–' : number(amount, 0);
      },
    })),
    {
      ...{ key: 'total', label: t('money.total'), kind: 'number' },
      show: ({ share }) => <b translate="no">{number(share.money.totalMlnKzt, 0)}</b>,
    },
  ];
  return (
    <section aria-labelledby="money" className={`above-6 ${styles['section']}`}>
      <h2 className="below-2" id="money">
        {t('money.title')}
      </h2>
      {shares.length === 0 ? (
        <p>{t('money.none')}</p>
      ) : (
        <>
          {duties.shared.withAmount > 0 && <p className={`note ${styles['warning']}`}>{t('money.warning')}</p>}
          <DataTable
            caption={t('money.caption')}
            className={`above-3 ${styles['table']}`}
            columns={columns}
            groups={[{ key: 'all', rows: shares }]}
            keyOf={({ kind }) => kind}
            room="roomy"
          />
          {agency && (
            <DownloadMenu
              table={async (context) =>
                (await import('./duties-download')).toAgencyMoneyTable({ agency, duties, dataDate, words: t }, context)
              }
            />
          )}
        </>
      )}
    </section>
  );
}
