import { useTranslation } from 'react-i18next';
import { Link } from '@/shared/url/address';
import styles from './funding.module.css';
import { MONEY_UNITS, type MoneyUnit } from './funding-search';

/** Billions or millions, in the address. */
export function UnitSwitch({ unit }: { unit: MoneyUnit }) {
  const { t } = useTranslation('funding');
  return (
    <nav aria-label={t('unit.label')} className={styles['units']}>
      <ul className={styles['choice']}>
        {MONEY_UNITS.map((option) => (
          <li key={option}>
            <Link
              to="./"
              search={(search) => ({ ...search, unit: option })}
              resetScroll={false}
              activeOptions={{ exact: true }}
              aria-current={option === unit ? 'true' : undefined}
            >
              {t(`unit.${option}`)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
