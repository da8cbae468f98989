import { otherLanguage } from '@/domain/language';
import { useLanguage } from '@/shared/i18n/use-language';
import { useTranslation } from '@/shared/i18n/use-translation';
import { useIsAlive } from '@/shared/state/use-is-alive';
import { useHref, useLocation, useRouter } from '@/shared/url/address';
import styles from './shell.module.css';

/**
 * The same page and query in the other language: a plain link, so that it works before and without JavaScript. From an address that leads
 * nowhere it leads to the start.
 */
export function LanguageSwitch() {
  const { t } = useTranslation();
  const language = useLanguage();
  const location = useLocation();
  const router = useRouter();
  const toHref = useHref();
  // the prerendered page knows no fragment, and hydration does not mend an attribute: it comes with the next render
  const isAlive = useIsAlive();
  const other = otherLanguage(language);
  // the query of the address belongs to the link before it is applied to the page
  const at = isAlive && location.searchStr === '' ? router.asked : location;
  const here = router.href({ search: (search) => search, hash: isAlive }, at);
  const address = location.page ? here.replace(`/${language}/`, `/${other}/`) : toHref({ to: '/$lang/', params: { lang: other } });
  return (
    <a className={styles.language} href={address} hrefLang={other} lang={other} title={t('language.switchLabel')}>
      {t('language.switch')}
    </a>
  );
}
