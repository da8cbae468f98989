import type { ClosingAnswer } from '@/contracts/closing';
import type { IndicatorAnswer } from '@/contracts/indicators';
import type { Paces, Realistic, Stretch } from '@/domain/realistic';
import { useFormat } from '@/shared/i18n/use-format';
import { useLanguage } from '@/shared/i18n/use-language';
import { useTranslation } from '@/shared/i18n/use-translation';

/** Whether a promise was realistic, in sentences: what it asked for, the best that was ever seen, when its target is reached as things went. */
export function useRealisticSentence(places: ClosingAnswer['places']) {
  const { t } = useTranslation('closing-page');
  const language = useLanguage();
  const { number, difference } = useFormat();
  const nameOf = (who: string) => places.find(({ region }) => region === who)?.short[language] ?? t('realistic.nation');

  return ({ unit, direction }: Pick<IndicatorAnswer, 'unit' | 'direction'>, decimals: number, paces: Realistic | null): string => {
    if (!paces) return '';
    if (paces.kind === 'none') return t(`realistic.none.${paces.reason}`);
    // a pace for the better is told as the figure moves: downwards where lower is better
    const sign = direction === 'higher' ? 1 : -1;
    // a yearly share of what the plan prints needs one digit more
    const pace = (perYear: number) => difference(sign * perYear, { unit, decimals: decimals + (Math.abs(perYear) >= 100 ? 0 : 1) });
    return [required(paces), best(paces), projection(paces)].filter(Boolean).join(' ');

    function required({ start, target, required: asked }: Paces): string {
      return t('realistic.required', { pace: pace(asked), from: start.year, to: target.year });
    }
    function best({ best: stretch, ratio, requiredYears }: Paces): string {
      if (!stretch) return '';
      if (ratio === null) return t('realistic.bestNone', { count: Math.min(stretch.years, requiredYears) });
      const words = { pace: pace(stretch.pace), who: nameOf(stretch.who), from: stretch.from.year, to: stretch.to.year };
      return ratio > 1 ? t('realistic.best', { ...words, ratio: number(ratio, 1) }) : t('realistic.bestEnough', words);
    }
  };

  function projection({ projection: told, achieved }: Paces): string {
    if (!told || !achieved) return '';
    const span = ({ from, to }: Stretch) => ({ from: from.year, to: to.year });
    if (told.kind === 'reached') return t('projection.reached');
    return told.kind === 'year'
      ? t('projection.year', { ...span(achieved), year: told.year })
      : t(`projection.${told.kind}`, span(achieved));
  }
}
