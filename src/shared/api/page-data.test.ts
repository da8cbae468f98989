import { QueryClient } from '@tanstack/react-query';
import { expect, test } from 'vitest';
import { readPageData, writePageData } from './page-data';

test('a page gives its answers to the cache as they were, in its own language, with their age, and nothing that has failed or was drawn for good', async () => {
  const built = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const rows = [
    { id: 'a', name: '<b>', title: { kk: 'бала', ru: 'дети' } },
    { id: 'b', name: null, title: { kk: 'мектеп', ru: 'школа' } },
  ];
  const words = [{ kk: 'мақсат', ru: 'цель' }];
  built.setQueryData(['RegionDetail', 'KZ-71'], rows, { updatedAt: 1000 });
  built.setQueryDefaults(['searched'], { meta: { isInBothLanguages: true } });
  built.setQueryData(['searched'], words, { updatedAt: 1000 });
  await built.prefetchQuery({ queryKey: ['gone'], queryFn: () => Promise.reject(new Error('gone')) });
  await built.prefetchQuery({ queryKey: ['drawn'], queryFn: () => 'stands in the page', meta: { isKept: true } });
  const text = writePageData(built, 'kk');
  expect(text, 'it stands in a script element').not.toContain('<');

  const client = new QueryClient();
  readPageData(client, text);
  expect(client.getQueryData(['RegionDetail', 'KZ-71'])).toEqual([
    { id: 'a', name: '<b>', title: { kk: 'бала', ru: 'бала' } },
    { id: 'b', name: null, title: { kk: 'мектеп', ru: 'мектеп' } },
  ]);
  expect(client.getQueryData(['searched'])).toEqual(words);
  expect(client.getQueryState(['RegionDetail', 'KZ-71'])).toMatchObject({ status: 'success', dataUpdatedAt: 1000 });
  expect(client.getQueryCache().getAll()).toHaveLength(2);
});
