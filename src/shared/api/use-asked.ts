import {
  type QueryKey,
  type UseQueryOptions,
  type UseSuspenseQueryOptions,
  useQuery,
  useSuspenseQueries,
  useSuspenseQuery,
} from '@tanstack/react-query';
import { useMemo } from 'react';
import { HttpError } from '../errors/api-error';
import { useFactsMode } from '../url/use-facts-mode';
import { type AsAsked, askedOf } from './asked-facts';

type Query<Data, Key extends QueryKey> = UseSuspenseQueryOptions<Data, Error, Data, Key>;

/** What the reader of this address wants of the published figures; the same function for the same wish. */
function useAsAsked(): AsAsked {
  return askedOf({ facts: useFactsMode() });
}

/** An answer as the reader asked for it: `apply` keeps of it what was asked for. Suspends; throws the query's error. */
export function useAsked<Data, Key extends QueryKey, Shown>(
  query: Query<Data, Key>,
  apply: (data: Data, asAsked: AsAsked) => Shown,
): Shown {
  const { data } = useSuspenseQuery(query);
  const asAsked = useAsAsked();
  return useMemo(() => apply(data, asAsked), [data, apply, asAsked]);
}

// a stable function: its result stays the same as long as the answers do
const dataOf = (results: readonly { readonly data: unknown }[]): unknown[] => results.map(({ data }) => data);

/** Any number of answers, each as `useAsked` has one. Suspends until all are there; throws the first query's error. */
export function useAskedAll<Data, Key extends QueryKey, Shown>(
  queries: readonly Query<Data, Key>[],
  apply: (data: Data, asAsked: AsAsked) => Shown,
): readonly Shown[] {
  // the library's types lose what the queries of a list of any length answer
  const answers = useSuspenseQueries({ queries: [...queries], combine: dataOf }) as Data[];
  const asAsked = useAsAsked();
  return useMemo(() => answers.map((data) => apply(data, asAsked)), [answers, apply, asAsked]);
}

/**
 * What a page is about by the id in its address. The loader has asked for it already, so its refusal is the answer.
 *
 * Absent: `data` while it has not come or has failed, which the part below tells; `isUnknown`: the API has nothing of this id.
 */
export function useSubject<Subject, Key extends QueryKey>(query: UseQueryOptions<Subject, Error, Subject, Key>) {
  const { data, error } = useQuery({ ...query, retryOnMount: false });
  return { data, isUnknown: error instanceof HttpError && error.status === 404 };
}
