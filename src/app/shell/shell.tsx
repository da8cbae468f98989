import { type ReactNode, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '@/shared/i18n/use-language';
import { keepPreferences, usePreferences } from '@/shared/state/preferences';
import { showPreferences } from '@/shared/state/stored-preferences';
import { SpokenChanges } from '@/shared/ui/spoken-change';
import { useIsWaiting } from '@/shared/url/address';
import { Footer } from './footer';
import { Header } from './header';
import styles from './shell.module.css';

/** What every page has around it. */
export function Shell({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation();
  const language = useLanguage();

  useEffect(() => {
    const unshow = usePreferences.subscribe((preferences) => showPreferences(document.documentElement, preferences));
    const unkeep = keepPreferences();
    usePreferences.getState().set({ language });
    return () => {
      unkeep();
      unshow();
    };
  }, [language]);

  return (
    <>
      <a className={styles.skip} href="#main">
        {t('nav.skip')}
      </a>
      <Header />
      <WaitingSign />
      <SpokenChanges>
        <main id="main" className={styles.main} tabIndex={-1}>
          {children}
        </main>
      </SpokenChanges>
      <Footer />
    </>
  );
}

/** While the next view of the page is on its way: nothing for a quick answer, a line and a word for a slow one. */
function WaitingSign() {
  const { t } = useTranslation();
  const isWaiting = useIsWaiting();
  return (
    <div role="status" className={styles.waiting}>
      {isWaiting && <span>{t('message.loading')}</span>}
    </div>
  );
}
