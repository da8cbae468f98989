import { type QueryKey, type UseQueryOptions, useQuery } from '@tanstack/react-query';
import { HttpError } from '../errors/api-error';

/**
 * What a page is about by the id in its address. The loader has asked for it already, so its refusal is the answer.
 *
 * Absent: `data` while it has not come or has failed, which the part below tells; `isUnknown`: the API has nothing of this id.
 */
export function useSubject<Subject, Key extends QueryKey>(query: UseQueryOptions<Subject, Error, Subject, Key>) {
  const { data, error } = useQuery({ ...query, retryOnMount: false });
  return { data, isUnknown: error instanceof HttpError && error.status === 404 };
}
