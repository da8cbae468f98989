import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { currentRelease, isJustRenewed, mayReloadFor } from './release';

/** What a tab remembers. */
let kept: Map<string, string>;
beforeEach(() => {
  kept = new Map();
  vi.stubGlobal('sessionStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

test('a tab reloads itself once for a release, and says so once', () => {
  expect(isJustRenewed('b')).toBe(false);
  expect(mayReloadFor('b', 'a')).toBe(true);
  expect(isJustRenewed('a'), 'the host has not sent it yet').toBe(false);
  expect(mayReloadFor('b', 'a')).toBe(false);
  expect(isJustRenewed('b')).toBe(true);
  expect(isJustRenewed('b')).toBe(false);
  expect(mayReloadFor('b', 'a')).toBe(false);
  expect(mayReloadFor('c', 'b'), 'the next release').toBe(true);
  expect(isJustRenewed('c')).toBe(true);
});

test('hosts that answer now with one release and now with the other do not send it back and forth', () => {
  expect(mayReloadFor('b', 'a')).toBe(true);
  expect(isJustRenewed('b')).toBe(true);
  expect(mayReloadFor('a', 'b')).toBe(false);
  expect(mayReloadFor('b', 'a')).toBe(false);
});

test('where nothing can be remembered, no reload follows a reload', () => {
  vi.stubGlobal('sessionStorage', undefined);
  const navigations = vi.spyOn(performance, 'getEntriesByType');
  navigations.mockReturnValue([{ type: 'navigate' }] as unknown as PerformanceEntryList);
  expect(mayReloadFor('b', 'a')).toBe(true);
  navigations.mockReturnValue([{ type: 'reload' }] as unknown as PerformanceEntryList);
  expect(mayReloadFor('b', 'a')).toBe(false);
  navigations.mockRestore();
  expect(isJustRenewed('b')).toBe(false);
});

test('a host that never answers is taken for one that cannot be reached', async () => {
  vi.useFakeTimers();
  const fetchNever = (_: string, { signal }: { signal: AbortSignal }) =>
    new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)));
  vi.stubGlobal('fetch', fetchNever);
  const release = currentRelease('/release.json');
  await vi.advanceTimersByTimeAsync(8_000);
  expect(await release).toBeNull();
});
