import { compareText } from '@/domain/collation';
import type { Language } from '@/domain/language';
import type { CoverageCard } from './coverage-cards';
import { COVERAGE_GROUPS, type CoverageGroup } from './coverage-rates';
import type { CardOrder } from './coverage-search';

/** Cards under one heading; `group: null` = all of them in one list. */
export interface CardSection {
  readonly group: CoverageGroup['id'] | null;
  readonly cards: readonly CoverageCard[];
}

/**
 * The cards as the address asks for them.
 *
 * Order:  `distance` puts the furthest below the plan first; a card without a verdict has no distance and goes last. Equals keep the order of the programme.
 */
export function arrangeCards(cards: readonly CoverageCard[], order: CardOrder, language: Language): CardSection[] {
  if (order === 'programme') {
    return COVERAGE_GROUPS.map((group) => ({
      group: group.id,
      cards: cards.filter(({ indicator }) => group.indicators.includes(indicator.id)),
    })).filter(({ cards: inGroup }) => inGroup.length > 0);
  }
  const compare = compareText(language);
  const sorted =
    order === 'distance'
      ? cards.toSorted((a, b) => distanceOf(a) - distanceOf(b) || 0)
      : cards.toSorted((a, b) => compare(a.indicator.short[language], b.indicator.short[language]));
  return [{ group: null, cards: sorted }];
}

function distanceOf({ gap }: CoverageCard): number {
  return gap ?? Number.POSITIVE_INFINITY;
}
