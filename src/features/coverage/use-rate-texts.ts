import { asPublished } from '@/domain/decree-decimals';
import { indicatorName } from '@/domain/indicator-name';
import { targetOf } from '@/domain/plan-line';
import type { Point } from '@/domain/series';
import { useFormat } from '@/shared/i18n/use-format';
import { useLanguage } from '@/shared/i18n/use-language';
import { useOriginText } from '@/shared/i18n/use-origin-text';
import { useTranslation } from '@/shared/i18n/use-translation';
import type { CoverageCard } from './coverage-cards';

/** The words of a card that are not markup. */
export function useRateTexts() {
  const { t } = useTranslation('coverage');
  const language = useLanguage();
  const { value } = useFormat();
  const withOrigin = useOriginText();

  const nameOf = ({ indicator, part }: Pick<CoverageCard, 'indicator' | 'part'>): string => indicatorName(indicator, part, language);

  /** First and last known fact and the target: what the drawing runs between. */
  const chartLabel = (card: Pick<CoverageCard, 'indicator' | 'part' | 'points'>): string => {
    const measured = { unit: card.indicator.unit, decimals: card.part.decimals };
    const inYear = (year: number, figure: number) => t('chart.inYear', { year, value: value(figure, asPublished(measured, figure)) });
    const known = card.points.flatMap(({ year, fact, provenance }: Point) =>
      fact === null ? [] : [withOrigin(inYear(year, fact), provenance)],
    );
    const facts = known.length === 0 ? t('chart.none') : [...new Set([known[0], known.at(-1)])].join(' → ');
    const target = targetOf(card.part);
    return t('chart.label', { facts, target: target ? inYear(target.year, target.value) : '–' });
  };

  return { nameOf, chartLabel };
}
