import type { Programme } from '@/contracts/programme';
import { agencyName } from '@/domain/agency-name';
import { compareText } from '@/domain/collation';
import type { Language } from '@/domain/language';
import type { Facet } from '@/shared/list/filter-rows';
import type { ClosingTexts } from './closing-columns';
import type { ClosingRow } from './closing-rows';

/** By goal, task and body; a task belongs to a goal, so choosing another goal drops it. */
export function toClosingFacets(
  { goals, tasks, agencies }: Pick<Programme, 'goals' | 'tasks' | 'agencies'>,
  t: ClosingTexts,
  language: Language,
): Facet<ClosingRow>[] {
  const compare = compareText(language);
  return [
    {
      ...{ key: 'goal', label: t('filter.goal') },
      options: goals.map(({ id, short }) => ({ value: id, name: `${id}. ${short[language]}` })),
      optionsOf: ({ indicator }) => [indicator.goal],
      also: () => ({ task: null }),
    },
    {
      ...{ key: 'task', label: t('filter.task') },
      options: tasks.map(({ id, short }) => ({ value: id, name: `${id}. ${short[language]}` })),
      optionsOf: ({ indicator }) => (indicator.task === null ? [] : [indicator.task]),
    },
    {
      ...{ key: 'agency', label: t('filter.agency') },
      options: agencies
        .map((agency) => ({ value: agency.code, name: agencyName(agency, language) }))
        .toSorted((a, b) => compare(a.name, b.name)),
      optionsOf: ({ indicator }) => indicator.agencies,
    },
  ];
}
