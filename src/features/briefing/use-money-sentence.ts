import { PROGRAMME_YEARS } from '@/domain/series';
import { useFormat } from '@/shared/i18n/use-format';
import { useTranslation } from '@/shared/i18n/use-translation';
import { type BriefingData, plannedByEndOf } from './briefing-data';

/** What was planned to be paid by the end of the year, milliards of tenge; of a region, that the decree does not say. */
export function useMoneySentence({
  region,
  briefing: { year },
  fundingMlnKzt,
}: Pick<BriefingData, 'region' | 'briefing' | 'fundingMlnKzt'>) {
  const { t } = useTranslation('briefing');
  const { number, ratio } = useFormat();
  if (region) return t('money.region');
  const billions = (million: number) => number(million / 1000, 0);
  const total = billions(fundingMlnKzt.total);
  if (year === PROGRAMME_YEARS.at(-1)) return t('money.all', { total });
  const toDate = plannedByEndOf(year, fundingMlnKzt);
  return t('money.nation', { year, sum: billions(toDate), total, share: ratio(toDate / fundingMlnKzt.total) });
}
