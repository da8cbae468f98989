import { useTranslation } from '@/shared/i18n/use-translation';
import { FilterBar } from '@/shared/list/filter-bar';
import type { List } from '@/shared/list/use-list';
import { Select } from '@/shared/ui/select';
import { useSpokenChange } from '@/shared/ui/spoken-change';
import type { ProfileRow } from './profile-row';
import { type RowSort, SORTS } from './region-profile-search';

/** Task, verdict and order, kept in the address. */
export function RowFilters({ list, sort }: { list: List<ProfileRow>; sort: RowSort }) {
  const { t } = useTranslation('region');
  useSpokenChange(`${t('filter.sort')}: ${t(`sort.${sort}`)}.`);
  return (
    <FilterBar
      list={list}
      label={t('rows.title')}
      more={
        <Select
          label={t('filter.sort')}
          value={sort}
          options={SORTS.map((each) => ({ value: each, name: t(`sort.${each}`) }))}
          onChoose={(chosen) => void list.onChange({ sort: chosen ?? 'task' })}
        />
      }
    />
  );
}
