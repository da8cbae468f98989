import { type QueryKey, type UseSuspenseQueryOptions, useSuspenseQueries, useSuspenseQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useFactsMode } from '../url/use-facts-mode';
import { type Overlay, overlayOf } from './overlay';

type Query<Data, Key extends QueryKey> = UseSuspenseQueryOptions<Data, Error, Data, Key>;

/** What the reader of this address wants of the published figures; the same function for the same wish. */
function useOverlay(): Overlay {
  return overlayOf({ facts: useFactsMode() });
}

/** An answer as the reader asked for it: `apply` lays the overlay over its shape. Suspends; throws the query's error. */
export function useOverlaid<Data, Key extends QueryKey, Shown>(
  query: Query<Data, Key>,
  apply: (data: Data, overlay: Overlay) => Shown,
): Shown {
  const { data } = useSuspenseQuery(query);
  const overlay = useOverlay();
  return useMemo(() => apply(data, overlay), [data, apply, overlay]);
}

// a stable function: its result stays the same as long as the answers do
const dataOf = (results: readonly { readonly data: unknown }[]): unknown[] => results.map(({ data }) => data);

/** Any number of answers, each as `useOverlaid` has one. Suspends until all are there; throws the first query's error. */
export function useOverlaidAll<Data, Key extends QueryKey, Shown>(
  queries: readonly Query<Data, Key>[],
  apply: (data: Data, overlay: Overlay) => Shown,
): readonly Shown[] {
  // the library's types lose what the queries of a list of any length answer
  const answers = useSuspenseQueries({ queries: [...queries], combine: dataOf }) as Data[];
  const overlay = useOverlay();
  return useMemo(() => answers.map((data) => apply(data, overlay)), [answers, apply, overlay]);
}
