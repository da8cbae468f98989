import { useCallback, useMemo } from 'react';
import type { SortState } from './sort-heading';
import type { List } from './use-list';

/** Sorting that stands in the address under `sort` and `order`. */
export function useSorting<Row>({ search: { sort = null, order = 'asc' }, onChange }: Pick<List<Row>, 'search' | 'onChange'>): SortState {
  const onSort = useCallback<SortState['onSort']>((column, next) => void onChange({ sort: column, order: next }), [onChange]);
  return useMemo(() => ({ sort, order, onSort }), [sort, order, onSort]);
}
