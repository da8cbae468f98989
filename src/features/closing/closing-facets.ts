import type { Programme } from '@/contracts/programme';
import type { Language } from '@/domain/language';
import { agencyOptions, numberedOptions } from '@/shared/decree/programme-options';
import type { Facet } from '@/shared/list/filter-rows';
import type { ClosingTexts } from './closing-columns';
import type { ClosingRow } from './closing-rows';

/** By goal, task and body; a task belongs to a goal, so choosing another goal drops it. */
export function toClosingFacets(
  { goals, tasks, agencies }: Pick<Programme, 'goals' | 'tasks' | 'agencies'>,
  t: ClosingTexts,
  language: Language,
): Facet<ClosingRow>[] {
  return [
    {
      ...{ key: 'goal', label: t('filter.goal') },
      options: numberedOptions(goals, language),
      optionsOf: ({ indicator }) => [indicator.goal],
      also: () => ({ task: null }),
    },
    {
      ...{ key: 'task', label: t('filter.task') },
      options: numberedOptions(tasks, language),
      optionsOf: ({ indicator }) => (indicator.task === null ? [] : [indicator.task]),
    },
    {
      ...{ key: 'agency', label: t('filter.agency') },
      options: agencyOptions(agencies, language),
      optionsOf: ({ indicator }) => indicator.agencies,
    },
  ];
}
