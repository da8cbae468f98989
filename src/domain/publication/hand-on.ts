import { placeText } from './fact-place';
import type { HandedOver } from './hand-over';
import { printFacts } from './print-facts';

/** What is right in reports, as files that the command takes: one table, and beside it what its rows refer to. */
export interface HandedOn {
  /** CSV as the published table. */
  readonly table: string;
  /** JSON of sources, notes and reasons; `null` where the rows bring none. */
  readonly beside: string | null;
}

/** Prints what reports hand over. A place that two of them give stands once, as the first of them has it, and so does a note that they share. */
export function handOn({ rows, sources, translations, decisions }: HandedOver): HandedOn {
  const table = firstOf(rows, placeText);
  const beside = {
    sources: sources.filter(({ id }) => table.some(({ source }) => source === id)),
    translations: firstOf(
      translations.map(({ entry }) => entry).filter(({ en }) => table.some(({ note }) => note.split('; ').includes(en))),
      (entry) => JSON.stringify(entry),
    ),
    decisions: firstOf(
      decisions.map(({ entry }) => entry),
      ({ place }) => place,
    ),
  };
  const isBare = Object.values(beside).every((list) => list.length === 0);
  return { table: printFacts(table), beside: isBare ? null : `${JSON.stringify(beside, null, 1)}\n` };
}

function firstOf<T>(list: readonly T[], keyOf: (item: T) => string): T[] {
  const first = new Map<string, T>();
  for (const item of list) if (!first.has(keyOf(item))) first.set(keyOf(item), item);
  return [...first.values()];
}
