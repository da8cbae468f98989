import type { Source } from '@/contracts/parts';
import type { SeriesRow } from './series-rows';

/** Sources and notes of a table, each once: the rows refer to them by number, because the same source often feeds eight years. */
export interface TableReferences {
  readonly sources: readonly Source[];
  readonly notes: readonly string[];
  /** From 1; `null` where the row has none. */
  readonly sourceNumber: (row: SeriesRow) => number | null;
  /** From 1; empty where nothing is said of the row. */
  readonly noteNumbers: (row: SeriesRow) => readonly number[];
}

/** `notesOf` gives what is said of a row, in the reader's language: its note, and what became of its value. */
export function toTableReferences(rows: readonly SeriesRow[], notesOf: (row: SeriesRow) => readonly string[]): TableReferences {
  const all = rows.flatMap(({ source }) => source ?? []);
  const sources = all.filter((source, i) => all.findIndex((other) => keyOf(other) === keyOf(source)) === i);
  const notes = [...new Set(rows.flatMap(notesOf))];
  return {
    sources,
    notes,
    sourceNumber: ({ source }) => (source === null ? null : sources.findIndex((other) => keyOf(other) === keyOf(source)) + 1),
    noteNumbers: (row) => notesOf(row).map((note) => notes.indexOf(note) + 1),
  };
}

const keyOf = (value: object) => JSON.stringify(value);
