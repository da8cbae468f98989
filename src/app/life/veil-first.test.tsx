import { fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { FIRST } from './report';

const root = document.documentElement;

/** As the page runs it: before there is anything of the page but its head. */
async function open(search: string): Promise<ReturnType<typeof vi.fn>> {
  history.replaceState(null, '', `/ru/${search}`);
  const script = Object.assign(document.createElement('script'), { type: 'text/plain' });
  script.dataset['asks'] = 'year facts';
  Object.defineProperty(document, 'currentScript', { value: script, configurable: true });
  vi.resetModules();
  await import('./veil-first');
  const followed = vi.fn((event: { preventDefault: () => void }) => event.preventDefault());
  render(
    <a href="?year=2022" onClick={followed}>
      2022
    </a>,
  );
  return followed;
}

afterEach(() => {
  vi.useRealTimers();
  dispatchEvent(new Event(FIRST));
  delete root.dataset['asked'];
  delete root.dataset['unapplied'];
});

test('a query that changes what is shown is veiled at once, by the names that the page knows', async () => {
  await open('?year=2021&utm_source=x&facts=');
  expect(root.dataset['asked']).toBe('year');
});

test('an address without such a query is not touched, and its links lead on', async () => {
  const followed = await open('?utm_source=x');
  expect(root.dataset['asked']).toBeUndefined();
  fireEvent.click(screen.getByRole('link'));
  expect(followed).toHaveBeenCalledTimes(1);
});

test('what is pressed before the first script is there is done when it is, once', async () => {
  const followed = await open('?year=2021');
  fireEvent.click(screen.getByRole('link'));
  expect(followed).not.toHaveBeenCalled();
  dispatchEvent(new Event(FIRST));
  expect(followed).toHaveBeenCalledTimes(1);
});

/** The first script, as it stands in the page. */
function firstScript(): HTMLScriptElement {
  const first = Object.assign(document.createElement('script'), { type: 'text/plain' });
  first.dataset['application'] = '/index.js';
  document.head.append(first);
  return first;
}

test.each(['error', 'load'])('without the first script the page is what was built, says so, and its links lead on: %s', async (event) => {
  const followed = await open('?year=2021');
  fireEvent.click(screen.getByRole('link'));
  // a host that sends a page in place of the script: it has come, and said nothing
  firstScript().dispatchEvent(new Event(event));
  expect(root.dataset['asked']).toBeUndefined();
  expect(root.dataset['unapplied']).toBe('first');
  expect(followed).toHaveBeenCalledTimes(1);
});

test('a first script that never answers keeps nothing from the reader for long', async () => {
  vi.useFakeTimers();
  const followed = await open('?year=2021');
  fireEvent.click(screen.getByRole('link'));
  vi.advanceTimersByTime(19_000);
  expect(root.dataset['asked']).toBe('year');
  vi.advanceTimersByTime(2_000);
  expect(root.dataset['asked']).toBeUndefined();
  expect(root.dataset['unapplied']).toBe('first');
  expect(followed).toHaveBeenCalledTimes(1);
});

test('the first script that has spoken keeps the veil', async () => {
  vi.useFakeTimers();
  await open('?year=2021');
  dispatchEvent(new Event(FIRST));
  firstScript().dispatchEvent(new Event('load'));
  vi.advanceTimersByTime(60_000);
  expect(root.dataset['asked']).toBe('year');
});

test('other scripts and pictures that come or fail are not the first script', async () => {
  await open('?year=2021');
  const picture = document.createElement('img');
  document.body.append(picture);
  for (const event of ['load', 'error']) picture.dispatchEvent(new Event(event));
  expect(root.dataset['asked']).toBe('year');
});

test('what an extension does wrong while the page waits is not about a script of the page', async () => {
  await open('?year=2021');
  const fault = vi.fn();
  addEventListener('error', fault);
  dispatchEvent(new ErrorEvent('error', { message: 'of an extension' }));
  removeEventListener('error', fault);
  expect(root.dataset['asked']).toBe('year');
  expect(fault, 'and no fault of ours beside it').toHaveBeenCalledTimes(1);
});
