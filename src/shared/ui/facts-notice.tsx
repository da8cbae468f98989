import { useTranslation } from 'react-i18next';
import { Link } from '../url/address';
import { useFactsMode } from '../url/use-facts-mode';
import { useReportDemo } from './cited-page';
import { Cluster, clusterClass } from './layout';
import { Explained } from './notice';
import styles from './notice.module.css';
import { useSpokenChange } from './spoken-change';

/** Says that generated values are on the screen, or that they are hidden; one switch in the address changes it. */
export function FactsNotice({ hasDemo }: { hasDemo: boolean }) {
  const { t } = useTranslation();
  const facts = useFactsMode();
  useReportDemo(hasDemo && facts !== 'official');
  useSpokenChange(facts === 'official' ? t('facts.hidden') : hasDemo ? t('facts.demoShort') : '');
  if (facts === 'official') {
    return (
      <Cluster gap={4} rows={1} align="baseline" className={`small ${styles['notice']}`}>
        <p>{t('facts.hidden')}</p>
        <Link to="./" search={(search) => ({ ...search, facts: 'all' as const })} resetScroll={false} data-only="screen">
          {t('facts.show')}
        </Link>
      </Cluster>
    );
  }
  if (!hasDemo) return null;
  return (
    <div className={`${clusterClass({ gap: 4, rows: 1, align: 'baseline' })} small ${styles['notice']} ${styles['demo']}`}>
      <Explained short={t('facts.demoShort')} why={t('facts.demoWhy')} full={t('facts.demoExplain')} />
      <Link to="./" search={(search) => ({ ...search, facts: 'official' as const })} resetScroll={false} data-only="script">
        {t('facts.hide')}
      </Link>
    </div>
  );
}
