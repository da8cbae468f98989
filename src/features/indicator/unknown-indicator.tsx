import { useTranslation } from 'react-i18next';
import { useLanguage } from '@/shared/i18n/use-language';
import { PageHead } from '@/shared/ui/page-head';
import { Link } from '@/shared/url/address';
import styles from './indicator.module.css';

/** The address names an indicator that the programme does not have. */
export function UnknownIndicator({ id }: { id: string }) {
  const { t } = useTranslation();
  const lang = useLanguage();
  return (
    <>
      <PageHead title={t('message.unknownIndicator')} description={t('site.programme')} isMissing />
      <div className={styles['unknown']}>
        <h1>{t('message.unknownIndicator')}</h1>
        <p>{t('message.unknownIndicatorHint', { id })}</p>
        <p>
          <Link to="/$lang/indicators/" params={{ lang }}>
            {t('message.toIndicators')}
          </Link>
        </p>
        <p>
          <Link to="/$lang/" params={{ lang }}>
            {t('message.toOverview')}
          </Link>
        </p>
      </div>
    </>
  );
}
