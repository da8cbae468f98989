import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '@/shared/i18n/use-language';
import { Link, useLocation } from '@/shared/url/address';
import styles from './navigation.module.css';
import { SECTION_GROUPS, type Section } from './sections';

const BAR = SECTION_GROUPS.flatMap(({ sections }): readonly Section[] => sections).filter(({ inBar }) => inBar !== null);

/** The pages asked for most in a bar, and all of them in a menu that opens without JavaScript. */
export function Navigation() {
  const { t } = useTranslation();
  const lang = useLanguage();
  const path = useLocation().pathname;
  return (
    <nav className={styles['nav']} aria-label={t('nav.main')}>
      {BAR.map(({ to, label, inBar }) => (
        <Link
          key={to}
          to={to}
          params={{ lang }}
          className={inBar === 'wide' ? styles['wide'] : undefined}
          activeOptions={{ exact: to === '/$lang/', includeSearch: false }}
        >
          {t(label)}
        </Link>
      ))}
      {/* a new address brings a new, closed menu */}
      <details key={path} className={styles['menu']} onKeyDown={closeOnEscape}>
        <summary>{t('nav.menu')}</summary>
        <div className={styles['panel']}>
          {SECTION_GROUPS.map(({ name, sections }) => (
            <div key={name}>
              <p id={`menu-${name}`} className={styles['group']}>
                {t(`nav.group.${name}`)}
              </p>
              <ul aria-labelledby={`menu-${name}`}>
                {sections.map(({ to, label }) => (
                  <li key={to}>
                    <Link to={to} params={{ lang }} activeOptions={{ exact: to === '/$lang/', includeSearch: false }}>
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

function closeOnEscape(event: KeyboardEvent<HTMLDetailsElement>): void {
  if (event.key !== 'Escape') return;
  event.currentTarget.open = false;
  event.currentTarget.querySelector('summary')?.focus();
}
