import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { PROGRAMME_YEARS } from '@/domain/series';
import styles from './year-switch.module.css';

/** The programme's years as links of this page: the year is in the address, so a colleague sees the same. */
export function YearSwitch({ year }: { year: number }) {
  const { t } = useTranslation();
  return (
    <nav className={styles['switch']} aria-label={t('term.year')}>
      <ol className={styles['years']}>
        {PROGRAMME_YEARS.map((option) => (
          <li key={option}>
            <Link
              to="./"
              search={(search) => ({ ...search, year: option })}
              resetScroll={false}
              activeProps={{}}
              aria-current={option === year ? 'true' : undefined}
            >
              {option}
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}
