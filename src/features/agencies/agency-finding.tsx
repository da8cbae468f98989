import { distribute } from '@/domain/roll-up';
import type { ProgrammeYear } from '@/domain/series';
import { useTranslation } from '@/shared/i18n/use-translation';
import type { JudgedIndicator } from '@/shared/judged/judged-indicators';

/** Of how many indicators a body answers for, and how many of them are judged in the year in view. */
export function AgencyFinding({ items, year }: { items: readonly JudgedIndicator[]; year: ProgrammeYear }) {
  const { t } = useTranslation('agencies');
  const { known, total } = distribute(items.map(({ judgement }) => judgement));
  return (
    <h2 className="finding measure">
      {t('indicators.count', { count: items.length })} {total > 0 && t('indicators.known', { year, known, total })}
    </h2>
  );
}
