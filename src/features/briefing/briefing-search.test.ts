import { expect, test } from 'vitest';
import { parseSearchText, serializeSearchText } from '@/shared/url/search-text';
import { type BriefingSearch, briefingDefaults, parseBriefingSearch } from './briefing-search';

const read = (text: string) => parseBriefingSearch(parseSearchText(text) as unknown as Parameters<typeof parseBriefingSearch>[0]);

test('an empty address is the nation in its latest year', () => {
  expect(read('')).toEqual(briefingDefaults);
});

test('region and year come back as they were written', () => {
  const search: BriefingSearch = { region: 'KZ-39', year: 2023 };
  expect(read(serializeSearchText({ ...search }))).toEqual(search);
});

test.each(['?region=Kostanay&year=soon', '?region=&year=1999', '?region=KZ-39&region=KZ-10'])(
  'what makes no sense is the default: %s',
  (text) => {
    expect(read(text)).toEqual(briefingDefaults);
  },
);
