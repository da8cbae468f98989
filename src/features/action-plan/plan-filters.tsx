import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { PROGRAMME_YEARS } from '@/domain/series';
import { FacetSelect } from '@/shared/ui/facet-select';
import { SearchBox } from '@/shared/ui/search-box';
import styles from './action-plan.module.css';
import { type ActionPlanSearch, actionPlanDefaults, SOURCE_OPTIONS } from './action-plan-search';
import { FACETS, type Facet, type FilterResult } from './plan-filter';
import type { PlanNavigate } from './use-plan-navigate';
import type { PlanOptions } from './use-plan-options';

interface PlanFiltersProps {
  readonly search: ActionPlanSearch;
  readonly result: FilterResult;
  readonly options: PlanOptions;
  readonly navigate: PlanNavigate;
}

/** The change of the address that a choice means. */
function toChange(facet: Facet, value: string | null): Partial<ActionPlanSearch> {
  if (facet === 'source') return { source: SOURCE_OPTIONS.find((option) => option === value) ?? null };
  if (facet === 'year') return { year: PROGRAMME_YEARS.find((year) => String(year) === value) ?? null };
  return { [facet]: value };
}

/** All filters; on a phone everything but the search is folded. */
export function PlanFilters({ search, result, options, navigate }: PlanFiltersProps) {
  const { t } = useTranslation('action-plan');
  const { counts, active } = result;
  const folded = active.filter(({ filter }) => filter !== 'q').length;
  const onSearch = useCallback((q: string) => navigate({ q }, { replace: true }), [navigate]);
  return (
    <form className={styles['filters']} aria-label={t('filter.legend')} onSubmit={(event) => event.preventDefault()}>
      <SearchBox label={t('filter.search')} q={search.q} onSearch={onSearch} />
      <details>
        <summary>{folded > 0 ? t('filter.titleActive', { n: folded }) : t('filter.title')}</summary>
        <div className={styles['facets']}>
          {FACETS.map((facet) => (
            <FacetSelect
              key={facet}
              label={t(`filter.${facet}`)}
              options={options[facet]}
              counts={counts[facet]}
              value={search[facet] === null ? null : String(search[facet])}
              onChoose={(value) => void navigate(toChange(facet, value))}
            />
          ))}
        </div>
      </details>
      {active.length > 0 && (
        <button type="button" onClick={() => void navigate(actionPlanDefaults)}>
          {t('filter.reset')}
        </button>
      )}
    </form>
  );
}
