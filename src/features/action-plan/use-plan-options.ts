import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Programme } from '@/contracts/programme';
import { agencyName } from '@/domain/agency-name';
import { compareText } from '@/domain/collation';
import { PROGRAMME_YEARS } from '@/domain/series';
import { useLanguage } from '@/shared/i18n/use-language';
import type { FacetOption } from '@/shared/ui/facet-select';
import { SOURCE_OPTIONS } from './action-plan-search';
import type { Facet } from './plan-filter';

export type PlanOptions = Readonly<Record<Facet, readonly FacetOption[]>>;

/** Every option of every filter with its name in the reader's language, in the order in which it is offered. */
export function usePlanOptions({ tasks, agencies }: Programme): PlanOptions {
  const { t } = useTranslation('action-plan');
  const language = useLanguage();
  return useMemo(() => {
    const compare = compareText(language);
    return {
      task: tasks.map(({ id, short }) => ({ value: id, name: `${id}. ${short[language]}` })),
      agency: agencies
        .map((agency) => ({ value: agency.code, name: agencyName(agency, language) }))
        .toSorted((a, b) => compare(a.name, b.name)),
      source: SOURCE_OPTIONS.map((value) => ({ value, name: t(`source.${value}`) })),
      year: PROGRAMME_YEARS.map((year) => ({ value: String(year), name: String(year) })),
    };
  }, [tasks, agencies, language, t]);
}
