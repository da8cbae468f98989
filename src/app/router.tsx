import type { QueryClient } from '@tanstack/react-query';
import { createMemoryHistory, createRouter } from '@tanstack/react-router';
import type { i18n } from 'i18next';
import { readEmbedPath, writeEmbedPath } from '@/shared/url/embed-path';
import { parseSearchText, serializeSearchText } from '@/shared/url/search-text';
import { routeTree } from './routes';
import { BrokenPage } from './shell/broken-page';

export interface RouterInput {
  readonly queryClient: QueryClient;
  readonly i18n: i18n;
  /** Prerendering and tests: the address to open instead of the browser's. */
  readonly address?: string;
  /** Hydration starts from the page without its query, as it was prerendered. */
  readonly parseSearch?: typeof parseSearchText;
}

/** The router of one reader in one language. */
export function createAppRouter({ queryClient, i18n, address, parseSearch = parseSearchText }: RouterInput) {
  return createRouter({
    routeTree,
    context: { queryClient, i18n },
    basepath: import.meta.env.BASE_URL,
    trailingSlash: 'always',
    defaultPreload: 'intent',
    defaultErrorComponent: BrokenPage,
    rewrite: { input: ({ url }) => readEmbedPath(url), output: ({ url }) => writeEmbedPath(url) },
    parseSearch,
    stringifySearch: serializeSearchText,
    scrollRestoration: address === undefined,
    ...(address !== undefined && { history: createMemoryHistory({ initialEntries: [address] }) }),
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}
