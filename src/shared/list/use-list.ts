import { type RefObject, useCallback, useMemo, useRef } from 'react';
import { useLanguage } from '../i18n/use-language';
import type { SearchChange } from '../url/use-search-change';
import type { Column, Order } from './column';
import { createTextTest, type Facet, type FilterResult, filterRows, foldRow, TEXT } from './filter-rows';
import { sortRows } from './sort-rows';

/** What the address says of a list; each facet has a name of its own beside these. */
export interface ListSearch {
  /** Absent where a list has no free text. */
  readonly q?: string;
  /** Key of a column; `null` = the order in which the rows are given. */
  readonly sort?: string | null;
  readonly order?: Order;
}

interface ListInput<Row> {
  readonly rows: readonly Row[];
  /** Memoised, as are the facets: they decide what is worked out anew. */
  readonly columns: readonly Column<Row>[];
  readonly facets: readonly Facet<Row>[];
  readonly search: ListSearch;
  readonly onChange: SearchChange<object>;
  /** Where the text is a number or a code of the list: the rows that it means. `null` = it is words. */
  readonly byCode?: (query: string) => ((row: Row) => boolean) | null;
}

/** A list as the address wants it, with all that its filters, its count and its empty result need. */
export interface List<Row> extends FilterResult<Row>, Omit<ListInput<Row>, 'byCode'> {
  /** Stands on the count: it takes the focus when a pressed button goes away with the message around it. */
  readonly countRef: RefObject<HTMLParagraphElement | null>;
  /** Drops one filter, or all of them. */
  readonly drop: (key?: string) => void;
}

/** Searched, narrowed, counted and sorted. */
export function useList<Row extends object>({ rows, columns, facets, search, onChange, byCode }: ListInput<Row>): List<Row> {
  const language = useLanguage();
  const countRef = useRef<HTMLParagraphElement>(null);
  const { q = '', sort = null, order = 'asc' } = search;
  const foldedOf = useMemo(() => toFoldedOnce(columns), [columns]);
  const sorted = useMemo(
    () => sortRows(rows, { column: columns.find(({ key }) => key === sort), order, language }),
    [rows, columns, sort, order, language],
  );
  const finds = useMemo(() => byCode?.(q) ?? createTextTest(q, foldedOf), [byCode, q, foldedOf]);
  const result = useMemo(() => filterRows(sorted, { facets, search, finds }), [sorted, facets, search, finds]);
  const drop = useCallback(
    (key?: string) => {
      const keys = key === undefined ? [...facets.map((facet) => facet.key), TEXT] : [key];
      void onChange(Object.fromEntries(keys.map((each) => [each, null])));
      countRef.current?.focus();
    },
    [facets, onChange],
  );
  return { ...result, columns, facets, search, onChange, countRef, drop };
}

/** Folds a row when it is first looked through, and once: folding all of them costs more than searching them. */
function toFoldedOnce<Row extends object>(columns: readonly Column<Row>[]): (row: Row) => string {
  const known = new WeakMap<Row, string>();
  return (row) => {
    const text = known.get(row) ?? foldRow(row, columns);
    known.set(row, text);
    return text;
  };
}
