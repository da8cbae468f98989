import { type OfficialFact, toFigure } from '@mocks/sources/official-facts';
import { relatedMeasures } from '@mocks/sources/texts';
import { sortedBy } from '@/domain/sorted-by';

/** The measures by another definition in the order of the answers. */
const measures = sortedBy(
  relatedMeasures,
  ({ indicator }) => indicator,
  ({ code }) => code,
);

/** The measures by another definition with those of the facts that are theirs; one without any is left out. */
export function measuresIn(facts: readonly OfficialFact[]) {
  const others = facts.filter(({ definition }) => definition === 'other');
  return measures
    .map(({ unit: _, ...measure }) => ({
      measure,
      facts: others.filter(({ indicator, series }) => indicator === measure.indicator && series === measure.code),
    }))
    .filter((found) => found.facts.length > 0);
}

/** The same with each fact as the answers tell it. */
export const measuredOtherwise = (facts: readonly OfficialFact[]) =>
  measuresIn(facts).map(({ measure, facts: own }) => ({ ...measure, points: own.map(toFigure) }));
