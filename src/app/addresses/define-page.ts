import type { QueryClient } from '@tanstack/react-query';
import type { ComponentType } from 'react';
import { searchWordsQuery } from '@/shared/list/words-query';
import type { AddressBook, MenuPath, PagePath, ParamsOf, SearchOf } from '@/shared/url/address-book';
import type { MenuPlace, Page } from '@/shared/url/page';

interface Definition<Path extends PagePath> {
  readonly path: Path;
  readonly module: string;
  readonly load: () => Promise<ComponentType>;
  readonly words: readonly string[];
  readonly builtWords?: readonly string[];
  readonly prepare: (client: QueryClient, params: ParamsOf<Path>, search: SearchOf<Path>) => readonly Promise<unknown>[];
  readonly asksFor?: Page['asksFor'];
  readonly fetchesData?: boolean;
  readonly menu?: Path extends MenuPath ? MenuPlace : never;
}

interface SearchReader<Path extends PagePath> {
  readonly read: AddressBook[Path];
  readonly defaults: Omit<SearchOf<Path>, 'facts'>;
}

/** One page of the address book. `search`: how it reads its query, and what an address leaves out of it. */
export function definePage<Path extends PagePath>(
  page: Definition<Path>,
  ...[search]: AddressBook[Path] extends null ? [] : [SearchReader<Path>]
): Page {
  const prepare = page.prepare as unknown as Page['prepare'];
  return {
    fetchesData: false,
    builtWords: [],
    asksFor: {},
    ...page,
    prepare: (client, params, query) => [...prepare(client, params, query), ...prepareWords(client, query)],
    readSearch: (search?.read ?? null) as Page['readSearch'],
    defaults: search?.defaults ?? {},
  };
}

/** Free text is read by what nothing else needs. */
function prepareWords(client: QueryClient, query: object): readonly Promise<unknown>[] {
  return 'q' in query && typeof query.q === 'string' && query.q.trim() !== '' ? [client.prefetchQuery(searchWordsQuery)] : [];
}
