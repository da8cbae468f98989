import { browserBar, memoryBar } from '@/shared/url/address-bar';
import { Router, type RouterInput } from '@/shared/url/router';
import { pages } from './addresses';

interface AppRouterInput extends Pick<RouterInput, 'queryClient' | 'i18n' | 'ignoresQuery' | 'onFailure'> {
  /** Prerendering and tests: the address to open instead of the browser's. */
  readonly address?: string;
}

/** The address of one reader's page in one language. */
export function createAppRouter({ address, ...input }: AppRouterInput): Router {
  const { queryClient } = input;
  const showRelease = async (asof: string) => (await import('@/shared/overlay/show-release')).showRelease(queryClient, asof);
  return new Router({
    showRelease,
    pages,
    notFound: async () => (await import('./shell/not-found-page')).NotFoundPage,
    base: import.meta.env.BASE_URL,
    bar: address === undefined ? browserBar : memoryBar(address),
    ...input,
  });
}
