import { describe, expect, test } from 'vitest';
import { parseFactsSearch } from './facts-search';
import { readLocation, toHref } from './location';
import { findPage, type Page } from './page';

const page = (path: string, defaults: object = {}): Page => ({
  path,
  module: '',
  load: async () => () => null,
  words: [],
  builtWords: [],
  readSearch: (raw) => ({ ...defaults, ...raw }),
  defaults,
  prepare: () => [],
  asksFor: {},
  fetchesData: false,
});
const pages = [
  page('/$lang/', { year: null }),
  page('/$lang/indicators/', { q: '', verdict: [] }),
  page('/$lang/indicators/$id/', { year: null }),
];
const read = (pathname: string, search = '', hash = '') => readLocation(pages, { pathname, search, hash });

test('the release is read on every page and goes along to the next; a day that cannot be read too, so that the page can say so', () => {
  const here = read('/ru/', '?asof=2026-11-21');
  expect(here.search).toMatchObject({ asof: '2026-11-21' });
  expect(toHref(pages, { to: '/$lang/indicators/', params: { lang: 'ru' } }, here, '/')).toBe('/ru/indicators/?asof=2026-11-21');
  expect(toHref(pages, { search: (search) => ({ ...search, asof: undefined }) }, here, '/')).toBe('/ru/');
  expect(parseFactsSearch({ asof: 'yesterday' })).toEqual({ facts: 'all', asof: 'yesterday' });
  expect(parseFactsSearch({ asof: ['2026-11-21', '2026-12-01'] })).toEqual({ facts: 'all', asof: '2026-11-21,2026-12-01' });
  expect(parseFactsSearch({ asof: '' })).toEqual({ facts: 'all' });
});

describe('an address', () => {
  test('is read by its page, unknown names left out, in the order that it has', () => {
    const { page: found, params, search } = read('/ru/indicators/t1-2/', '?year=2021&facts=official');
    expect(found?.path).toBe('/$lang/indicators/$id/');
    expect(params).toEqual({ lang: 'ru', id: 't1-2' });
    expect(search).toEqual({ year: '2021', facts: 'official' });
  });

  test('without a slash at its end is that of the same page', () => {
    expect(read('/ru/indicators/t1-2')).toMatchObject({ pathname: '/ru/indicators/t1-2/', params: { id: 't1-2' } });
  });

  test.each([
    ['#%D0%B0-1', 'а-1'],
    ['#50%', '50%'],
    ['#%E0%A4%A', '%E0%A4%A'],
    ['', ''],
  ])('its fragment %s is read as %s, and none that cannot be decoded costs the page', (written, fragment) => {
    expect(read('/ru/', '', written)).toMatchObject({ hash: fragment, page: { path: '/$lang/' } });
  });

  test.each(['/de/indicators/', '/ru/nothing/', '/ru/indicators/t1-1/deeper/', '/'])('%s leads nowhere', (pathname) => {
    expect(findPage(pages, pathname)).toBeNull();
  });
});

describe('a link', () => {
  test('leaves out what is at its default, and takes the mode of facts along', () => {
    const here = read('/kk/', '?facts=official');
    const target = { to: '/$lang/indicators/', params: { lang: 'kk' }, search: { q: '', verdict: ['far', 'met'] } };
    expect(toHref(pages, target, here, '/')).toBe('/kk/indicators/?verdict=far&verdict=met&facts=official');
    expect(toHref(pages, target, read('/kk/'), '/site/')).toBe('/site/kk/indicators/?verdict=far&verdict=met');
  });

  test('on the same page changes the query where the reader is, and keeps or drops the fragment', () => {
    const here = read('/kk/indicators/t1-2/', '?year=2021', '#chart');
    const search = (old: object) => ({ ...old, year: null });
    expect(toHref(pages, { search }, here, '/')).toBe('/kk/indicators/t1-2/');
    expect(toHref(pages, { search: (old) => old, hash: true }, here, '/')).toBe('/kk/indicators/t1-2/?year=2021#chart');
  });

  test('to a page that there is not is a mistake of the program', () => {
    expect(() => toHref(pages, { to: '/$lang/nowhere/' }, read('/kk/'), '/')).toThrow('/$lang/nowhere/');
  });
});
