import type { ClosingAnswer } from '@/contracts/closing';
import type { SeriesAnswer } from '@/contracts/indicators';
import { partName } from '@/domain/indicator-name';
import type { Paces, Realistic } from '@/domain/realistic';
import { inSentence } from '@/shared/i18n/one-stop';
import { useFormat } from '@/shared/i18n/use-format';
import { useLanguage } from '@/shared/i18n/use-language';
import { useTranslation } from '@/shared/i18n/use-translation';
import type { ClosingRow, PartPaces } from './closing-rows';

/** Whether a promise was realistic, in sentences: what it asked for, the best that was ever seen, when its target is reached as things went; each part under its name. */
export function useRealisticSentence(places: ClosingAnswer['places']) {
  const { t } = useTranslation(['closing-page', 'closing']);
  const language = useLanguage();
  const { number, value, difference } = useFormat();
  const nameOf = (who: string) => places.find(({ region }) => region === who)?.short[language] ?? t('realistic.nation');

  return ({ indicator, paces: parts }: Pick<ClosingRow, 'indicator' | 'paces'>): string => {
    return parts.map(ofPart).join(' ');

    function ofPart({ part, paces }: PartPaces): string {
      const told = tell(part, paces);
      const name = indicator.series.length > 1 ? partName(part, language) : null;
      return name === null ? told : t('closing:sentence.part', { part: name, told: inSentence(told) });
    }

    function tell({ decimals }: SeriesAnswer, paces: Realistic): string {
      if (paces.kind === 'none') return t(`realistic.none.${paces.reason}`);
      const { unit, direction } = indicator;
      // a pace for the better is told as the figure moves: downwards where lower is better
      const sign = direction === 'higher' ? 1 : -1;
      // a yearly share of what the plan prints needs one digit more
      const pace = (perYear: number) => difference(sign * perYear, { unit, decimals: decimals + (Math.abs(perYear) >= 100 ? 0 : 1) });
      const target = value(paces.target.value, { unit, decimals });
      return [required(paces, pace), best(paces, pace), projection(paces, target)].filter(Boolean).join(' ');
    }
  };

  type Told = (perYear: number) => string;

  function required({ start, target, required: asked, requiredYears }: Paces, pace: Told): string {
    return t('realistic.required', { pace: pace(asked), count: requiredYears, from: start.year, to: target.year });
  }

  /** A pace of few years beside one of many says so: to keep it up for longer is another thing. */
  function best({ best: stretch, ratio, requiredYears }: Paces, pace: Told): string {
    if (!stretch) return '';
    const { years: count, from, to } = stretch;
    if (ratio === null) return t('realistic.bestNone', { count });
    const isShorter = count < requiredYears;
    const words = { count, pace: pace(stretch.pace), who: nameOf(stretch.who), from: from.year, to: to.year };
    const found = t(isShorter ? 'realistic.bestShorter' : 'realistic.best', words);
    const beside = ratio > 1 ? t('realistic.faster', { ratio: number(ratio, 1) }) : t(isShorter ? 'realistic.longer' : 'realistic.seen');
    return `${found} ${beside}`;
  }

  function projection({ projection: told, achieved }: Paces, target: string): string {
    if (!told || !achieved) return '';
    const words = { from: achieved.from.year, to: achieved.to.year, target };
    if (told.kind === 'year') return t('projection.year', { ...words, year: told.year });
    return t(`projection.${told.kind}`, words);
  }
}
