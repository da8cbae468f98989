import { TableError, type TableFault } from './read-table';

/** Every reader of a table; whatever is added beside them is asked too. */
const readers = import.meta.glob(['./*.ts', '../demo-facts/stories.ts', '!./*.test.ts', '!./find-table-faults.ts']);

/**
 * Everything that is wrong with the tables of the programme: decree, regions, indicators, registers, texts. A table that another one needs is read
 * once, so what is wrong in it comes once. `others` are tables that are sound and contradict each other, in the words of who found it.
 */
export async function findTableFaults(): Promise<{ readonly faults: readonly TableFault[]; readonly others: readonly string[] }> {
  const thrown = new Set<unknown>();
  for (const read of Object.values(readers)) await read().catch((error: unknown) => thrown.add(error));
  const errors = [...thrown];
  return {
    faults: errors.flatMap((error) => (error instanceof TableError ? error.faults : [])),
    others: errors.filter((error) => !(error instanceof TableError || isAboutFacts(error))).map((error) => String(error)),
  };
}

/** The strict reader explains them. */
const isAboutFacts = (error: unknown): boolean => error instanceof Error && error.name === 'FactsError';
