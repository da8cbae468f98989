import { handlers } from '@mocks/handlers';
import { type FetchQueryOptions, QueryClient, type QueryKey } from '@tanstack/react-query';
import { getResponse } from 'msw';

/** How a server answers. */
export type Answer = (request: Request) => Response | Promise<Response>;

/** An answer that the API does not have is 404, as from a file host. */
export const fromMocks: Answer = async (request) => (await getResponse(handlers, request)) ?? new Response(null, { status: 404 });

/** For tests: what a query comes to, with the pretend server behind it, and the files that it asked for, by their paths in the API. */
export async function ask<Data, Key extends QueryKey>(query: FetchQueryOptions<Data, Error, Data, Key>, answer: Answer = fromMocks) {
  const asked: string[] = [];
  const { fetch } = globalThis;
  globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    asked.push(new URL(request.url).pathname.replace('/api/v1/', ''));
    return answer(request);
  };
  try {
    const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
    return { data: await client.fetchQuery(query), asked };
  } finally {
    globalThis.fetch = fetch;
  }
}
