import { useTranslation } from 'react-i18next';
import { useLanguage } from '@/shared/i18n/use-language';
import { PageHead } from '@/shared/ui/page-head';
import { Link } from '@/shared/url/address';
import styles from './agencies.module.css';

/** The address names a body that the programme does not. */
export function UnknownAgency({ code }: { code: string }) {
  const { t } = useTranslation(['agencies', 'common']);
  const lang = useLanguage();
  return (
    <>
      <PageHead title={t('unknown.title')} description={t('common:site.programme')} isMissing />
      <div className={styles['unknown']}>
        <h1>{t('unknown.title')}</h1>
        <p>{t('unknown.hint', { code })}</p>
        <p>
          <Link to="/$lang/agencies/" params={{ lang }}>
            {t('unknown.link')}
          </Link>
        </p>
      </div>
    </>
  );
}
