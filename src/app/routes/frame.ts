import type { QueryClient } from '@tanstack/react-query';
import { createRootRouteWithContext, createRoute, notFound, redirect, retainSearchParams, stripSearchParams } from '@tanstack/react-router';
import type { i18n } from 'i18next';
import { isLanguage, type Language } from '@/domain/language';
import { readStoredPreferences } from '@/shared/state/stored-preferences';
import { factsDefaults, parseFactsSearch } from '@/shared/url/facts-search';
import { NotFoundPage } from '../shell/not-found-page';
import { Shell } from '../shell/shell';

declare module '@tanstack/react-router' {
  interface StaticDataRouteOption {
    /** The page's file: the build puts the styles of its chunk into the prerendered page. */
    readonly module?: string;
    /** The page's data would weigh more than the page: it is not written into the HTML, the application fetches it before it takes over. */
    readonly fetchesData?: boolean;
  }
}

interface RouterContext {
  readonly queryClient: QueryClient;
  readonly i18n: i18n;
}

export const rootRoute = createRootRouteWithContext<RouterContext>()({ notFoundComponent: NotFoundPage });

/** The bare address asks nothing: it goes to the language last read, else Kazakh. */
export const homeRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: '/$lang/', params: { lang: readStoredPreferences().language }, replace: true });
  },
});

export const languageRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '$lang',
  params: {
    parse: ({ lang }): { lang: Language } => {
      if (!isLanguage(lang)) throw notFound();
      return { lang };
    },
    stringify: ({ lang }) => ({ lang }),
  },
  validateSearch: parseFactsSearch,
  search: { middlewares: [stripSearchParams(factsDefaults), retainSearchParams(['facts'])] },
  component: Shell,
  notFoundComponent: NotFoundPage,
});
