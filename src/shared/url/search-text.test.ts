import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSearchText, serializeSearchText } from './search-text';

const INHERITED = Object.getOwnPropertyNames(Object.prototype);
const pairs = fc.array(fc.tuple(fc.oneof(fc.string({ minLength: 1 }), fc.constantFrom(...INHERITED)), fc.string({ minLength: 1 })));
const toQuery = (list: readonly (readonly [string, string])[]) => `?${new URLSearchParams(list.map(([name, value]) => [name, value]))}`;

describe('the query of an address', () => {
  it('is texts, and lists of texts where a name is repeated', () => {
    expect(parseSearchText('?task=1.1&verdict=met&verdict=far')).toEqual({ task: '1.1', verdict: ['met', 'far'] });
  });

  it.each(INHERITED)('takes nothing from ?%s=1', (name) => {
    expect(Object.keys(parseSearchText(`?${name}=1&year=2021`))).toEqual(['year']);
    expect(serializeSearchText(parseSearchText(`?${name}=1&${name}=2`))).toBe('');
  });

  it('goes into links as it came, without the names that objects inherit', () => {
    fc.assert(
      fc.property(pairs, (list) => {
        const own = list.filter(([name]) => !INHERITED.includes(name));
        const written = serializeSearchText(parseSearchText(toQuery(list)));
        const sorted = (query: string) => [...new URLSearchParams(query)].map(([name, value]) => `${name}=${value}`).sort();
        expect(sorted(written)).toEqual(sorted(toQuery(own)));
      }),
    );
  });

  it('leaves no trace of empty and absent values', () => {
    expect(serializeSearchText({ q: '', region: null, year: undefined, r: [], goal: '2' })).toBe('?goal=2');
  });
});
