import { onlineManager } from '@tanstack/react-query';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { HttpError, NetworkError } from '@/shared/errors/api-error';
import { MISSING } from './life/report';
import { createQueryClient } from './query-client';

const reported = vi.fn();

beforeEach(() => void vi.stubGlobal('dispatchEvent', reported));
afterEach(() => {
  onlineManager.setOnline(true);
  vi.useRealTimers();
  vi.unstubAllGlobals();
  reported.mockClear();
});

/** Asks for an answer, and lets the wait before a second attempt pass. Returns what came and how often it was asked for. */
async function ask(answer: () => unknown) {
  vi.useFakeTimers();
  const asked = vi.fn(async () => answer());
  const coming = createQueryClient()
    .fetchQuery({ queryKey: ['x'], queryFn: asked })
    .catch((error: unknown) => error);
  await vi.runAllTimersAsync();
  return { came: await coming, times: asked.mock.calls.length };
}
const fail = (error: Error) => () => {
  throw error;
};

test('an answer that the worker has kept comes without a connection', async () => {
  onlineManager.setOnline(false);
  expect(await ask(() => 'kept')).toEqual({ came: 'kept', times: 1 });
});

test('without a connection an answer that nobody has fails, and is not waited for', async () => {
  onlineManager.setOnline(false);
  const broken = new NetworkError('indicators.json', 'no answer');
  expect(await ask(fail(broken))).toEqual({ came: broken, times: 2 });
});

test.each([
  [503, 2],
  [404, 1],
])('a status %i is asked for %i times in all', async (status, times) => {
  expect((await ask(fail(new HttpError('indicators.json', status)))).times).toBe(times);
});

test('an answer of another shape may be of a new release, a broken connection is none', async () => {
  await ask(fail(new NetworkError('indicators.json', 'no answer')));
  expect(reported).not.toHaveBeenCalled();
  await ask(fail(new Error('another shape')));
  expect(reported).toHaveBeenCalledWith(expect.objectContaining({ type: MISSING, detail: { isSaid: true } }));
});
