import type { TFunction } from 'i18next';
import type { Language } from '@/domain/language';
import { numberedOptions } from '@/shared/decree/programme-options';
import type { PromiseRow } from '@/shared/decree/promise-row';
import type { PromiseWords } from '@/shared/decree/use-promise-words';
import type { Facet } from '@/shared/list/filter-rows';
import { BOTH_GOALS, placeOf } from './commitment-groups';
import type { CommitmentsPage } from './commitments-query';
import { BASES, MODALITIES, OUTCOMES } from './commitments-search';

/** By task or goal, outcome, basis and how binding the words are. */
export function toCommitmentFacets(
  tasks: CommitmentsPage['tasks'],
  t: TFunction<'commitments'>,
  words: PromiseWords,
  language: Language,
): Facet<PromiseRow>[] {
  return [
    {
      key: 'task',
      label: t('column.task'),
      options: [
        ...numberedOptions(tasks, language),
        ...['1', '2'].map((goal) => ({ value: goal, name: t('goal', { n: goal }) })),
        { value: BOTH_GOALS, name: t('both') },
      ],
      optionsOf: (row) => [placeOf(row)],
    },
    {
      key: 'outcome',
      label: t('column.outcome'),
      options: OUTCOMES.map((value) => ({ value, name: t(`filter.outcome.${value}`) })),
      optionsOf: ({ outcome }) => [outcome.kind],
    },
    {
      key: 'basis',
      label: t('filter.basis'),
      options: BASES.map((value) => ({ value, name: t(`basis.${value}`) })),
      optionsOf: ({ basis }) => [basis],
    },
    {
      key: 'modality',
      label: t('column.modality'),
      options: MODALITIES.map((value) => ({ value, name: words.modality({ modality: value }) })),
      optionsOf: ({ modality }) => [modality],
    },
  ];
}
