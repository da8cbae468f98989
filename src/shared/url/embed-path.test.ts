import { describe, expect, test } from 'vitest';
import { embedPath, readEmbedPath, writeEmbedPath } from './embed-path';

const read = (path: string) => {
  const { pathname, search } = readEmbedPath(new URL(path, 'https://nysana.kz'));
  return pathname + search;
};

describe('the page of a framed view', () => {
  test.each([
    [{ id: 't1-2', part: 'reading', facts: 'all' }, 'indicators/t1-2/reading/', '?series=reading'],
    [{ id: 't1-2', part: 'reading', facts: 'official' }, 'indicators/t1-2/reading/published/', '?series=reading&facts=official'],
  ] as const)('%o is a file and is read back', (view, path, query) => {
    expect(embedPath(view)).toBe(path);
    expect(read(`/base/embed/kk/${path}`)).toBe(`/base/embed/kk/indicators/t1-2/${query}`);
    expect(writeEmbedPath(new URL(`https://nysana.kz/base/embed/kk/indicators/t1-2/${query}`)).pathname).toBe(`/base/embed/kk/${path}`);
  });

  test('what the host page asks for beside it stays', () => {
    expect(read('/embed/ru/indicators/t1-2/reading/?theme=dark')).toBe('/embed/ru/indicators/t1-2/?theme=dark&series=reading');
  });

  test('the first part with all facts needs no more than the indicator, and other addresses are left alone', () => {
    expect(embedPath({ id: 't1-1', part: null, facts: 'all' })).toBe('indicators/t1-1/');
    for (const path of ['/embed/kk/indicators/t1-1/', '/kk/indicators/t1-1/', '/kk/regions/KZ-71/']) expect(read(path)).toBe(path);
  });
});
