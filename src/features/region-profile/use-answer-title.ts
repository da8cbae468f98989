import { useTranslation } from 'react-i18next';
import type { Against } from '@/domain/region-judgement';
import type { Distribution } from '@/domain/roll-up';
import { PROGRAMME_YEARS } from '@/domain/series';
import { useCountWords } from '@/shared/i18n/use-count-words';

export const isPlannedYear = (year: number): boolean => PROGRAMME_YEARS.some((planned) => planned === year);

/** The answer of a region's year in one line: heading of the answer, and what is heard when the year or the reading changes. */
export function useAnswerTitle() {
  const { t } = useTranslation('region');
  const { soMany, indicatorsOf } = useCountWords();
  return (year: number, against: Against, { known, verdicts }: Pick<Distribution, 'known' | 'verdicts'>): string => {
    if (known > 0) return t(`answer.title.${against}`, { year, met: soMany(verdicts.met), of: indicatorsOf(known) });
    return t(isPlannedYear(year) ? 'answer.title.none' : 'answer.title.noPlan', { year });
  };
}
