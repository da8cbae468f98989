import { QueryClient, queryOptions } from '@tanstack/react-query';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { derived, keepWholeAnswersApart } from './derived';

const setUp = () => {
  const fetchWhole = vi.fn(async () => ({ wanted: 1, rest: 'long' }));
  const whole = queryOptions({ queryKey: ['whole'], queryFn: fetchWhole, staleTime: Number.POSITIVE_INFINITY });
  const part = derived(['part'], async (ask) => (await ask(whole)).wanted);
  return { fetchWhole, whole, part, client: new QueryClient({ defaultOptions: { queries: { retry: false } } }) };
};

describe('what is cut from a whole answer', () => {
  test('in a browser the whole answer stays for the reader who goes on', async () => {
    const { client, whole, part } = setUp();
    expect(await client.fetchQuery(part)).toBe(1);
    expect(client.getQueryData(whole.queryKey)).toEqual({ wanted: 1, rest: 'long' });
  });

  test('while a page is built only the part comes into what is written into it', async () => {
    const { client, part } = setUp();
    keepWholeAnswersApart(client, new QueryClient());
    await client.fetchQuery(part);
    expect(
      client
        .getQueryCache()
        .getAll()
        .map(({ queryKey }) => queryKey),
    ).toEqual([['part']]);
  });

  test('an answer that is at hand is not asked for again', async () => {
    const { client, fetchWhole, whole, part } = setUp();
    client.setQueryData(whole.queryKey, { wanted: 2, rest: 'at hand' });
    expect(await client.fetchQuery(part)).toBe(2);
    expect(fetchWhole).not.toHaveBeenCalled();
  });

  test('an answer that does not hold any more is asked for again', async () => {
    const { client, fetchWhole, whole } = setUp();
    client.setQueryData(whole.queryKey, { wanted: 2, rest: 'old' }, { updatedAt: 1 });
    const part = derived(['part'], async (ask) => (await ask({ ...whole, staleTime: 1000 })).wanted);
    expect(await client.fetchQuery(part)).toBe(1);
    expect(fetchWhole).toHaveBeenCalledOnce();
  });

  test('an answer that does not come fails what is cut from it, and comes with the next try', async () => {
    const { client, fetchWhole, part } = setUp();
    fetchWhole.mockRejectedValueOnce(new Error('gone'));
    await expect(client.fetchQuery(part)).rejects.toThrow('gone');
    expect(await client.fetchQuery(part)).toBe(1);
  });
});

describe('how long what is cut from an answer holds', () => {
  const HOUR_MS = 3_600_000;
  afterEach(() => {
    vi.unstubAllEnvs();
    vi.resetModules();
  });

  test.each([
    ['', Number.POSITIVE_INFINITY],
    ['https://example.org/api/v1', HOUR_MS],
  ])('as long as the answers themselves (backend: «%s»)', async (backend, holds) => {
    vi.stubEnv('VITE_API_BASE_URL', backend);
    vi.resetModules();
    const { outlineQuery, programmeQuery } = await import('./queries');
    expect([outlineQuery.staleTime, programmeQuery.staleTime]).toEqual([holds, holds]);
  });
});
