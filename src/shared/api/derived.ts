import { type FetchQueryOptions, type QueryClient, type QueryKey, queryOptions } from '@tanstack/react-query';
import { HOLDS_MS } from './api-base';

/** Where the whole answers are kept while a page is built that carries only what is cut from them. */
const apart = new WeakMap<QueryClient, QueryClient>();

/** From now on the whole answers of which this client's page carries a part go to `keeper`: everything in the client is written into the page. */
export function keepWholeAnswersApart(client: QueryClient, keeper: QueryClient): void {
  apart.set(client, keeper);
}

/** A whole answer: from the cache where it is at hand and still holds, else it is asked for and stays there for the reader who goes on. */
export type Ask = <Whole, Key extends QueryKey>(query: FetchQueryOptions<Whole, Error, Whole, Key>) => Promise<Whole>;

/**
 * What a page needs of one answer or several: a prerendered page carries its data, and the whole answers weigh many times as much.
 *
 * Errors: those of the answers, which are asked for again by themselves where that may help, and those of `cut`.
 */
export function derived<Data>(key: QueryKey, cut: (ask: Ask) => Data | Promise<Data>) {
  return queryOptions({
    queryKey: key,
    queryFn: async ({ client }): Promise<Data> => {
      const keeper = apart.get(client);
      return cut(async (query) => (keeper ? (client.getQueryData(query.queryKey) ?? keeper.fetchQuery(query)) : client.fetchQuery(query)));
    },
    staleTime: HOLDS_MS,
    retry: false,
  });
}
