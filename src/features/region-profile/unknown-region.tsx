import { useTranslation } from 'react-i18next';
import { useLanguage } from '@/shared/i18n/use-language';
import { PageHead } from '@/shared/ui/page-head';
import { Link } from '@/shared/url/address';
import styles from './region-profile.module.css';

/** The address names a region that there is not. */
export function UnknownRegion({ id }: { id: string }) {
  const { t } = useTranslation(['region', 'common']);
  const lang = useLanguage();
  return (
    <>
      <PageHead title={t('unknown.title')} description={t('common:site.programme')} isMissing />
      <div className={styles['unknown']}>
        <h1>{t('unknown.title')}</h1>
        <p>{t('unknown.hint', { id })}</p>
        <p>
          <Link to="/$lang/regions/" params={{ lang }}>
            {t('unknown.link')}
          </Link>
        </p>
      </div>
    </>
  );
}
