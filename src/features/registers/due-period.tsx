import { useTranslation } from 'react-i18next';
import type { Quarter } from '@/domain/quarter';
import { PROGRAMME_YEARS } from '@/domain/series';
import facets from '@/shared/ui/facets.module.css';
import styles from './controls.module.css';
import type { RegisterNavigate } from './use-register-navigate';

interface DuePeriodProps {
  readonly year: number | null;
  /** The year of the data, from the data: the list of years goes on to the next one. */
  readonly dataYear: number;
  readonly navigate: RegisterNavigate;
}

/** The year in view. Only the reader chooses it; the button reads the reader's clock when it is pressed, never before. */
export function DuePeriod({ year, dataYear, navigate }: DuePeriodProps) {
  const { t } = useTranslation('registers');

  function showThisQuarter() {
    const today = new Date();
    void navigate({ due: today.getFullYear(), quarter: (Math.floor(today.getMonth() / 3) + 1) as Quarter });
  }

  return (
    <>
      <label className={facets['facet']}>
        <span>{t('due.year')}</span>
        <select value={year ?? ''} onChange={(event) => void navigate({ due: event.target.value ? Number(event.target.value) : null })}>
          <option value="">{t('due.everyYear')}</option>
          {offeredYears(dataYear, year).map((offered) => (
            <option key={offered} value={offered}>
              {offered}
            </option>
          ))}
        </select>
      </label>
      <button type="button" className={styles['button']} onClick={showThisQuarter}>
        {t('due.thisQuarter')}
      </button>
    </>
  );
}

/** The programme's years, those up to the year after the data, and the one that the address names. */
function offeredYears(dataYear: number, chosen: number | null): number[] {
  const first = PROGRAMME_YEARS[0];
  const years = Array.from({ length: Math.max(dataYear + 2 - first, PROGRAMME_YEARS.length) }, (_, index) => first + index);
  return chosen === null || years.includes(chosen) ? years : [...years, chosen].sort((a, b) => a - b);
}
