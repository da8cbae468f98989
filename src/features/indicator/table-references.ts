import type { Localized, Source } from '@/contracts/parts';
import type { SeriesRow } from './series-rows';

/** Sources and notes of a table, each once: the rows refer to them by number, because the same source often feeds eight years. */
export interface TableReferences {
  readonly sources: readonly Source[];
  readonly notes: readonly Localized[];
  /** From 1; `null` where the row has none. */
  readonly sourceNumber: (row: SeriesRow) => number | null;
  readonly noteNumber: (row: SeriesRow) => number | null;
}

export function toTableReferences(rows: readonly SeriesRow[]): TableReferences {
  const sources = distinct(rows.map(({ source }) => source));
  const notes = distinct(rows.map(({ note }) => note));
  return {
    sources,
    notes,
    sourceNumber: ({ source }) => numberOf(sources, source),
    noteNumber: ({ note }) => numberOf(notes, note),
  };
}

const keyOf = (value: object) => JSON.stringify(value);

function distinct<T extends object>(values: readonly (T | null)[]): T[] {
  const known = values.filter((value) => value !== null);
  return known.filter((value, i) => known.findIndex((other) => keyOf(other) === keyOf(value)) === i);
}

function numberOf<T extends object>(all: readonly T[], value: T | null): number | null {
  return value === null ? null : all.findIndex((other) => keyOf(other) === keyOf(value)) + 1;
}
