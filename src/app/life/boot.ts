/**
 * The first script: alone in its own small file that no paint waits for. It keeps the page from its first moment to its last, because it needs
 * nothing that can be missing (CONTRIBUTING.md, "The life of a page").
 *
 * A reader who has habits has been here: the file comes from the cache and shows them before the first paint. Then, when the page is drawn and
 * the browser is idle or at the reader's first move, it asks for everything that the page needs, all at once, and starts the application.
 */
import { keepPages } from '@/app/offline/keep-pages';
import { sayKept } from '@/app/offline/kept-page';
import { readStoredPreferences, showPreferences, showTheme } from '@/shared/state/stored-preferences';
import { canRun } from './can-run';
import { tellHeight } from './frame-height';
import { dropInput, holdInput, releaseInput } from './held';
import { leadOn } from './lead-on';
import { keepPageOffline } from './offline';
import { prefetchLinks } from './prefetch';
import { say } from './quiet-line';
import { currentRelease, isJustRenewed, mayReloadFor } from './release';
import { ALIVE, MISSING, type Settled } from './report';
import { abandon, unveil, veil } from './veil';

const script = document.currentScript as HTMLScriptElement | null;
const { application, framed, missing, kept, worker, base = '/', code = '', facts = '', asks = '', files = '' } = script?.dataset ?? {};
// in a frame on another site the host page's theme wins, and the reader's habits here are none of its business
if (framed === undefined) showPreferences(document.documentElement, readStoredPreferences());
else {
  showTheme(document.documentElement, new URLSearchParams(location.search).get('theme'));
  tellHeight();
}

const asksForMore = veil(asks);
const wanted = files.split(' ').filter((file) => file !== '');

const firstMoves = ['pointerdown', 'pointerover', 'keydown', 'focusin', 'touchstart'];
let started = false;

function startApplication(): void {
  if (started || !application) return;
  // the application reads the page to its end
  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', startApplication, { once: true });
    return;
  }
  started = true;
  for (const move of firstMoves) removeEventListener(move, startApplication);
  if (!canRun()) {
    stay();
    say('old');
    return;
  }
  fetchAll();
  import(/* @vite-ignore */ application).then(
    () => {
      latest = setTimeout(answer, LATEST);
    },
    () => filesMissing(),
  );
}

/** All that the page needs, in one wave: the application would come to ask for it file by file. Who needs one that does not come, says so. */
function fetchAll(): void {
  for (const file of wanted.splice(0)) {
    const link = document.createElement('link');
    if (file.endsWith('.js')) link.rel = 'modulepreload';
    else Object.assign(link, { rel: 'preload', as: 'fetch', crossOrigin: 'anonymous' });
    link.href = file;
    document.head.append(link);
  }
}

/** A part that never arrives keeps nothing from the reader. Milliseconds. */
const LATEST = 20_000;
let latest: ReturnType<typeof setTimeout> | undefined;

/** The application answers from now on. */
function answer(settled: Settled = () => Promise.resolve()): void {
  unveil();
  void releaseInput(settled);
}

/** The application will not come: the page is what was built. */
function stay(): void {
  clearTimeout(latest);
  abandon();
  dropInput();
}

/** A file is not there. A new release explains it: one reload leads to it. Else the page stays as it is, and trying again may help. */
async function filesMissing(retry: () => void = tryAgain): Promise<void> {
  const now = await askRelease();
  if (now && now.code !== code && mayReloadFor(now.code)) location.reload();
  else {
    stay();
    say(now ? 'missing' : 'offline', retry);
  }
}

/** A module that failed stays failed for as long as its document lives: only a new one can help, and only if it can be had. */
async function tryAgain(): Promise<void> {
  if (await askRelease()) location.reload();
  else say('offline', tryAgain);
}

const askRelease = () => currentRelease(`${base}release.json`);

/** The least time between two questions for news, in milliseconds. */
const NEWS_EVERY = 5 * 60_000;
let asked = Date.now();

async function lookForNews(): Promise<void> {
  if (document.visibilityState !== 'visible' || Date.now() - asked < NEWS_EVERY) return;
  asked = Date.now();
  const now = await askRelease();
  if (now && (now.facts !== facts || now.code !== code)) say('newer', () => location.reload());
}

addEventListener(ALIVE, ({ detail }: CustomEventInit<Settled>) => answer(detail ?? undefined));
if (kept !== undefined) sayKept(askRelease);
if (worker !== undefined) addEventListener(ALIVE, () => keepPages(base), { once: true });
addEventListener(MISSING, ({ detail }: CustomEventInit<() => void>) => void filesMissing(detail ?? undefined));
// Vite's: a module or its styles did not come
addEventListener('vite:preloadError', () => void filesMissing());
document.addEventListener('visibilitychange', () => void lookForNews());

if (missing !== undefined) void leadOn(base);
keepPageOffline();
if (framed === undefined) prefetchLinks();
if (application) holdInput(startApplication);
for (const move of firstMoves) addEventListener(move, startApplication, { passive: true });
if (asksForMore) {
  // nobody reads what is veiled: nothing is waited for
  fetchAll();
  startApplication();
}
addEventListener('load', () => {
  if (isJustRenewed(code)) say('renewed');
  // Safari has no requestIdleCallback
  if ('requestIdleCallback' in window) requestIdleCallback(startApplication, { timeout: 2000 });
  else setTimeout(startApplication, 200);
});
