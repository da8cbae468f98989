import { afterEach, expect, test, vi } from 'vitest';
import { standAtOwnAddress } from './own-address';

const at = () => location.pathname + location.search + location.hash;

afterEach(() => vi.restoreAllMocks());

test.each([
  '/kk/%69ndicators/t1-2/',
  '/kk%2Findicators%2Ft1-2/',
  '/kk/indicators//t1-2/index%2Ehtml',
  '/KK/Indicators/T1-2',
  '/kk/indicators/t1-2/index.html',
])('the page that a host sends at %s stands at its own address, with query and place', (served) => {
  history.replaceState(null, '', `${served}?series=science#chart`);
  const entries = history.length;
  standAtOwnAddress('/kk/indicators/t1-2/');
  expect(at()).toBe('/kk/indicators/t1-2/?series=science#chart');
  expect(history.length, 'going back leads where the reader came from').toBe(entries);
});

test('a page at its own address is not touched', () => {
  const mark = { mark: 1 };
  history.replaceState(mark, '', '/kk/?year=2021');
  standAtOwnAddress('/kk/');
  expect(at()).toBe('/kk/?year=2021');
  expect(history.state).toEqual(mark);
});

test('where a browser forbids it, the page stands where it is', () => {
  history.replaceState(null, '', '/home/saved.html');
  vi.spyOn(history, 'replaceState').mockImplementation(() => {
    throw new DOMException('not for files', 'SecurityError');
  });
  expect(() => standAtOwnAddress('/kk/')).not.toThrow();
  expect(at()).toBe('/home/saved.html');
});
