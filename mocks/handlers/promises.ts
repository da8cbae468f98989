import { activities } from '@mocks/sources/activities';
import { commitments as printed } from '@mocks/sources/decree-texts';
import { officialFacts, toOrigin } from '@mocks/sources/official-facts';
import type { Commitment } from '@/contracts/decree-parts';
import { sortedBy } from '@/domain/sorted-by';
import { pastChanges } from './past-changes';

/** The control of the decree is given to the ministry of education and science (line 17). */
const CONTROL = 'mes';

/** The promises beside the indicators, with the facts that were published about them. */
export const commitments: Commitment[] = printed.map(({ measure, ...commitment }) => ({
  ...commitment,
  reported: measure && {
    ...{ unit: measure.unit, unitLabel: measure.unitLabel, value: measure.value, due: [...measure.due] },
    ...{ bodies: bodiesOf(commitment.activities), facts: factsOf(commitment.id) },
    history: historyOf(commitment.id),
  },
}));

function bodiesOf(numbers: readonly number[]): string[] {
  const bodies = activities
    .filter(({ number }) => numbers.includes(number))
    .flatMap(({ responsible }) => responsible.map(({ agency }) => agency));
  return [...new Set([...bodies, CONTROL])];
}

function factsOf(id: string): NonNullable<Commitment['reported']>['facts'] {
  const own = officialFacts.filter(({ definition, indicator }) => definition === 'commitment' && indicator === id);
  return sortedBy(own.map(toOrigin), ({ year }) => year).map(({ series: _, ...fact }) => fact);
}

function historyOf(id: string): NonNullable<Commitment['reported']>['history'] {
  const own = pastChanges(({ indicator }) => indicator === id);
  return own.map(({ date, year, text, reason }) => ({ date, year, text, reason }));
}
