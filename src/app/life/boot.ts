/**
 * The first script: alone in its own small file that no paint waits for. It keeps the page from its first moment to its last, because it needs
 * nothing that can be missing (CONTRIBUTING.md, "The life of a page").
 *
 * A reader who has habits has been here: the file comes from the cache and shows them before the first paint. Then, when the page is drawn or
 * at the reader's first move, it starts the application; the files for it are on their way already (`preloads` in src/build/document/script-tags.ts).
 */
import { askThroughWorker } from '@/app/offline/ask-through-worker';
import { keepPages } from '@/app/offline/keep-pages';
import type { Release } from '@/app/offline/kept-documents';
import { readStoredPreferences, showPreferences, showTheme } from '@/shared/state/stored-preferences';
import { askEarly } from './ask-early';
import { canRun } from './can-run';
import { tellHeight } from './frame-height';
import { dropInput, holdInput, releaseInput } from './held';
import { sayKept } from './kept-page';
import { leadOn } from './lead-on';
import { keepPageOffline } from './offline';
import { standAtOwnAddress } from './own-address';
import { prefetchLinks } from './prefetch';
import { hush, say } from './quiet-line';
import { currentRelease, isJustRenewed, mayReloadFor } from './release';
import { ALIVE, FIRST, LATEST, MISSING, type Missing, type Settled } from './report';
import { abandon, keepVeil, unveil } from './veil';

const script = document.currentScript as HTMLScriptElement | null;
const {
  application,
  framed,
  missing,
  path,
  kept,
  recent,
  worker,
  base = '/',
  code = '',
  facts = '',
  checks = '',
  early,
} = script?.dataset ?? {};
// in a frame on another site the host page's theme wins, and the reader's habits here are none of its business
if (framed === undefined) showPreferences(document.documentElement, readStoredPreferences());
else {
  showTheme(document.documentElement, new URLSearchParams(location.search).get('theme'));
  tellHeight();
}

if (path !== undefined) standAtOwnAddress(base + path);
const asksForMore = keepVeil();
if (asksForMore && early) askEarly(JSON.parse(early), checks, location.search);

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
  latest = setTimeout(tellLate, LATEST);
  import(/* @vite-ignore */ application).then(
    () => {
      clearTimeout(latest);
      latest = setTimeout(goOnWithout, LATEST);
    },
    () => filesMissing(),
  );
}

let latest: ReturnType<typeof setTimeout> | undefined;

/** The application answers from now on, and shows what the address asks for. */
function answer(settled: Settled): void {
  clearTimeout(latest);
  unveil();
  hush('missing');
  void releaseInput(settled);
}

/** What there is counts for more than what does not come. It may still come: what is held stays held. */
function tellLate(): void {
  abandon();
  say('missing', tryAgain);
}

/** The application is there, and something that it needs never arrives: what has come alive of the page does what was asked of it. */
function goOnWithout(): void {
  tellLate();
  void releaseInput(() => Promise.resolve());
}

/** The application will not come: the page is what was built. */
function stay(): void {
  clearTimeout(latest);
  abandon();
  dropInput();
}

/** The application has said that it answers: what does not come from now on is only what was asked for last. */
let answers = false;

/** A file is not there. A new release explains it: one reload leads to it. Else the page stays as it is, and trying again may help. */
async function filesMissing({ retry = tryAgain, isSaid = false }: Missing = {}): Promise<void> {
  const now = await askRelease();
  if (now && now.code !== code && mayReloadFor(now.code, code)) location.reload();
  else if (!isSaid) {
    stay();
    say(now ? (answers ? 'part' : 'missing') : 'offline', retry);
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
  tellNews(await askRelease());
}

function tellNews(now: Release | null): void {
  if (now && (now.facts !== facts || now.code !== code)) say('newer', () => location.reload());
}

/** The worker has shown what the host had a moment ago, and the host was not asked yet. */
async function confirmRecent(): Promise<void> {
  const now = await askThroughWorker();
  if (now) tellNews(now);
  else sayKept(askRelease);
}

addEventListener(ALIVE, ({ detail }: CustomEventInit<Settled>) => {
  answers = true;
  answer(detail ?? (() => Promise.resolve()));
});
if (kept !== undefined) sayKept(askRelease);
if (recent !== undefined) void confirmRecent();
if (worker !== undefined) addEventListener(ALIVE, () => keepPages(base), { once: true });
addEventListener(MISSING, ({ detail }: CustomEventInit<Missing>) => void filesMissing(detail ?? undefined));
// Vite's: a module or its styles did not come
addEventListener('vite:preloadError', () => void filesMissing());
document.addEventListener('visibilitychange', () => void lookForNews());

if (missing !== undefined) void leadOn(base);
keepPageOffline();
if (framed === undefined) prefetchLinks();
if (application) holdInput(startApplication);
dispatchEvent(new Event(FIRST));
for (const move of firstMoves) addEventListener(move, startApplication, { passive: true });
// nobody reads what is veiled: nothing is waited for
if (asksForMore) startApplication();
else whenDrawn(startApplication);
addEventListener('load', () => {
  if (isJustRenewed(code)) say('renewed');
});

/** When the whole page was painted; in the background it is not painted before it is looked at. */
function whenDrawn(callback: () => void): void {
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', () => whenDrawn(callback), { once: true });
  else requestAnimationFrame(() => setTimeout(callback));
}
