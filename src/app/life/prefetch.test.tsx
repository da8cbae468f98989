import { fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

const asked = () => [...document.head.querySelectorAll<HTMLLinkElement>('link[rel="prefetch"]')].map(({ href }) => new URL(href).pathname);

/** As in a new document: nothing was asked for yet. */
async function prefetchLinks(): Promise<void> {
  vi.resetModules();
  (await import('./prefetch')).prefetchLinks();
}

beforeEach(() => {
  vi.useFakeTimers();
  history.replaceState(null, '', '/ru/indicators/');
  render(
    <main>
      <a href="/ru/indicators/t1-1/#road">near</a>
      <a href="/ru/indicators/t1-2/">far</a>
      <a href="/ru/indicators/?goal=2">this page</a>
      <a href="/api/v1/facts.csv">file</a>
    </main>,
  );
});
afterEach(() => {
  vi.useRealTimers();
  document.head.replaceChildren();
  Reflect.deleteProperty(navigator, 'connection');
});

/** A finger, a pointer or the focus comes to each of the links, one after the other. */
function walk(event: 'touchStart' | 'pointerOver' | 'focusIn', rests: number): void {
  for (const link of screen.getAllByRole('link')) {
    fireEvent[event](link);
    vi.advanceTimersByTime(rests);
  }
}

test.each(['touchStart', 'focusIn'] as const)('%s: the next document is asked for before the press, once', async (event) => {
  await prefetchLinks();
  walk(event, 0);
  walk(event, 0);
  expect(asked()).toEqual(['/ru/indicators/t1-1/', '/ru/indicators/t1-2/']);
});

test('a pointer asks for the document of the link that it rests on, and for none that it passes', async () => {
  await prefetchLinks();
  walk('pointerOver', 20);
  vi.advanceTimersByTime(1000);
  expect(asked()).toEqual([]);
  walk('pointerOver', 100);
  expect(asked()).toEqual(['/ru/indicators/t1-1/', '/ru/indicators/t1-2/']);
});

test('a reader who saves data is spared', async () => {
  Object.defineProperty(navigator, 'connection', { value: { saveData: true }, configurable: true });
  await prefetchLinks();
  walk('touchStart', 1000);
  expect(asked()).toEqual([]);
});
