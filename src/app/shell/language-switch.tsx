import { useLocation } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '@/shared/i18n/use-language';
import { useIsAlive } from '@/shared/ui/use-is-alive';
import styles from './shell.module.css';

/** The same page and query in the other language: a plain link, so that it works before and without JavaScript. */
export function LanguageSwitch() {
  const { t } = useTranslation();
  const language = useLanguage();
  const { pathname, searchStr, hash } = useLocation();
  // the prerendered page knows no fragment, and hydration does not mend an attribute: it comes with the next render
  const fragment = useIsAlive() && hash ? `#${hash}` : '';
  const other = language === 'kk' ? 'ru' : 'kk';
  const path = pathname.replace(/^\/(kk|ru)(?=\/|$)/, `/${other}`);
  const address = `${import.meta.env.BASE_URL.replace(/\/$/, '')}${path}${searchStr}${fragment}`;
  return (
    <a className={styles.language} href={address} hrefLang={other} lang={other} title={t('language.switchLabel')}>
      {t('language.switch')}
    </a>
  );
}
