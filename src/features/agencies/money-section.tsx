import { useTranslation } from 'react-i18next';
import { PROGRAMME_YEARS } from '@/domain/series';
import { DownloadMenu } from '@/shared/downloads/download-menu';
import { useFormat } from '@/shared/i18n/use-format';
import { ScrollFrame } from '@/shared/ui/scroll-frame';
import styles from './agencies.module.css';
import type { Agency, AgencyDuties, Share } from './agency-duties';

interface MoneySectionProps {
  readonly agency: Agency | undefined;
  readonly duties: AgencyDuties;
  readonly dataDate: string;
}

/** The planned money of a body's measures: alone and with others kept apart, because a shared amount stands at every body that shares it. */
export function MoneySection({ agency, duties, dataDate }: MoneySectionProps) {
  const { t } = useTranslation('agencies');
  const shares = (['sole', 'shared'] as const).map((kind) => ({ kind, share: duties[kind] })).filter(({ share }) => share.withAmount > 0);
  return (
    <section aria-labelledby="money" className={styles['section']}>
      <h2 id="money">{t('money.title')}</h2>
      {shares.length === 0 ? (
        <p>{t('money.none')}</p>
      ) : (
        <>
          {duties.shared.withAmount > 0 && <p className={styles['warning']}>{t('money.warning')}</p>}
          <ScrollFrame label={t('money.frame')} className={styles['frame']}>
            <table className={`${styles['table']} ${styles['years']}`}>
              <caption>{t('money.caption')}</caption>
              <thead>
                <tr>
                  <th scope="col">{t('money.kind')}</th>
                  {PROGRAMME_YEARS.map((year) => (
                    <th key={year} scope="col" className={styles['number']}>
                      {year}
                    </th>
                  ))}
                  <th scope="col" className={styles['number']}>
                    {t('money.total')}
                  </th>
                </tr>
              </thead>
              <tbody>
                {shares.map(({ kind, share }) => (
                  <MoneyRow key={kind} kind={kind} share={share} />
                ))}
              </tbody>
            </table>
          </ScrollFrame>
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

function MoneyRow({ kind, share }: { kind: 'sole' | 'shared'; share: Share }) {
  const { t } = useTranslation('agencies');
  const { number } = useFormat();
  return (
    <tr>
      <th scope="row">
        {t(`money.${kind}`)} <small>{t('money.measures', { count: share.withAmount })}</small>
      </th>
      {PROGRAMME_YEARS.map((year, index) => {
        const amount = share.money.byYear[index] ?? null;
        return (
          <td key={year} className={styles['number']}>
            {amount === null ? '–' : number(amount, 0)}
          </td>
        );
      })}
      <td className={styles['number']}>
        <b>{number(share.money.totalMlnKzt, 0)}</b>
      </td>
    </tr>
  );
}
