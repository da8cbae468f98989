import type { Point } from './series';

interface WithPoints {
  readonly points: readonly Point[];
}

/** The same series without its demo values: each becomes a gap that says "no data", because no official figure was found. */
export function keepOfficialFacts<S extends WithPoints>(series: S): S {
  return {
    ...series,
    points: series.points.map((point) =>
      point.provenance === 'demo'
        ? { ...point, fact: null, provenance: null, state: point.plan === null ? 'not-planned' : 'no-data' }
        : point,
    ),
  };
}

/** Whether any value of these series is generated: then the page must say so. */
export function hasDemoFacts(series: readonly WithPoints[]): boolean {
  return series.some(({ points }) => points.some((point) => point.provenance === 'demo'));
}
