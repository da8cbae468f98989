import { useTranslation } from 'react-i18next';
import { FacetSelect } from '@/shared/list/facet-select';
import { chosenOf, type Facet } from '@/shared/list/filter-rows';
import { cardClass } from '@/shared/ui/card';
import { Cluster } from '@/shared/ui/layout';
import { Select } from '@/shared/ui/select';
import { useSpokenChange } from '@/shared/ui/spoken-change';
import { useSearchChange } from '@/shared/url/use-search-change';
import type { ProfileRow } from './profile-row';
import { type RegionProfileSearch, regionProfileDefaults, SORTS } from './region-profile-search';
import type { ArrangedRows } from './row-facets';
import styles from './rows.module.css';

interface RowFiltersProps {
  readonly facets: readonly Facet<ProfileRow>[];
  readonly arranged: ArrangedRows;
  readonly search: RegionProfileSearch;
}

/** Task, verdict and order, kept in the address; how many rows are left is announced. */
export function RowFilters({ facets, arranged: { rows, counts, active }, search }: RowFiltersProps) {
  const { t } = useTranslation('region');
  const onChange = useSearchChange<RegionProfileSearch>();
  useSpokenChange(`${t('filter.sort')}: ${t(`sort.${search.sort}`)}.`);
  return (
    <Cluster gap={4} rows={2} align="end" className={`${cardClass('panel')} ${styles['filters']}`} data-only="script">
      {facets.map((facet) => (
        <FacetSelect
          key={facet.key}
          label={facet.label}
          options={facet.options}
          counts={counts.get(facet.key) ?? new Map()}
          value={chosenOf(facet, search)[0] ?? null}
          onChoose={(value) => void onChange({ [facet.key]: value })}
        />
      ))}
      <Select
        label={t('filter.sort')}
        value={search.sort}
        options={SORTS.map((sort) => ({ value: sort, name: t(`sort.${sort}`) }))}
        onChoose={(sort) => void onChange({ sort: sort ?? 'task' })}
      />
      <p role="status" className={styles['count']}>
        {t('filter.count', { count: rows.length })}
      </p>
      {active.length > 0 && (
        <button
          type="button"
          className="button small"
          onClick={() => void onChange({ task: regionProfileDefaults.task, verdict: regionProfileDefaults.verdict })}
        >
          {t('filter.reset')}
        </button>
      )}
    </Cluster>
  );
}
