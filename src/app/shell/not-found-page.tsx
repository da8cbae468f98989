import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '@/shared/i18n/use-language';
import { PageHead } from '@/shared/ui/page-head';
import styles from './shell.module.css';

/** An address that leads nowhere; also the site's 404.html. */
export function NotFoundPage() {
  const { t } = useTranslation();
  const lang = useLanguage();
  return (
    <div className={styles.notFound}>
      <PageHead title={t('message.unknownAddress')} description={t('message.unknownAddressHint')} isMissing />
      <h1>{t('message.unknownAddress')}</h1>
      <p>{t('message.unknownAddressHint')}</p>
      <p>
        <Link to="/$lang/" params={{ lang }}>
          {t('message.toOverview')}
        </Link>
      </p>
      <p>
        <Link to="/$lang/indicators/" params={{ lang }}>
          {t('message.toIndicators')}
        </Link>
      </p>
    </div>
  );
}
