import type { TFunction } from 'i18next';
import { VERDICTS } from '@/domain/choices';
import type { Language } from '@/domain/language';
import { STATES } from '@/domain/series';
import { agencyOptions, numberedOptions } from '@/shared/decree/programme-options';
import type { Facet } from '@/shared/list/filter-rows';
import type { CatalogueFrame } from './catalogue-query';
import type { CatalogueRow } from './catalogue-rows';
import { type CatalogueSearch, LEVELS, ORIGINS, VERDICT_OPTIONS, type VerdictOption } from './catalogue-search';

export type CatalogueTexts = TFunction<['catalogue', 'common']>;

/** The choices of the catalogue, with that of unpublished values only in a preview; their options in the order in which they are offered. */
export function toCatalogueFacets(
  { goals, tasks, agencies }: CatalogueFrame,
  t: CatalogueTexts,
  language: Language,
  isPreview = false,
): Facet<CatalogueRow>[] {
  const words = {
    ...Object.fromEntries(VERDICTS.map((verdict) => [verdict, t(`common:verdict.${verdict}`)])),
    ...Object.fromEntries(STATES.map((state) => [state, t(`common:state.${state}`)])),
    unknown: t('status.unknown'),
  } as Readonly<Record<VerdictOption, string>>;
  return [
    {
      key: 'goal',
      label: t('filter.goal'),
      options: goals.map(({ id, short }) => ({ value: id, name: `${t('common:term.goal', { n: id })}. ${short[language]}` })),
      optionsOf: ({ indicator }) => [indicator.goal],
      // a task of another goal would leave nothing
      also: (goal, { task }: Partial<CatalogueSearch>) => (task?.startsWith(goal ?? '') ? {} : { task: null }),
    },
    {
      key: 'task',
      label: t('filter.task'),
      options: numberedOptions(tasks, language),
      optionsOf: ({ indicator }) => (indicator.task === null ? [] : [indicator.task]),
    },
    {
      key: 'level',
      label: t('filter.level'),
      options: LEVELS.map((value) => ({
        value,
        name: t(value === 'target' ? 'common:term.targetIndicator' : 'common:term.resultIndicator'),
      })),
      optionsOf: ({ indicator }) => [indicator.level],
    },
    {
      key: 'verdict',
      label: t('common:verdict.label'),
      isMany: true,
      options: VERDICT_OPTIONS.map((value) => ({ value, name: words[value] })),
      // a promise that has ended is not due a verdict: the overview's count of "unknown" leaves it out, too
      optionsOf: ({ judgement, status }) => (judgement.worst === null && judgement.total > 0 ? [status, 'unknown'] : [status]),
    },
    {
      key: 'agency',
      label: t('filter.agency'),
      options: agencyOptions(agencies, language),
      optionsOf: ({ indicator }) => indicator.agencies,
    },
    {
      key: 'origin',
      label: t('common:provenance.label'),
      options: ORIGINS.filter((value) => value !== 'unpublished' || isPreview).map((value) => ({ value, name: t(`origin.${value}`) })),
      optionsOf: ({ origin }) => [origin],
    },
  ];
}

const ID_OR_ITS_START = /^[tr]\d(-\d)*-?$/;

/** An id (or its beginning) finds by the id alone. */
export function findById(query: string): ((row: CatalogueRow) => boolean) | null {
  const id = query.trim().toLowerCase();
  return ID_OR_ITS_START.test(id) ? ({ indicator }) => indicator.id.startsWith(id) : null;
}
