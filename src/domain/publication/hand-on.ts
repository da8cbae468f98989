import type { FactEntry } from '../checks/fact-table';
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

/** Prints what reports hand over. A place that two of them give stands once, as the first of them has it. */
export function handOn({ rows, sources, translations, decisions }: HandedOver): HandedOn {
  const byPlace = new Map<string, FactEntry>();
  for (const row of rows) if (!byPlace.has(placeText(row))) byPlace.set(placeText(row), row);
  const isBare = sources.length + translations.length + decisions.length === 0;
  return {
    table: printFacts([...byPlace.values()]),
    beside: isBare ? null : `${JSON.stringify({ sources, translations, decisions }, null, 1)}\n`,
  };
}
