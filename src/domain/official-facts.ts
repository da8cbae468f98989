import { type Point, PROGRAMME_YEARS, type Provenance, type State } from './series';

interface WithPoints {
  readonly points: readonly Point[];
}

interface FactWithOrigin {
  readonly plan: number | null;
  readonly fact: number | null;
  readonly provenance: Provenance | null;
  readonly state: State | null;
}

/** A national point without its demo value: a gap that says "no data" where a figure was due, because no official one was found. */
export function keepOfficialFact<P extends FactWithOrigin>(point: P): P {
  return withoutDemo(point, point.plan !== null);
}

/** As `keepOfficialFact`, for a region: its figure is due in every programme year that has one, though a sum has no plan of its own. */
export function keepOfficialRegionFact<P extends FactWithOrigin>(point: P, year: number): P {
  return withoutDemo(point, year >= PROGRAMME_YEARS[0]);
}

function withoutDemo<P extends FactWithOrigin>(point: P, isDue: boolean): P {
  if (point.provenance !== 'demo') return point;
  return { ...point, fact: null, provenance: null, state: isDue ? 'no-data' : 'not-planned' };
}

/** The same series without its demo values. */
export function keepOfficialFacts<S extends WithPoints>(series: S): S {
  return { ...series, points: series.points.map(keepOfficialFact) };
}

/** Whether any value of these series is generated: then the page must say so. */
export function hasDemoFacts(series: readonly WithPoints[]): boolean {
  return series.some(({ points }) => points.some((point) => point.provenance === 'demo'));
}

/** How many of the facts on a page are generated: both are counts of values that there are, gaps are in neither. */
export interface DemoShare {
  readonly demo: number;
  readonly facts: number;
}

/** The share of generated values among the facts of these points. */
export function demoShareOf(points: readonly { readonly fact: number | null; readonly provenance: Provenance | null }[]): DemoShare {
  const facts = points.filter(({ fact }) => fact !== null);
  return { demo: facts.filter(({ provenance }) => provenance === 'demo').length, facts: facts.length };
}

/** As `demoShareOf`, for all years of these series. */
export function demoShareOfSeries(series: readonly WithPoints[]): DemoShare {
  return demoShareOf(series.flatMap(({ points }) => points));
}
