import type { FactKnowledge } from '../checks/fact-knowledge';
import type { FactEntry } from '../checks/fact-table';
import type { TableName, Unchecked } from '../checks/table-faults';

/** The tables beside the facts. */
export type TablesBeside = Readonly<Record<Exclude<TableName, 'decisions'>, readonly Unchecked[]>>;

/** What facts can refer to an entry by. */
type Referring = Pick<FactEntry, 'indicator' | 'series' | 'source' | 'note'>;

interface Known extends Pick<FactKnowledge, 'series' | 'years'> {
  /** Whether another table refers to a source: an event, a study's error. */
  readonly isMentioned: (source: string) => boolean;
}

/** Whether anything refers to an entry of a table beside the facts; what nothing refers to is there for nothing, or the code that leads to it is wrong. */
export function usageOf(
  facts: readonly Referring[],
  { series, years, isMentioned }: Known,
): Readonly<Record<keyof TablesBeside, (entry: Unchecked) => boolean>> {
  const sources = new Set(facts.map(({ source }) => source));
  const notes = new Set(facts.flatMap(({ note }) => note.split('; ')));
  const measured = new Set(facts.map((fact) => `${fact.indicator} ${fact.series}`));
  const known = new Set(series.map((one) => `${one.indicator} ${one.series}`));
  return {
    sources: ({ id }) => sources.has(String(id)) || isMentioned(String(id)),
    translations: ({ en }) => notes.has(String(en)),
    measures: ({ indicator, code }) => measured.has(`${indicator} ${code}`),
    own: ({ indicator, series: code, year }) => known.has(`${indicator} ${code}`) && years.includes(Number(year)),
  };
}
