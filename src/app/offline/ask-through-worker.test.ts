import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { askThroughWorker } from './ask-through-worker';
import type { Release } from './kept-documents';

const RELEASE: Release = { code: 'a', facts: 'b' };

/** A page with a worker that does this with a question. */
const withWorker = (hear: ((port: MessagePort) => void) | null) =>
  vi.stubGlobal('navigator', {
    serviceWorker: { controller: hear && { postMessage: (_: unknown, [port]: [MessagePort]) => hear(port) } },
  });

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('the worker says of which release the host is', async () => {
  withWorker((port) => port.postMessage(RELEASE));
  expect(await askThroughWorker()).toEqual(RELEASE);
});

test('without a worker nobody is asked', async () => {
  withWorker(null);
  expect(await askThroughWorker()).toBeNull();
});

test('a worker that never answers, over a host that hangs or because it was stopped, is a silent host', async () => {
  withWorker(() => {});
  const answer = askThroughWorker();
  await vi.runAllTimersAsync();
  expect(await answer).toBeNull();
});
