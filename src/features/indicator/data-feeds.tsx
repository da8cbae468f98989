import { useTranslation } from 'react-i18next';
import type { IndicatorDetail } from '@/contracts/indicator-detail';
import type { Localized } from '@/contracts/parts';
import { useLanguage } from '@/shared/i18n/use-language';
import styles from './indicator.module.css';

/** Where the decree says the fact comes from, what the words of confidence mean, and which data sets could feed the indicator. */
export function DataFeeds({ detail: { dataSource, feeds } }: { detail: IndicatorDetail }) {
  const { t } = useTranslation('indicator');
  const language = useLanguage();
  return (
    <>
      <p>{t('feeds.decreeSource', { source: dataSource[language] })}</p>
      <p className={styles['fine']}>{t('feeds.confidence')}</p>
      {feeds ? (
        <>
          <p>
            <strong>{t(`feeds.fit.${feeds.fit}`)}</strong> {feeds.reason[language]}.
          </p>
          <DataSets title={t('feeds.openData')} dataSets={feeds.openData} />
          <DataSets title={t('feeds.administrativeData')} dataSets={feeds.administrativeData} />
        </>
      ) : (
        <p>{t('feeds.none')}</p>
      )}
    </>
  );
}

function DataSets({ title, dataSets }: { title: string; dataSets: readonly { number: number; title: Localized }[] }) {
  const language = useLanguage();
  if (dataSets.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul className={styles['dataSets']}>
        {dataSets.map((dataSet) => (
          <li key={dataSet.number}>{`№ ${dataSet.number}. ${dataSet.title[language]}`}</li>
        ))}
      </ul>
    </>
  );
}
