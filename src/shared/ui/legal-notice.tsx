import { useTranslation } from 'react-i18next';
import styles from './notice.module.css';

/** On every page that judges a year after 2021: the plan was no longer in force. */
export function LegalNotice() {
  const { t } = useTranslation();
  return (
    <div className={styles['notice']}>
      <details>
        <summary>
          {t('legal.short')}{' '}
          <span className={styles['why']} data-only="screen">
            {t('legal.why')}
          </span>
        </summary>
        <p>{t('legal.full')}</p>
      </details>
    </div>
  );
}
