import type { Against } from '@/domain/choices';
import type { Distribution } from '@/domain/roll-up';
import { PROGRAMME_YEARS } from '@/domain/series';
import { useCountWords } from '@/shared/i18n/use-count-words';
import { useTranslation } from '@/shared/i18n/use-translation';

export const isPlannedYear = (year: number): boolean => PROGRAMME_YEARS.some((planned) => planned === year);

/** The answer of a region's year in one line: how many indicators could be judged and keep the level. What that rests on is said beside it. */
export function useAnswerTitle() {
  const { t } = useTranslation('region');
  const { soMany, ofSo } = useCountWords();
  return (
    year: number,
    against: Against,
    { known, total, ended, verdicts }: Pick<Distribution, 'known' | 'total' | 'ended' | 'verdicts'>,
  ): string => {
    const judged = verdicts.met === 0 ? (`answer.title.${against}.notMet` as const) : (`answer.title.${against}` as const);
    const title = known > 0 ? judged : isPlannedYear(year) ? 'answer.title.none' : 'answer.title.noPlan';
    return t(title, { year, of: ofSo(total + ended, 'indicators'), known: soMany(known), met: soMany(verdicts.met) });
  };
}
