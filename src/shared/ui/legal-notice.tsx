import { useTranslation } from 'react-i18next';
import { Cluster } from './layout';
import styles from './notice.module.css';

/** On every page that judges a year after 2021: the plan was no longer in force. */
export function LegalNotice() {
  const { t } = useTranslation();
  return (
    <Cluster gap={4} rows={1} align="baseline" className={`small ${styles['notice']}`}>
      <details>
        <summary data-unmarked>
          {t('legal.short')}{' '}
          <span className={styles['why']} data-only="screen">
            {t('legal.why')}
          </span>
        </summary>
        <p>{t('legal.full')}</p>
      </details>
    </Cluster>
  );
}
