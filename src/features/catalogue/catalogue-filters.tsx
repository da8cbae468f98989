import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { FacetSelect } from '@/shared/ui/facet-select';
import { SearchBox } from '@/shared/ui/search-box';
import { chosenOf, type FilterResult, withoutFilters } from './catalogue-filter';
import { type CatalogueSearch, LEVELS, ORIGINS, type VerdictOption } from './catalogue-search';
import styles from './filters.module.css';
import type { CatalogueNavigate } from './use-catalogue-navigate';
import type { OptionNames } from './use-option-names';
import { VerdictChoice } from './verdict-choice';

interface CatalogueFiltersProps {
  readonly search: CatalogueSearch;
  readonly result: FilterResult;
  readonly options: OptionNames;
  readonly navigate: CatalogueNavigate;
}

/** All filters; on a phone everything but the search is folded. */
export function CatalogueFilters({ search, result, options, navigate }: CatalogueFiltersProps) {
  const { t } = useTranslation(['catalogue', 'common']);
  const { counts, active } = result;
  const onSearch = useCallback((q: string) => navigate({ q }, { replace: true }), [navigate]);
  const folded = active.filter(({ filter }) => filter !== 'q').length;
  const select = (
    facet: 'goal' | 'task' | 'level' | 'agency' | 'origin',
    label: string,
    toChange: (value: string | null) => Partial<CatalogueSearch>,
  ) => (
    <FacetSelect
      label={label}
      options={options[facet]}
      counts={counts[facet]}
      value={chosenOf(search, facet)[0] ?? null}
      onChoose={(value) => void navigate(toChange(value))}
    />
  );
  return (
    <form className={styles['filters']} aria-label={t('filter.legend')} onSubmit={(event) => event.preventDefault()}>
      <SearchBox label={t('filter.search')} q={search.q} onSearch={onSearch} />
      <details className={styles['fold']}>
        <summary>{folded > 0 ? t('filter.titleActive', { n: folded }) : t('filter.title')}</summary>
        <div className={styles['facets']}>
          {select('goal', t('filter.goal'), (goal) => ({ goal, task: search.task?.startsWith(goal ?? '') ? search.task : null }))}
          {select('task', t('filter.task'), (task) => ({ task }))}
          {select('level', t('filter.level'), (value) => ({ level: LEVELS.find((level) => level === value) ?? null }))}
          {select('agency', t('filter.agency'), (agency) => ({ agency }))}
          {select('origin', t('common:provenance.label'), (value) => ({ origin: ORIGINS.find((origin) => origin === value) ?? null }))}
        </div>
        <VerdictChoice
          options={options.verdict}
          counts={counts.verdict}
          chosen={search.verdict}
          onChoose={(verdict: readonly VerdictOption[]) => void navigate({ verdict })}
        />
      </details>
      {active.length > 0 && (
        <button type="button" className={styles['reset']} onClick={() => void navigate(withoutFilters())}>
          {t('filter.reset')}
        </button>
      )}
    </form>
  );
}
