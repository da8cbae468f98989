import type { Programme } from '@/contracts/programme';
import { derived } from '@/shared/api/derived';
import { programmeQuery } from '@/shared/api/queries';

/** What the catalogue needs of the programme: by what it is narrowed, who answers, and of which day it is. */
export interface CatalogueFrame extends Pick<Programme, 'dataDate'> {
  readonly goals: readonly Pick<Programme['goals'][number], 'id' | 'short'>[];
  readonly tasks: readonly Pick<Programme['tasks'][number], 'id' | 'short'>[];
  readonly agencies: readonly Pick<Programme['agencies'][number], 'code' | 'abbreviation' | 'name'>[];
}

/** A third of the programme's file; bodies are found by their abbreviation in either language. Errors: those of the API. */
export const catalogueFrameQuery = {
  ...derived(['catalogue-frame'], async (ask): Promise<CatalogueFrame> => {
    const { dataDate, goals, tasks, agencies } = await ask(programmeQuery);
    return {
      dataDate,
      goals: goals.map(({ id, short }) => ({ id, short })),
      tasks: tasks.map(({ id, short }) => ({ id, short })),
      agencies: agencies.map(({ code, abbreviation, name }) => ({ code, abbreviation, name })),
    };
  }),
  meta: { isInBothLanguages: true },
};
