import { useTranslation } from 'react-i18next';
import { PROGRAMME_YEARS } from '@/domain/series';
import { Link } from '../url/address';
import choice from './choice.module.css';
import { Cluster } from './layout';
import styles from './year-switch.module.css';

interface YearSwitchProps {
  readonly year: number;
  /** The years that the page has something to say about; those of the programme where nothing else is given. */
  readonly years?: readonly number[];
}

/** Years as links of this page: the year is in the address, so a colleague sees the same. */
export function YearSwitch({ year, years = PROGRAMME_YEARS }: YearSwitchProps) {
  const { t } = useTranslation();
  return (
    <nav className={styles['switch']} aria-label={t('term.year')}>
      <Cluster as="ol" gap={1} className={`tabular ${choice['choice']} ${styles['years']}`} translate="no">
        {years.map((option) => (
          <li key={option}>
            <Link
              to="./"
              search={(search) => ({ ...search, year: option })}
              resetScroll={false}
              aria-current={option === year ? 'true' : undefined}
            >
              {option}
            </Link>
          </li>
        ))}
      </Cluster>
    </nav>
  );
}
