import { PROGRAMME_YEARS } from '@/domain/series';
import { useTranslation } from '../i18n/use-translation';
import { Link } from '../url/address';
import choice from './choice.module.css';
import { useChosenInView } from './use-chosen-in-view';
import styles from './year-bar.module.css';

interface YearBarProps {
  readonly year: number;
  /** The years that the page has something to say about; those of the programme where nothing else is given. */
  readonly years?: readonly number[];
}

/** Years as links of this page, in one line that scrolls sideways: the year is in the address, so a colleague sees the same. */
export function YearBar({ year, years = PROGRAMME_YEARS }: YearBarProps) {
  const { t } = useTranslation();
  // the sheet opens the bar at its last years, most often the year in view
  const bar = useChosenInView<HTMLElement>(year);
  return (
    <nav ref={bar} className={styles['bar']} aria-label={t('term.year')}>
      <ol className={`tabular ${choice['choice']} ${styles['years']}`} translate="no">
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
      </ol>
    </nav>
  );
}
