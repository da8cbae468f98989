import '@/shared/theme/tokens.css';
import '@/shared/theme/base.css';
import '@/shared/ui/primitives.css';
import '@/shared/theme/last-word.css';
import type { QueryClient } from '@tanstack/react-query';
import type { i18n } from 'i18next';
import { type Component, type ReactNode, startTransition } from 'react';
import { createRoot, hydrateRoot, type Root } from 'react-dom/client';
import { readPageData } from '@/shared/api/page-data';
import { failedQuery } from '@/shared/errors/failed-query';
import { createI18n, loadWords } from '@/shared/i18n/create-i18n';
import { keepTogether } from '@/shared/i18n/keep-together';
import { typesetBy } from '@/shared/i18n/use-translation';
import { type Preview, readPreview } from '@/shared/preview/preview';
import { readStoredPreferences } from '@/shared/state/stored-preferences';
import { ErrorBoundary } from '@/shared/ui/error-boundary';
import { whenTakenOver } from '@/shared/ui/takeover';
import { languageOfPath } from '@/shared/url/language-of-path';
import type { Router } from '@/shared/url/router';
import { bearTranslators, isTranslated } from '@/shared/url/translated';
import { reportAlive, reportMissing } from './life/report';
import { Providers } from './providers';
import { createQueryClient } from './query-client';
import { createAppRouter } from './router';

/** Gathers all that the page needs, and only then takes it over. Errors: rejects as soon as anything does not come; nothing has changed then. */
async function start(): Promise<void> {
  const root = document.getElementById('root');
  if (!root) throw new Error('index.html has no #root');
  if (import.meta.env.DEV) await prepareDevelopment();

  typesetBy(keepTogether);
  const language = languageOfPath(location.pathname.slice(import.meta.env.BASE_URL.length));
  // the same language set once more would make the browser style the whole page anew
  if (document.documentElement.lang !== language) document.documentElement.lang = language;

  bearTranslators(root);
  const queryClient = createQueryClient();
  const state = document.getElementById('page-data')?.textContent;
  if (state) readPageData(queryClient, state);
  // a prerendered page knows no query: what is there comes alive first, then the reader's query is applied
  const isPrerendered = state !== undefined;
  const i18n = await createI18n(language);
  const router = createAppRouter({ queryClient, i18n, ignoresQuery: isPrerendered, onFailure: (retry) => reportMissing({ retry }) });
  const preview = wantedPreview(router);
  if (preview && !isPrerendered) await showWithPreview({ queryClient, i18n, preview });
  await router.load();
  const app = <Providers {...{ queryClient, router, i18n }} />;
  // the page has followed: what is pressed next belongs to the address of what is pressed now
  const settled = async () => {
    do await new Promise((resolve) => setTimeout(resolve, 20));
    while (router.isWaiting || router.shown !== router.location);
  };
  const answer = () => reportAlive(settled);
  if (!isPrerendered) {
    createRoot(root).render(app);
    whenTakenOver(answer);
    return;
  }
  const broken = failedQuery(queryClient);
  if (broken) throw broken;
  await takeOver(root, app);
  if (preview) await showWithPreview({ queryClient, i18n, preview });
  if (location.search !== '') {
    const stop = router.subscribe(() => router.isWaiting || dropBars());
    await router.follow();
    stop();
    await new Promise<void>(whenTakenOver);
    await painted();
  }
  answer();
}

/**
 * Hydrates the page in slices, so that no press waits for all of it. Errors: rejects when a part of it falls; the page is as it was built then,
 * because what could be read stays readable.
 */
function takeOver(root: HTMLElement, app: ReactNode): Promise<void> {
  return new Promise((resolve, reject) => {
    let built: Node | null = root.cloneNode(true);
    const wasTranslated = isTranslated();
    const onFall = (error: unknown) => {
      // what falls later says so in its place
      if (!built) return console.error(error);
      const { childNodes } = built;
      built = null;
      // not while React is at it
      setTimeout(() => {
        taken?.unmount();
        root.replaceChildren(...childNodes);
        reject(error);
      });
    };
    let taken: Root | undefined;
    startTransition(() => {
      taken = hydrateRoot(root, app, {
        // under a translator a text is not what was built: React draws it anew, and nobody can mend it
        onRecoverableError: (error) => wasTranslated || isTranslated() || reportError(error),
        // what the reader has opened meanwhile was never built
        onCaughtError: (error, { errorBoundary }) => (isOnDemand(errorBoundary) ? console.error(error) : onFall(error)),
        onUncaughtError: onFall,
      });
    });
    whenTakenOver(() => {
      if (!built) return;
      built = null;
      resolve();
    });
  });
}

const isOnDemand = (boundary: Component | undefined) => boundary instanceof ErrorBoundary && boundary.props.isOnDemand === true;

/** What the reader wants to see with own facts; a page as of a release shows what was published, and a frame elsewhere nothing of it. */
function wantedPreview(router: Router): Preview | null {
  const isElsewhere = router.location.page?.path.startsWith('/embed/') ?? false;
  return isElsewhere || new URLSearchParams(location.search).has('asof') ? null : readPreview();
}

interface Previewed {
  readonly queryClient: QueryClient;
  readonly i18n: i18n;
  readonly preview: Preview;
}

async function showWithPreview({ queryClient, i18n, preview }: Previewed): Promise<void> {
  const [{ applyPreview }] = await Promise.all([
    import('@/shared/preview/apply-preview'),
    loadWords(i18n, ['preview']),
    // nothing of it is shown before the page can say what it is
    import('./shell/preview-bar'),
  ]);
  dropBars();
  await applyPreview(queryClient, preview);
  await painted();
}

/** The bars of the veil (base.css) go before what they stand for gets its right size: what is seen and moves would count as moved. */
function dropBars(): void {
  document.documentElement.dataset['applying'] = '';
}

/** When what changed has been drawn: a part that is shown and moved at once would count as moved. */
const painted = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));

/** What the built site has as files: the way from the bare address to a language, and an API. */
async function prepareDevelopment(): Promise<void> {
  const base = import.meta.env.BASE_URL;
  if (location.pathname === base) location.replace(`${base}${readStoredPreferences().language}/`);
  const { createWorker } = await import('@mocks/browser');
  await createWorker(location.search).start({ onUnhandledRequest: 'bypass', quiet: true });
}

void start().catch(() => reportMissing());
