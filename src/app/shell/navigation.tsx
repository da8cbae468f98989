import { useLanguage } from '@/shared/i18n/use-language';
import { useTranslation } from '@/shared/i18n/use-translation';
import { useMenu } from '@/shared/ui/use-menu';
import { Link } from '@/shared/url/address';
import { useSections } from '@/shared/url/sections';
import styles from './navigation.module.css';
import { SiteSearch } from './site-search';

/** The pages asked for most in a bar, and all of them in a menu that opens without JavaScript. */
export function Navigation() {
  const { t } = useTranslation();
  const language = useLanguage();
  const { menuProps } = useMenu();
  const groups = useSections();
  const bar = groups.flatMap(({ sections }) => sections.filter(({ inBar }) => inBar));
  return (
    <nav className={styles['nav']} data-only="screen" aria-label={t('nav.main')}>
      {bar.map(({ to, label, inBar }) => (
        <Link
          key={to}
          to={to}
          params={{ lang: language }}
          className={inBar === 'wide' ? styles['wide'] : undefined}
          activeOptions={{ exact: to === '/$lang/', includeSearch: false }}
        >
          {t(label)}
        </Link>
      ))}
      <details {...menuProps} className={`pushed ${styles['menu']}`}>
        <summary data-unmarked>{t('nav.menu')}</summary>
        <div className={styles['panel']}>
          <SiteSearch className={styles['search']} />
          {groups.map(({ name, sections }) => (
            <div key={name}>
              <p id={`menu-${name}`} className="note">
                {t(`nav.group.${name}`)}
              </p>
              <ul className="bare-links" aria-labelledby={`menu-${name}`}>
                {sections.map(({ to, label }) => (
                  <li key={to}>
                    <Link to={to} params={{ lang: language }} activeOptions={{ exact: to === '/$lang/', includeSearch: false }}>
                      {t(label)}
                    </Link>
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </div>
      </details>
    </nav>
  );
}
