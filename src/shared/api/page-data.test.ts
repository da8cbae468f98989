import { QueryClient } from '@tanstack/react-query';
import { expect, test } from 'vitest';
import { readPageData, writePageData } from './page-data';

test('a page gives its answers to the cache as they were, with their age, and nothing that has failed', async () => {
  const built = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const rows = [
    { id: 'a', name: '<b>' },
    { id: 'b', name: null },
  ];
  built.setQueryData(['regions', 'KZ-71'], rows, { updatedAt: 1000 });
  await built.prefetchQuery({ queryKey: ['gone'], queryFn: () => Promise.reject(new Error('gone')) });
  const text = writePageData(built);
  expect(text, 'it stands in a script element').not.toContain('<');

  const client = new QueryClient();
  readPageData(client, text);
  expect(client.getQueryData(['regions', 'KZ-71'])).toEqual(rows);
  expect(client.getQueryState(['regions', 'KZ-71'])).toMatchObject({ status: 'success', dataUpdatedAt: 1000 });
  expect(client.getQueryCache().getAll()).toHaveLength(1);
});
