import { useQuery } from '@tanstack/react-query';
import { type RefObject, useCallback, useMemo, useRef, useState } from 'react';
import { useLanguage } from '../i18n/use-language';
import type { SearchChange } from '../url/use-search-change';
import type { Column, Order } from './column';
import { type Facet, type FilterResult, facetsOf, filterRows, TEXT } from './filter-rows';
import { findRows, indexRows } from './find-rows';
import { sortRows } from './sort-rows';
import { searchWordsQuery } from './words-query';

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
  /** The reader is about to type: what reads words is fetched, and the index of the rows made before the first letter. */
  readonly touch: () => void;
}

/**
 * Searched, narrowed, counted and sorted. What reads the words of a query is prepared with its address (`definePage`).
 *
 * Errors: throws that of what reads words, where there is a query.
 */
export function useList<Row extends object>({ rows, columns, facets: all, search, onChange, byCode }: ListInput<Row>): List<Row> {
  const language = useLanguage();
  const countRef = useRef<HTMLParagraphElement>(null);
  const { q = '', sort = null, order = 'asc' } = search;
  const [isTouched, setTouched] = useState(false);
  const isAsked = q.trim() !== '';
  const { data: words } = useQuery({ ...searchWordsQuery, enabled: isAsked || isTouched, throwOnError: isAsked });
  const facets = useMemo(() => facetsOf(rows, all, search), [rows, all, search]);
  const index = useMemo(() => words && indexRows(rows, columns, words), [words, rows, columns]);
  const sorted = useMemo(
    () => sortRows(rows, { column: columns.find(({ key }) => key === sort), order, language }),
    [rows, columns, sort, order, language],
  );
  const finds = useMemo(() => byCode?.(q) ?? (index ? findRows(q, index) : null), [byCode, q, index]);
  const result = useMemo(() => filterRows(sorted, { facets, search, finds }), [sorted, facets, search, finds]);
  const drop = useCallback(
    (key?: string) => {
      const keys = key === undefined ? [...facets.map((facet) => facet.key), TEXT] : [key];
      void onChange(Object.fromEntries(keys.map((each) => [each, null])));
      countRef.current?.focus();
    },
    [facets, onChange],
  );
  const touch = useCallback(() => setTouched(true), []);
  return { ...result, columns, facets, search, onChange, countRef, drop, touch };
}
