import { decreeTaskQuery } from '@/shared/api/decree-queries';
import { derived } from '@/shared/api/derived';
import { worldQuery } from './world-query';

/** The task whose analysis tells of the studies: quality of education. */
const TASK_OF_STUDIES = '1.2';

/** The studies of the page, each with the comparisons that rest on it. */
const STUDIES = [
  { study: 'pisa', of: ['cmp-06', 'cmp-20'] },
  { study: 'timss', of: [] },
  { study: 'pirls', of: [] },
  { study: 'piaac', of: ['cmp-01', 'cmp-02', 'cmp-03'] },
  { study: 'talis', of: ['cmp-04', 'cmp-05'] },
] as const;

/** What the decree says of international studies: comparisons by study, and its sentences on those of which it compares nothing. Errors: those of the API. */
export const studyComparisonsQuery = derived(['study-comparisons'], async (ask) => {
  const { rows, names } = await ask(worldQuery);
  const { statements } = await ask(decreeTaskQuery(TASK_OF_STUDIES));
  return {
    names,
    studies: STUDIES.map(({ study, of }) => ({
      study,
      rows: rows.filter(({ id }) => of.some((one) => one === id)),
      sentences: statements
        .filter(({ text }) => text.kk.includes(study.toUpperCase()))
        .map(({ id, text, lines, source, note }) => ({ id, text, lines, source, note })),
    })),
  };
});
