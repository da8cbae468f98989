import type { Point, Provenance, State } from './series';

interface WithPoints {
  readonly points: readonly Point[];
}

interface FactWithOrigin {
  readonly plan: number | null;
  readonly fact: number | null;
  readonly provenance: Provenance | null;
  readonly state: State | null;
}

/** A point without its demo value: a gap that says "no data", because no official figure was found. */
export function keepOfficialFact<P extends FactWithOrigin>(point: P): P {
  if (point.provenance !== 'demo') return point;
  return { ...point, fact: null, provenance: null, state: point.plan === null ? 'not-planned' : 'no-data' };
}

/** The same series without its demo values. */
export function keepOfficialFacts<S extends WithPoints>(series: S): S {
  return { ...series, points: series.points.map(keepOfficialFact) };
}

/** Whether any value of these series is generated: then the page must say so. */
export function hasDemoFacts(series: readonly WithPoints[]): boolean {
  return series.some(({ points }) => points.some((point) => point.provenance === 'demo'));
}
