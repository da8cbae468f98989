import { useTranslation } from 'react-i18next';
import { BORDERS, type Borders } from '@/domain/borders';
import { Link } from '@/shared/url/address';
import styles from './compare.module.css';

/** As reported, or the parts weighted back into the regions of 2018. */
export function BordersSwitch({ borders }: { borders: Borders }) {
  const { t } = useTranslation('compare');
  return (
    <nav aria-label={t('borders.label')} className={styles['borders']}>
      <span>{t('borders.label')}</span>
      <ul className={styles['choice']}>
        {BORDERS.map((option) => (
          <li key={option}>
            <Link
              to="./"
              search={(search) => ({ ...search, borders: option })}
              resetScroll={false}
              activeOptions={{ exact: true }}
              aria-current={option === borders ? 'true' : undefined}
            >
              {t(`borders.${option}`)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
