import { QueryClient } from '@tanstack/react-query';
import type { i18n } from 'i18next';
import { expect, test } from 'vitest';
import { memoryBar } from './address-bar';
import type { Page } from './page';
import { Router } from './router';

/** A page whose every query has an answer that comes when it is let go. */
function openPage(load: () => Promise<unknown> = async () => () => null) {
  const coming: { readonly come: () => void; readonly fail: () => void }[] = [];
  const prepare = () => [
    new Promise<void>((resolve, reject) => coming.push({ come: resolve, fail: () => reject(new Error('no connection')) })),
  ];
  const page: Page = {
    path: '/$lang/',
    module: 'src/pages/overview-page.tsx',
    load: load as Page['load'],
    words: [],
    builtWords: [],
    readSearch: (raw) => raw,
    defaults: {},
    prepare,
    asksFor: {},
    fetchesData: false,
  };
  const bar = memoryBar('/ru/');
  const retries: unknown[] = [];
  const router = new Router({
    pages: [page],
    notFound: async () => () => null,
    queryClient: new QueryClient(),
    i18n: { language: 'ru', loadNamespaces: async () => {}, hasResourceBundle: () => true } as unknown as i18n,
    bar,
    base: '/',
    onFailure: (retry) => retries.push(retry),
  });
  router.subscribe(() => router.confirm(router.location));
  const choose = (change: object) => router.goTo(router.href({ search: (search: object) => ({ ...search, ...change }) }, router.next));
  return { bar, choose, coming, retries, router };
}

test('what is chosen while the answer to the choice before is on its way takes nothing back of it', async () => {
  const { bar, choose, coming } = openPage();
  void choose({ year: '2021' });
  const second = choose({ region: 'KZ-71' });
  for (const { come } of coming) come();
  await second;
  expect(bar.read()).toBe('/ru/?year=2021&region=KZ-71');
});

test('a choice whose answer did not come is not carried on by the next one', async () => {
  const { bar, choose, coming, retries } = openPage();
  const first = choose({ year: '2021' });
  coming[0]?.fail();
  await first;
  expect(retries).toHaveLength(1);
  const second = choose({ region: 'KZ-71' });
  coming[1]?.come();
  await second;
  expect(bar.read()).toBe('/ru/?region=KZ-71');
});

test('an address is here whatever its query and its place in the page, and not where the path is another', () => {
  const { router } = openPage();
  expect(['/ru/', '/ru/?year=2021', '/ru/#top', '/kk/'].map((href) => router.isHere(href))).toEqual([true, true, true, false]);
});

test('a file of the page that comes empty has not come: the page is not taken for one that there is not', async () => {
  const { coming, router } = openPage(async () => undefined);
  const loaded = router.load();
  for (const { come } of coming) come();
  await expect(loaded).rejects.toThrow('overview-page.tsx');
});
