import { decreeTaskQuery } from '@/shared/api/decree-queries';
import { derived } from '@/shared/api/derived';
import { worldQuery } from './world-query';

/** The task whose analysis tells of the studies: quality of education. */
const TASK_OF_STUDIES = '1.2';

/** The studies of the page. */
const STUDIES = ['pisa', 'timss', 'pirls', 'piaac', 'talis'] as const;

/** What the decree says of international studies: of each the comparisons that name it as their source, and the sentences that name it. Errors: those of the API. */
export const studyComparisonsQuery = derived(['study-comparisons'], async (ask) => {
  const { rows, names } = await ask(worldQuery);
  const { statements } = await ask(decreeTaskQuery(TASK_OF_STUDIES));
  return {
    names,
    studies: STUDIES.map((study) => {
      const name = study.toUpperCase();
      return {
        study,
        rows: rows.filter(({ source }) => source?.kk.includes(name)),
        sentences: statements
          .filter(({ text }) => text.kk.includes(name))
          .map(({ id, text, lines, source, note }) => ({ id, text, lines, source, note })),
      };
    }),
  };
});
