import { decreeIndicators } from '@mocks/sources/decree';
import { planDecimals } from '@mocks/sources/plan';
import { listNationalPlaces, listPromisePlaces, NATION } from '@/contracts/list-places';
import type { PlacedFact } from '@/contracts/overlay';
import type { PromiseChange } from '@/contracts/releases';
import { outcomeByItself, outcomeBySeries, type PromiseOutcome } from '@/domain/commitment-outcome';
import { buildIndicatorDetail } from './indicator-detail';
import { commitments } from './promises';

type Promised = (typeof commitments)[number];
type Places = readonly PlacedFact[];

/** All that decides what became of the promises beside the indicators, as it is published now. */
export function decisivePlaces(): PlacedFact[] {
  const measuring = decreeIndicators.filter(({ id }) => commitments.some(({ measuredBy }) => measuredBy?.indicator === id));
  return [...measuring.map(buildIndicatorDetail).flatMap(listNationalPlaces), ...listPromisePlaces(commitments)];
}

/** The promises that came to something else. One that is decided by another fact than before, and alike, did not: that is told among the values. */
export const promiseChanges = (before: Places, after: Places): PromiseChange[] =>
  commitments.flatMap((promise) => {
    const [from, to] = [outcomeOf(promise, before), outcomeOf(promise, after)];
    if (from.kind === to.kind) return [];
    const { id, text: name, measuredBy } = promise;
    return [{ id, name, ...measuredOf(promise, [from, to]), from, to, limit: measuredBy?.limit ?? null }];
  });

function outcomeOf(promise: Promised, places: Places): PromiseChange['from'] {
  const outcome = judge(promise, places);
  if (outcome.kind === 'unreported') return outcome;
  const { provenance } = outcome;
  if (provenance === 'unpublished') throw new RangeError(`${promise.id} is decided by a preview`);
  return { ...outcome, provenance };
}

function judge({ id, measuredBy, reported, ...promised }: Promised, places: Places): PromiseOutcome {
  if (reported) {
    return outcomeByItself(
      reported,
      places.filter(({ definition, indicator }) => definition === 'commitment' && indicator === id),
    );
  }
  if (!measuredBy) return { kind: 'unreported' };
  const points = places.filter(
    ({ definition, indicator, series, region }) =>
      definition === 'programme' && indicator === measuredBy.indicator && series === measuredBy.series && region === NATION,
  );
  return outcomeBySeries({ ...promised, measuredBy }, points);
}

/** How its facts are printed. */
function measuredOf(
  { measuredBy, reported }: Promised,
  outcomes: readonly PromiseChange['from'][],
): Pick<PromiseChange, 'unit' | 'decimals'> {
  const indicator = decreeIndicators.find(({ id }) => id === measuredBy?.indicator);
  const series = indicator?.series.find(({ code }) => code === measuredBy?.series);
  const facts = outcomes.flatMap((outcome) => (outcome.kind === 'unreported' ? [] : [outcome.fact]));
  return {
    unit: indicator?.unit ?? reported?.unit ?? 'number',
    decimals: Math.max(series ? planDecimals(series) : 0, ...facts.map((fact) => String(fact).split('.')[1]?.length ?? 0)),
  };
}
