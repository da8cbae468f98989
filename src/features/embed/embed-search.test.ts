import { describe, expect, test } from 'vitest';
import { parseSearchText } from '@/shared/url/search-text';
import { embedDefaults, parseEmbedSearch } from './embed-search';

const parse = (query: string) => parseEmbedSearch(parseSearchText(query) as never);

describe('the address of a framed indicator', () => {
  test('asks for a part, the theme of the host page and official facts', () => {
    expect(parse('?series=reading&theme=dark&facts=official')).toEqual({ series: 'reading', theme: 'dark', facts: 'official' });
  });

  test('falls back on the first part, the theme of the device and all facts', () => {
    expect(parse('')).toEqual({ series: null, theme: null, facts: 'all' });
    expect(parse('')).toEqual(embedDefaults);
  });

  test.each(['?theme=sepia', '?theme=dark&theme=light', '?series=%3Cb%3E', '?facts=some'])('reads no sense into %s', (broken) => {
    expect(parse(broken)).toEqual(embedDefaults);
  });
});
