import { Outlet } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '@/shared/i18n/use-language';
import { usePreferences } from '@/shared/state/preferences';
import { showPreferences } from '@/shared/state/stored-preferences';
import { Footer } from './footer';
import { Header } from './header';
import styles from './shell.module.css';

/** What every page has around it. */
export function Shell() {
  const { t } = useTranslation();
  const language = useLanguage();

  useEffect(() => {
    const stop = usePreferences.subscribe((preferences) => showPreferences(document.documentElement, preferences));
    void Promise.resolve(usePreferences.persist.rehydrate()).then(() => usePreferences.getState().set({ language }));
    return stop;
  }, [language]);

  return (
    <>
      <a className={styles.skip} href="#main">
        {t('nav.skip')}
      </a>
      <Header />
      <main id="main" className={styles.main} tabIndex={-1}>
        <Outlet />
      </main>
      <Footer />
    </>
  );
}
