import { type ReactNode, useEffect, useState } from 'react';
import { useLanguage } from '@/shared/i18n/use-language';
import { useTranslation } from '@/shared/i18n/use-translation';
import { usePreview } from '@/shared/preview/use-preview';
import { keepPreferences, usePreferences } from '@/shared/state/preferences';
import { showPreferences } from '@/shared/state/stored-preferences';
import { rare } from '@/shared/ui/boundary';
import { SpokenChanges } from '@/shared/ui/spoken-change';
import { visuallyHidden } from '@/shared/ui/visually-hidden';
import { useIsWaiting, useLocation } from '@/shared/url/address';
import { Footer } from './footer';
import { Header } from './header';
import styles from './shell.module.css';

const PreviewBar = rare(() => import('./preview-bar').then((module) => module.PreviewBar));
const ReleaseNotice = rare(() => import('@/shared/overlay/release-notice').then((module) => module.ReleaseNotice));

/** What every page has around it. */
export function Shell({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { asof } = useLocation().search;
  const preview = usePreview();

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
      <a className={styles.skip} data-only="screen" href="#main">
        {t('nav.skip')}
      </a>
      {preview && <PreviewBar state={preview} />}
      <Header />
      <WaitingSign />
      {asof !== undefined && <ReleaseNotice />}
      <SpokenChanges>
        <main id="main" className={styles.main} tabIndex={-1}>
          {children}
        </main>
      </SpokenChanges>
      <Footer />
    </>
  );
}

/** From when on waiting is said: who hears the page is told the result, and of the waiting only where it would be taken for silence. Milliseconds. */
const SAID_AFTER = 2000;

/** While the next view of the page is on its way: nothing for a quick answer, a word for a slow one. */
function WaitingSign() {
  const { t } = useTranslation();
  const isWaiting = useIsWaiting();
  const [isSaid, setSaid] = useState(false);
  useEffect(() => {
    if (!isWaiting) return;
    const timer = setTimeout(() => setSaid(true), SAID_AFTER);
    return () => {
      clearTimeout(timer);
      setSaid(false);
    };
  }, [isWaiting]);
  return (
    <>
      <div aria-hidden="true" className={styles.waiting}>
        {isWaiting && <span>{t('message.loading')}</span>}
      </div>
      <p role="status" className={visuallyHidden}>
        {isSaid && t('message.loading')}
      </p>
    </>
  );
}
