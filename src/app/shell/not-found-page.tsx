import { otherLanguage } from '@/domain/language';
import { useLanguage } from '@/shared/i18n/use-language';
import { useTranslation } from '@/shared/i18n/use-translation';
import { PageHead } from '@/shared/ui/page-head';
import { Link } from '@/shared/url/address';
import styles from './shell.module.css';

/** An address that leads nowhere; also the site's 404.html. */
export function NotFoundPage() {
  const { t } = useTranslation();
  const language = useLanguage();
  const other = otherLanguage(language);
  return (
    <div className={styles.notFound}>
      <PageHead title={t('message.unknownAddress')} description={t('message.unknownAddressHint')} isMissing />
      <h1>{t('message.unknownAddress')}</h1>
      <p>{t('message.unknownAddressHint')}</p>
      <p>
        <Link to="/$lang/" params={{ lang: language }}>
          {t('message.toOverview')}
        </Link>
      </p>
      <p>
        <Link to="/$lang/indicators/" params={{ lang: language }}>
          {t('message.toIndicators')}
        </Link>
      </p>
      {/* the file 404.html has one language only, and does not know which one its reader came in */}
      <p lang={other}>
        {t('message.otherLanguage')}{' '}
        <Link to="/$lang/" params={{ lang: other }} hrefLang={other}>
          {t('message.otherLanguageLink')}
        </Link>
      </p>
    </div>
  );
}
