import type { FactKnowledge, KnownSeries, MeasurementGap } from './fact-knowledge';
import type { KnownSource } from './known-source';

/** A series without questions that only a function can answer: the form in which a file holds it. */
export interface StatedSeries extends Omit<KnownSeries, 'gapOf'> {
  /** Years without a measurement of the nation. */
  readonly gaps: readonly { readonly year: number; readonly reason: MeasurementGap }[];
  /** Years of a region that say nothing to be compared. */
  readonly notComparable: readonly { readonly region: string; readonly years: readonly number[] }[];
}

/** What the reader of facts has to know, as data: the build, the command and the page make the same questions of it. */
export interface StatedKnowledge extends Omit<FactKnowledge, 'series' | 'sources' | 'hasNote' | 'isComparable'> {
  readonly series: readonly StatedSeries[];
  readonly sourceTitles: readonly KnownSource[];
  /** Notes, and parts of composite ones, that are there in both languages. */
  readonly notes: readonly string[];
}

const keyOf = ({ indicator, series }: Pick<KnownSeries, 'indicator' | 'series'>) => `${indicator} ${series}`;

/** The knowledge with its questions answered from the stated lists. */
export function toFactKnowledge({ series, sourceTitles, notes, ...rest }: StatedKnowledge): FactKnowledge {
  const known = new Set(notes);
  const apart = new Map(series.map((each) => [keyOf(each), new Map(each.notComparable.map(({ region, years }) => [region, years]))]));
  return {
    ...rest,
    sources: sourceTitles,
    series: series.map(({ gaps, notComparable: _, ...each }) => ({
      ...each,
      gapOf: (year) => gaps.find((gap) => gap.year === year)?.reason ?? null,
    })),
    hasNote: (part) => known.has(part),
    isComparable: (each, region, year) => !(apart.get(keyOf(each))?.get(region)?.includes(year) ?? false),
  };
}
