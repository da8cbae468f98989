import { useTranslation } from 'react-i18next';
import { Cluster } from './layout';
import { Explained } from './notice';
import styles from './notice.module.css';

/** On every page that judges a year after 2021: the plan was no longer in force. */
export function LegalNotice() {
  const { t } = useTranslation();
  return (
    <Cluster gap={4} rows={1} align="baseline" className={`small ${styles['notice']}`}>
      <Explained short={t('legal.short')} why={t('legal.why')} full={t('legal.full')} />
    </Cluster>
  );
}
