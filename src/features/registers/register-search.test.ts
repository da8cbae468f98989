import { describe, expect, test } from 'vitest';
import { parseSearchText, serializeSearchText } from '@/shared/url/search-text';
import { parseRegisterSearch, registerDefaults } from './register-search';

const parse = (query: string) => parseRegisterSearch(parseSearchText(query) as never);

describe('the address of a register', () => {
  test('that says nothing is the whole register, with no year, quarter or day in view', () => {
    expect(parse('')).toEqual(registerDefaults);
    expect(registerDefaults).toMatchObject({ due: null, quarter: null, on: null });
  });

  test('carries all that a colleague should see, there and back', () => {
    const search = {
      q: 'балабақша',
      sort: 'title',
      order: 'desc',
      stage: 'preschool',
      act: 'order-20-2025',
      quarter: 4,
      due: 2022,
      on: '08-10',
    } as const;
    expect(parse(serializeSearchText(search))).toEqual(search);
  });

  test.each([
    ['?quarter=5'],
    ['?quarter=one'],
    ['?due=1999'],
    ['?due=2022.5'],
    ['?due=next'],
    ['?on=02-30'],
    ['?on=today'],
    ['?stage=university'],
    ['?act=%3Cb%3E'],
    ['?order=up'],
    ['?q=a&q=b'],
  ])('that makes no sense falls back: %s', (query) => expect(parse(query)).toEqual(registerDefaults));

  test('keeps the leap day', () => expect(parse('?on=02-29').on).toBe('02-29'));

  test('cuts a text that is no search any more', () => expect(parse(`?q=${'а'.repeat(300)}`).q).toHaveLength(100));
});
