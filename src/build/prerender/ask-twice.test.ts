import { expect, test } from 'vitest';
import { askTwice } from './ask-twice';

const ADDRESS = 'https://backend.test/api/v1/regions.json';

/** Breaks the first `times` connections. */
function breaking(times: number) {
  let asked = 0;
  const ask: typeof fetch = async () => {
    asked += 1;
    if (asked <= times) throw new TypeError('fetch failed');
    return Response.json({ regions: [] }, { status: 203 });
  };
  return { ask, count: () => asked };
}

test('a connection that broke is tried once more, and the answer comes whole', async () => {
  const { ask, count } = breaking(1);
  const response = await askTwice(ask)(ADDRESS);
  expect([response.status, await response.json(), count()]).toEqual([203, { regions: [] }, 2]);
});

test('one that stays broken is named with its address', async () => {
  const { ask, count } = breaking(9);
  await expect(askTwice(ask)(new URL(ADDRESS))).rejects.toThrow(`${ADDRESS}: fetch failed`);
  expect(count()).toBe(2);
});

test('an answer that breaks off in the middle is asked for again', async () => {
  let asked = 0;
  const half = () => new ReadableStream({ start: (stream) => stream.error(new TypeError('terminated')) });
  const response = await askTwice(async () => new Response(asked++ === 0 ? half() : 'whole'))(ADDRESS);
  expect(await response.text()).toBe('whole');
});

test('a wait that was ended is not begun anew', async () => {
  const { ask, count } = breaking(9);
  await expect(askTwice(ask)(ADDRESS, { signal: AbortSignal.abort() })).rejects.toThrow('fetch failed');
  expect(count()).toBe(1);
});
