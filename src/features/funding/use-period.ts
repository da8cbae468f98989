import { PROGRAMME_YEARS } from '@/domain/series';
import { useTranslation } from '@/shared/i18n/use-translation';

/** The years from 2020 to the one in view in words: for one year, or for several. */
export function usePeriod(): (year: number) => string {
  const { t } = useTranslation('funding');
  const [first] = PROGRAMME_YEARS;
  return (year) => (year === first ? t('period.one', { year }) : t('period.several', { first, year }));
}
