import type { Quarter } from '@/domain/quarter';
import { PROGRAMME_YEARS } from '@/domain/series';
import { useTranslation } from '@/shared/i18n/use-translation';
import { Select } from '@/shared/ui/select';
import type { SearchChange } from '@/shared/url/use-search-change';
import type { RegisterSearch } from './register-search';

interface DuePeriodProps {
  readonly year: number | null;
  /** The year of the data, from the data: the list of years goes on to the next one. */
  readonly dataYear: number;
  readonly navigate: SearchChange<RegisterSearch>;
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
      <Select
        label={t('due.year')}
        value={year === null ? null : String(year)}
        none={t('due.everyYear')}
        options={offeredYears(dataYear, year).map((offered) => ({ value: String(offered), name: String(offered) }))}
        onChoose={(chosen) => void navigate({ due: chosen === null ? null : Number(chosen) })}
      />
      <button type="button" className="button small nowrap" onClick={showThisQuarter}>
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
