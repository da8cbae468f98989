import { fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { ALIVE } from './report';

const root = document.documentElement;
const line = () => document.getElementById('life');
const said = () =>
  line()?.hidden ? [] : [...document.querySelectorAll<HTMLElement>('[data-say]:not([hidden])')].map(({ dataset }) => dataset['say']);

/** Opens a page at a veiled address, with a script of this text as its application. Returns what is called at a press on its link. */
async function open(application: string): Promise<ReturnType<typeof vi.fn>> {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  history.replaceState(null, '', '/ru/?year=2021');
  root.dataset['asked'] = 'year';
  const followed = vi.fn((event: { preventDefault: () => void }) => event.preventDefault());
  render(
    <>
      <a href="/ru/?year=2022" onClick={followed}>
        2022
      </a>
      <div id="life" hidden>
        {['asked', 'held', 'missing'].map((name) => (
          <p key={name} data-say={name} hidden />
        ))}
        <button type="button" data-act="retry" />
      </div>
    </>,
  );
  const script = document.createElement('script');
  script.dataset['application'] = `data:text/javascript,${application}`;
  Object.defineProperty(document, 'currentScript', { value: script, configurable: true });
  vi.resetModules();
  await import('./boot');
  fireEvent.click(screen.getByRole('link'));
  return followed;
}

/** The application says that it answers; whatever the page has waited for is over. */
const alive = () => dispatchEvent(new CustomEvent(ALIVE, { detail: () => Promise.resolve() }));

afterEach(() => {
  alive();
  vi.useRealTimers();
  delete root.dataset['asked'];
  delete root.dataset['unapplied'];
});

test('an application that never answers: after a while the page says so, and what was pressed is still held', async () => {
  const followed = await open('await new Promise(() => {})');
  vi.advanceTimersByTime(21_000);
  expect(root.dataset['asked']).toBeUndefined();
  expect(root.dataset['unapplied']).toBe('');
  expect(said()).toEqual(['missing']);
  expect(followed).not.toHaveBeenCalled();
  alive();
  expect(root.dataset['unapplied'], 'it has come after all, and shows what the address asks for').toBeUndefined();
  expect(said()).toEqual([]);
  expect(followed).toHaveBeenCalledOnce();
});

test('an application that is there and lacks something for ever does what it can, and never passes for the view of the address', async () => {
  const followed = await open('');
  await vi.dynamicImportSettled();
  vi.advanceTimersByTime(21_000);
  expect(root.dataset['asked']).toBeUndefined();
  expect(root.dataset['unapplied']).toBe('');
  expect(said()).toEqual(['missing']);
  expect(followed).toHaveBeenCalledOnce();
});
