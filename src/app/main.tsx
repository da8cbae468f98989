import '@/shared/theme/tokens.css';
import '@/shared/theme/base.css';
import { type DehydratedState, hydrate, QueryClient } from '@tanstack/react-query';
import { startTransition } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { HttpError, NetworkError } from '@/shared/api/api-error';
import { failedQuery } from '@/shared/api/failed-query';
import { unpackRows } from '@/shared/api/packed-rows';
import { createI18n, hasAllWords } from '@/shared/i18n/create-i18n';
import { whenTakenOver } from '@/shared/ui/takeover';
import { languageOfPath } from '@/shared/url/language-of-path';
import { parseSearchText } from '@/shared/url/search-text';
import { reportAlive, reportMissing } from './life/report';
import { Providers } from './providers';
import { createAppRouter } from './router';

async function start(): Promise<void> {
  const root = document.getElementById('root');
  if (!root) throw new Error('index.html has no #root');
  if (import.meta.env.DEV) await startMocks();

  const language = languageOfPath(location.pathname.slice(import.meta.env.BASE_URL.length));
  document.documentElement.lang = language;

  const queryClient = new QueryClient({ defaultOptions: { queries: { retry: isWorthRetrying } } });
  const state = document.getElementById('page-data')?.textContent;
  if (state) hydrate(queryClient, unpackRows(JSON.parse(state)) as DehydratedState);

  // a prerendered page knows no query: hydrate what is there, then apply the reader's query as a transition
  const isPrerendered = state !== undefined;
  const query = isPrerendered ? location.search : '';
  let readsQuery = query === '';
  const i18n = await createI18n(language);
  const router = createAppRouter({ queryClient, i18n, parseSearch: (search) => (readsQuery ? parseSearchText(search) : {}) });
  const app = { queryClient, router, i18n };
  const settled = async () => {
    do await new Promise((resolve) => setTimeout(resolve, 20));
    while (router.state.status === 'pending');
  };
  if (!isPrerendered) {
    await router.load();
    if (!hasAllWords(i18n)) throw new Error('no words');
    createRoot(root).render(<Providers {...app} />);
    whenTakenOver(() => reportAlive(settled));
    return;
  }
  router.ssr = { manifest: undefined };
  const { pathname, hash } = location;
  await router.load();
  const broken = router.state.matches.find(({ status }) => status === 'error')?.error ?? failedQuery(queryClient);
  if (broken) throw broken;
  if (!hasAllWords(i18n)) throw new Error('no words');
  hydrateRoot(root, <Providers {...app} />);
  if (query === '') {
    whenTakenOver(() => reportAlive(settled));
    return;
  }
  whenTakenOver(() => {
    const stop = router.subscribe('onRendered', () => {
      stop();
      whenTakenOver(() => afterPaint(() => reportAlive(settled)));
    });
    readsQuery = true;
    startTransition(() => router.history.replace(pathname + query + hash));
  });
}

/** When what changed has been drawn: a part that is shown and moved at once would count as moved. */
function afterPaint(callback: () => void): void {
  requestAnimationFrame(() => requestAnimationFrame(callback));
}

/** Once more after a broken connection or a stumbling server; what is not there or breaks the contract will not mend itself. */
function isWorthRetrying(failures: number, error: Error): boolean {
  const mayPass = error instanceof NetworkError || (error instanceof HttpError && error.status >= 500);
  return mayPass && failures < 1;
}

async function startMocks(): Promise<void> {
  const { createWorker } = await import('@mocks/browser');
  await createWorker(location.search).start({ onUnhandledRequest: 'bypass', quiet: true });
}

void start().catch(reportMissing);
