import * as v from 'valibot';
import { afterEach, expect, test, vi } from 'vitest';
import { ContractError, HttpError, NetworkError } from '../errors/api-error';
import { getJson } from './get-json';

const schema = v.object({ indicator: v.object({ plan: v.number() }) });
const ask = (answer: () => Promise<Response>, signal?: AbortSignal) => {
  vi.stubGlobal('fetch', answer);
  return getJson('indicators/t1-1.json', schema, signal);
};
const brokenOff = () =>
  new Response(
    new ReadableStream({
      start(controller) {
        controller.enqueue(new TextEncoder().encode('{"indicator":'));
        controller.error(new TypeError('connection lost'));
      },
    }),
  );

afterEach(() => {
  vi.unstubAllGlobals();
});

test('an answer that keeps the contract is given as it came, from its place in the folder of the API', async () => {
  const answer = vi.fn(async () => Response.json({ indicator: { plan: 0 } }));
  await expect(ask(answer)).resolves.toEqual({ indicator: { plan: 0 } });
  expect(answer).toHaveBeenCalledWith(new URL('http://localhost/api/v1/indicators/t1-1.json'), expect.anything());
});

test('one that breaks the contract names the file and the field', async () => {
  const asked = ask(async () => Response.json({ indicator: { plan: '58,1' } }));
  await expect(asked).rejects.toBeInstanceOf(ContractError);
  await expect(asked).rejects.toMatchObject({ path: 'indicators/t1-1.json', field: 'indicator.plan' });
});

test('one that came whole and is no JSON breaks the contract as a whole', async () => {
  const asked = ask(async () => new Response('<!doctype html>'));
  await expect(asked).rejects.toBeInstanceOf(ContractError);
  await expect(asked).rejects.toMatchObject({ field: '' });
});

test('a status that is none of success is said with its number, whatever lies in the body', async () => {
  const asked = ask(async () => Response.json({ indicator: { plan: 1 } }, { status: 503 }));
  await expect(asked).rejects.toBeInstanceOf(HttpError);
  await expect(asked).rejects.toMatchObject({ status: 503, path: 'indicators/t1-1.json' });
});

test.each([
  ['no connection', () => Promise.reject(new TypeError('failed to fetch'))],
  ['a body that breaks off', async () => brokenOff()],
])('%s is a matter of the network, which a retry may mend', async (_, answer) => {
  await expect(ask(answer)).rejects.toBeInstanceOf(NetworkError);
});

test('what the reader left behind is no failure of the network', async () => {
  const leaving = new AbortController();
  leaving.abort();
  const reason = new DOMException('left', 'AbortError');
  await expect(ask(() => Promise.reject(reason), leaving.signal)).rejects.toBe(reason);
});
