import { useLanguage } from '@/shared/i18n/use-language';
import { useTranslation } from '@/shared/i18n/use-translation';
import { Cluster } from '@/shared/ui/layout';
import { Link } from '@/shared/url/address';
import { LanguageSwitch } from './language-switch';
import { Mark } from './mark';
import { Navigation } from './navigation';
import { PreferencesMenu } from './preferences-menu';
import styles from './shell.module.css';
import { SiteSearch } from './site-search';

export function Header() {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <header className={styles.header}>
      <div className={styles.bar}>
        <Link to="/$lang/" params={{ lang: language }} className={styles.brand}>
          <Mark />
          <span className={styles.name}>{t('site.name')}</span> <span className={`note ${styles.tagline}`}>{t('site.tagline')}</span>
        </Link>
        <Cluster gap={2} align="center" className={`pushed ${styles.tools}`} data-only="screen">
          <SiteSearch className={styles.search} />
          <LanguageSwitch />
          <PreferencesMenu />
        </Cluster>
        <Navigation />
      </div>
    </header>
  );
}
