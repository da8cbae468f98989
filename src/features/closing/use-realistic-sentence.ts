import type { ClosingAnswer } from '@/contracts/closing';
import type { SeriesAnswer } from '@/contracts/indicators';
import { partName } from '@/domain/indicator-name';
import { roundAsShown } from '@/domain/number-format';
import { paceDecimals } from '@/domain/pace';
import { LAST_PROJECTED_YEAR, type Paces, type Realistic } from '@/domain/realistic';
import { inSentence } from '@/shared/i18n/one-stop';
import { useFormat } from '@/shared/i18n/use-format';
import { useLanguage } from '@/shared/i18n/use-language';
import { useTranslation } from '@/shared/i18n/use-translation';
import type { ClosingRow, PartPaces } from './closing-rows';

/** Of places with the same pace. */
const NAMED = 3;

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
      const pace = (perYear: number) => difference(sign * perYear, { unit, decimals: paceDecimals(decimals, perYear) });
      const target = value(paces.target.value, { unit, decimals });
      return [required(paces, pace), best(paces, pace), projection(paces, target)].filter(Boolean).join(' ');
    }
  };

  type Told = (perYear: number) => string;

  function required({ start, target, required: asked, requiredYears }: Paces, pace: Told): string {
    return t('realistic.required', { pace: pace(asked), count: requiredYears, from: start.year, to: target.year });
  }

  /** A pace of few years beside one of many says so: to keep it up for longer is another thing. */
  function best({ best: stretch, equals, ratio, requiredYears }: Paces, pace: Told): string {
    if (!stretch) return '';
    const { years: count } = stretch;
    if (ratio === null) return t('realistic.bestNone', { count });
    const isShorter = count < requiredYears;
    const words = { count, pace: pace(stretch.pace), where: whereOf(equals) };
    const found = t(isShorter ? 'realistic.bestShorter' : 'realistic.best', words);
    // what is shown alike is alike: nothing is "1,0 times" as high
    const beside =
      roundAsShown(ratio, 1) > 1
        ? t('realistic.faster', { ratio: number(ratio, 1) })
        : t(isShorter ? 'realistic.longer' : 'realistic.seen');
    return `${found} ${beside}`;
  }

  /** Who looks alike is named alike; of many some, and how many more. */
  function whereOf(equals: Paces['equals']): string {
    const named = equals
      .slice(0, NAMED)
      .map(({ who, from, to }) => t('realistic.where', { who: nameOf(who), from: from.year, to: to.year }));
    const more = equals.length - named.length;
    return more > 0 ? `${named.join('; ')} ${t('agency.others', { count: more })}` : named.join('; ');
  }

  function projection({ projection: told, achieved }: Paces, target: string): string {
    if (!told || !achieved) return '';
    const words = { from: achieved.from.year, to: achieved.to.year, target, horizon: LAST_PROJECTED_YEAR };
    if (told.kind === 'year' || told.kind === 'lost') return t(`projection.${told.kind}`, { ...words, year: told.year });
    return t(`projection.${told.kind}`, words);
  }
}
