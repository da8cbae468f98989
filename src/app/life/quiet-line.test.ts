// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { hush, type Saying, say } from './quiet-line';

const SAYINGS: Saying[] = ['old', 'missing', 'offline', 'renewed', 'newer', 'asked', 'held', 'kept'];
const line = () => document.getElementById('life') as HTMLElement;
const retry = () => line().querySelector('[data-act="retry"]') as HTMLButtonElement;
/** What the line says, or null where it is not shown. */
const said = () =>
  line().hidden ? null : [...line().querySelectorAll<HTMLElement>('[data-say]:not([hidden])')].map((part) => part.dataset['say']);

beforeEach(() => {
  hush();
  delete document.documentElement.dataset['unapplied'];
  document.body.innerHTML = `<div id="life" hidden>${SAYINGS.map((name) => `<p data-say="${name}" hidden></p>`).join('')}
    <p data-unapplied></p><button data-act="retry"></button><button data-act="hide"></button></div>`;
});

test('one sentence of how the page fares stands at a time', () => {
  say('asked');
  say('held');
  expect(said()).toEqual(['held']);
  hush('asked');
  expect(said()).toEqual(['held']);
  hush('held');
  expect(said()).toBeNull();
});

test('that the site was renewed stays said while the page waits or misses a file', () => {
  say('renewed');
  expect(retry().hidden).toBe(true);
  say('asked');
  hush('asked');
  expect(said()).toEqual(['renewed']);
  const tryAgain = vi.fn();
  say('missing', tryAgain);
  expect(said()).toEqual(['missing', 'renewed']);
  retry().click();
  expect(tryAgain).toHaveBeenCalledOnce();
  expect(said()).toBeNull();
});

test('that the page comes from the device stays said while it waits or misses a file', () => {
  say('kept', () => {});
  say('asked');
  hush('asked');
  expect(said()).toEqual(['kept']);
  say('missing');
  expect(said()).toEqual(['missing', 'kept']);
});

test('what was offered before is not offered for another sentence', () => {
  say('missing', () => {});
  say('asked');
  expect(retry().hidden).toBe(true);
});

test('that the view of the address was not applied outlives the end of waiting', () => {
  document.documentElement.dataset['unapplied'] = '';
  say('unapplied');
  hush('held');
  expect(said()).toEqual([]);
  hush();
  expect(said()).toBeNull();
});

test('news that come while the page is still being read are said when it is there, unless they have passed meanwhile', () => {
  const built = document.body.innerHTML;
  document.body.innerHTML = '';
  const state = vi.spyOn(document, 'readyState', 'get').mockReturnValue('loading');
  say('newer');
  say('asked');
  hush('asked');
  document.body.innerHTML = built;
  state.mockRestore();
  dispatchEvent(new Event('DOMContentLoaded'));
  expect(said()).toEqual(['newer']);
});
