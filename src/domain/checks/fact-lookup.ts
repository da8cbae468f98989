import type { CheckCode, Finding } from './check-list';
import type { KnownSeries, Promised } from './fact-knowledge';
import type { FactColumn } from './fact-table';
import { type FactPlaceKey, type PublishedFact, placeKey, type ReportedFact } from './report-entries';

/** A promised series together with its promise. */
export type PromisedSeries = KnownSeries & { readonly promised: Promised };

/** All facts that there would be: the published ones, with what is reported in their place. */
export interface FactLookup {
  readonly valueOf: (key: FactPlaceKey) => number | null;
  /** Whether the value is one of those that are checked. */
  readonly isFresh: (key: FactPlaceKey) => boolean;
}

export function lookUp(published: readonly PublishedFact[], fresh: readonly ReportedFact[]): FactLookup {
  const values = new Map([...published, ...fresh].map((fact) => [placeKey(fact), Number(fact.printed)]));
  const keys = new Set(fresh.map(placeKey));
  return { valueOf: (key) => values.get(placeKey(key)) ?? null, isFresh: (key) => keys.has(placeKey(key)) };
}

/** A finding that stands where the fact stands. */
export function findingAt(
  fact: ReportedFact,
  code: CheckCode,
  column: FactColumn,
  values: Readonly<Record<string, string | number>> = {},
): Finding {
  const { file, sheet, line, indicator, series, region, year } = fact;
  const texts = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String(value)]));
  return {
    ...{ code, file, line, column, values: { ...texts, key: placeKey(fact) } },
    about: { indicator, series, region, year },
    ...(sheet !== undefined && { sheet }),
  };
}

/** Digits after the comma that a number is printed with. */
export const decimalsIn = (printed: string): number => printed.split('.')[1]?.length ?? 0;

/** A number for a sentence: no binary tail. */
export const plain = (value: number): string => String(Number(value.toPrecision(12)));
