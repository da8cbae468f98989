import { useTranslation } from 'react-i18next';
import type { Programme } from '@/contracts/programme';
import { agencyName } from '@/domain/agency-name';
import { STATES } from '@/domain/series';
import { VERDICTS } from '@/domain/verdict';
import { useLanguage } from '@/shared/i18n/use-language';
import type { FacetOption } from '@/shared/ui/facet-select';
import type { Facet } from './catalogue-filter';
import { LEVELS, ORIGINS, VERDICT_OPTIONS } from './catalogue-search';

/** Every option of every filter with its name in the reader's language, in the order in which it is offered. */
export function useOptionNames({ goals, tasks, agencies }: Programme): Readonly<Record<Facet, readonly FacetOption[]>> {
  const { t } = useTranslation(['catalogue', 'common']);
  const language = useLanguage();
  const words = {
    ...Object.fromEntries(VERDICTS.map((verdict) => [verdict, t(`common:verdict.${verdict}`)])),
    ...Object.fromEntries(STATES.map((state) => [state, t(`common:state.${state}`)])),
    unknown: t('status.unknown'),
  } as Readonly<Record<(typeof VERDICT_OPTIONS)[number], string>>;
  return {
    goal: goals.map(({ id, short }) => ({ value: id, name: `${t('common:term.goal', { n: id })}. ${short[language]}` })),
    task: tasks.map(({ id, short }) => ({ value: id, name: `${id}. ${short[language]}` })),
    level: LEVELS.map((value) => ({ value, name: t(value === 'target' ? 'common:term.targetIndicator' : 'common:term.resultIndicator') })),
    verdict: VERDICT_OPTIONS.map((value) => ({ value, name: words[value] })),
    agency: agencies.map((agency) => ({ value: agency.code, name: agencyName(agency, language) })),
    origin: ORIGINS.map((value) => ({ value, name: t(`origin.${value}`) })),
  };
}

/** The names of the chosen options of one filter, for sentences. */
export function chosenNames(options: readonly FacetOption[], chosen: readonly string[]): string {
  return options
    .filter(({ value }) => chosen.includes(value))
    .map(({ name }) => name)
    .join(', ');
}

export type OptionNames = ReturnType<typeof useOptionNames>;
