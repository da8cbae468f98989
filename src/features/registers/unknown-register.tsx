import { useTranslation } from 'react-i18next';
import { useLanguage } from '@/shared/i18n/use-language';
import { PageHead } from '@/shared/ui/page-head';
import { Link } from '@/shared/url/address';
import styles from './registers.module.css';

/** The address names a register that there is not. */
export function UnknownRegister({ name }: { name: string }) {
  const { t } = useTranslation(['registers', 'common']);
  const lang = useLanguage();
  return (
    <>
      <PageHead title={t('unknown.title')} description={t('common:site.programme')} isMissing />
      <div className={styles['unknown']}>
        <h1>{t('unknown.title')}</h1>
        <p>{t('unknown.hint', { name })}</p>
        <p>
          <Link to="/$lang/registers/" params={{ lang }}>
            {t('unknown.link')}
          </Link>
        </p>
      </div>
    </>
  );
}
