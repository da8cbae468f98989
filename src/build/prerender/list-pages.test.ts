import { expect, test } from 'vitest';
import { pages } from '@/app/addresses';
import { findPage } from '@/shared/url/page';
import { listPages } from './entry-prerender';

test('every page of the address book is built under addresses that lead to it, each once, and no other', async () => {
  const built = (await listPages()).map((page) => `/${page.replace('{l}', 'kk')}`);
  expect(new Set(built).size).toBe(built.length);
  // the framed views of parts have addresses that only their page reads
  const isFramed = (address: string) => address.startsWith('/embed/');
  const found = built.filter((address) => !isFramed(address)).map((address) => findPage(pages, address)?.page.path);
  expect(new Set(found)).toEqual(new Set(pages.map(({ path }) => path).filter((path) => !isFramed(path))));
  expect(built.some(isFramed)).toBe(true);
});
