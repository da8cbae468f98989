import type { TFunction } from 'i18next';
import type { Programme } from '@/contracts/programme';
import type { Language } from '@/domain/language';
import { PROGRAMME_YEARS } from '@/domain/series';
import { agencyOptions, numberedOptions } from '@/shared/decree/programme-options';
import type { Facet } from '@/shared/list/filter-rows';
import { SOURCE_OPTIONS } from './action-plan-search';
import type { PlanRow } from './plan-rows';

export type PlanTexts = TFunction<'action-plan'>;

/** The choices of the plan, their options in the order in which they are offered. */
export function toPlanFacets(
  { tasks, agencies }: Pick<Programme, 'tasks' | 'agencies'>,
  t: PlanTexts,
  language: Language,
): Facet<PlanRow>[] {
  return [
    {
      key: 'task',
      label: t('filter.task'),
      options: numberedOptions(tasks, language),
      optionsOf: ({ activity }) => [activity.task],
    },
    {
      key: 'agency',
      label: t('filter.agency'),
      options: agencyOptions(agencies, language),
      optionsOf: ({ responsible }) => responsible.map(({ agency }) => agency.code),
    },
    {
      key: 'source',
      label: t('filter.source'),
      options: SOURCE_OPTIONS.map((value) => ({ value, name: t(`source.${value}`) })),
      optionsOf: ({ sources }) => sources,
    },
    {
      key: 'year',
      label: t('filter.year'),
      options: PROGRAMME_YEARS.map((year) => ({ value: String(year), name: String(year) })),
      optionsOf: ({ years }) => years.map(String),
    },
  ];
}

const NUMBER = /^\s*(?:№|m-)?\s*(\d{1,3})\s*$/i;

/** A number finds the measure of that number. */
export function findByNumber(query: string): ((row: PlanRow) => boolean) | null {
  const number = NUMBER.exec(query)?.[1];
  return number === undefined ? null : ({ activity }) => activity.number === Number(number);
}
