import { useSuspenseQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { activityListQuery, programmeQuery } from '@/shared/api/queries';
import { useIndicators } from '@/shared/api/use-indicators';
import { DownloadMenu } from '@/shared/downloads/download-menu';
import { useFormat } from '@/shared/i18n/use-format';
import { useLanguage } from '@/shared/i18n/use-language';
import { Link } from '@/shared/url/address';
import styles from './agencies.module.css';
import { type Share, toAgencyRows } from './agency-duties';

/** Every body that the programme names, the busiest first. */
export function AgencyList() {
  const { t } = useTranslation('agencies');
  const lang = useLanguage();
  const { agencies, dataDate } = useSuspenseQuery(programmeQuery).data;
  const { activities } = useSuspenseQuery(activityListQuery).data;
  const indicators = useIndicators();
  const rows = useMemo(() => toAgencyRows(agencies, indicators, activities), [agencies, indicators, activities]);
  return (
    <>
      <p className={styles['warning']}>{t('money.warning')}</p>
      <table className={`${styles['table']} ${styles['list']}`}>
        <caption>{t('list.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('list.agency')}</th>
            <th scope="col" className={styles['number']}>
              {t('indicators.title')}
            </th>
            <th scope="col" className={styles['number']}>
              {t('measures.title')}
            </th>
            <th scope="col" className={styles['number']}>
              {t('list.sole')}
            </th>
            <th scope="col" className={styles['number']}>
              {t('list.shared')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ agency, duties, measures }) => (
            <tr key={agency.code}>
              <th scope="row">
                <Link to="/$lang/agencies/$code/" params={{ lang, code: agency.code }}>
                  {agency.name[lang]}
                </Link>{' '}
                <small>{agency.abbreviation[lang]}</small>
              </th>
              <td className={styles['number']} data-label={t('indicators.title')}>
                {duties.indicators.length}
              </td>
              <td className={styles['number']} data-label={t('measures.title')}>
                {measures}
              </td>
              <Amount share={duties.sole} label={t('list.sole')} />
              <Amount share={duties.shared} label={t('list.shared')} />
            </tr>
          ))}
        </tbody>
      </table>
      <DownloadMenu
        table={async (context) => (await import('./duties-download')).toAgencyListTable({ rows, dataDate, words: t }, context)}
      />
    </>
  );
}

/** A dash where no measure has an amount: that is not 0. */
function Amount({ share, label }: { share: Share; label: string }) {
  const { number } = useFormat();
  return (
    <td className={styles['number']} data-label={label}>
      {share.withAmount === 0 ? '–' : number(share.money.totalMlnKzt, 0)}
    </td>
  );
}
