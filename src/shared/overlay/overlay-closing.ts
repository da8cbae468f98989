import { type ClosingAnswer, sortRuns } from '@/contracts/closing';
import type { Overlay, PlacedFact } from '@/contracts/overlay';
import { isPublished } from '@/domain/series';
import { sortedBy } from '@/domain/sorted-by';

type Runs = ClosingAnswer['runs'];
type Run = Runs[number];

/**
 * `closing.json`: the regions' published values, with those of the overlay in their places. A value that is no longer published goes; what a
 * preview brings nobody has published, and it stays out of what regions are compared by.
 */
export function overlayClosing(closing: ClosingAnswer, { facts }: Overlay): ClosingAnswer {
  const own = facts.filter(({ definition, region, provenance }) => {
    return definition === 'programme' && provenance !== 'unpublished' && closing.places.some((place) => place.region === region);
  });
  const isOf = (place: PlacedFact) => (run: Run) =>
    run.indicator === place.indicator && run.series === place.series && run.region === place.region;
  const kept = closing.runs.map((run) => ({
    ...run,
    values: run.values.filter(({ year }) => !own.some((fact) => fact.year === year && isOf(fact)(run))),
  }));
  const runs = own.reduce((all, fact) => put(all, fact, { isOf: isOf(fact), redrawn: redrawnOf(closing, fact) }), kept);
  return { ...closing, runs: sortRuns(runs.filter(({ values }) => values.length > 0)) };
}

const redrawnOf = ({ places }: ClosingAnswer, { region }: PlacedFact) => places.find((place) => place.region === region)?.redrawnIn ?? null;

function put(runs: Runs, fact: PlacedFact, { isOf, redrawn }: { isOf: (run: Run) => boolean; redrawn: number | null }): Runs {
  if (fact.fact === null || !isPublished(fact.provenance)) return runs;
  const { indicator, series, region, year } = fact;
  const value = { year, value: fact.fact };
  const isAfter = (at: number) => redrawn !== null && at >= redrawn;
  const found = runs.find((run) => isOf(run) && run.values.some((other) => isAfter(other.year) === isAfter(year)));
  if (!found) return [...runs, { indicator, series, region, values: [value] }];
  return runs.map((run) => (run === found ? { ...run, values: sortedBy([...run.values, value], (each) => each.year) } : run));
}
