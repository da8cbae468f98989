/**
 * The first script: alone in its own small file that no paint waits for. It keeps the page from its first moment to its last, because it needs
 * nothing that can be missing (CONTRIBUTING.md, "The life of a page").
 *
 * A reader who has habits has been here: the file comes from the cache and shows them before the first paint. Then, when the page is drawn and
 * the browser is idle or at the reader's first move, it asks for everything that the page needs, all at once, and starts the application.
 */
import { readStoredPreferences, showPreferences, showTheme } from '@/shared/state/stored-preferences';
import { canRun } from './can-run';
import { say } from './quiet-line';
import { currentRelease, isJustRenewed, mayReloadFor } from './release';
import { MISSING } from './report';

const script = document.currentScript as HTMLScriptElement | null;
const { application, framed, base = '/', code = '', facts = '' } = script?.dataset ?? {};
// in a frame on another site the host page's theme wins, and the reader's habits here are none of its business
if (framed === undefined) showPreferences(document.documentElement, readStoredPreferences());
else showTheme(document.documentElement, new URLSearchParams(location.search).get('theme'));

const firstMoves = ['pointerdown', 'pointerover', 'keydown', 'focusin', 'touchstart'];
let started = false;

function startApplication(): void {
  if (started || !application) return;
  started = true;
  for (const move of firstMoves) removeEventListener(move, startApplication);
  if (!canRun()) {
    say('old');
    return;
  }
  import(/* @vite-ignore */ application).catch(filesMissing);
}

/** A file is not there. A new release explains it: one reload leads to it. Else the page stays as it is, and trying again may help. */
async function filesMissing(): Promise<void> {
  const now = await askRelease();
  if (now && now.code !== code && mayReloadFor(now.code)) location.reload();
  else say(now ? 'missing' : 'offline', tryAgain);
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

addEventListener(MISSING, () => void filesMissing());
// Vite's: a module or its styles did not come
addEventListener('vite:preloadError', () => void filesMissing());
document.addEventListener('visibilitychange', () => void lookForNews());

for (const move of firstMoves) addEventListener(move, startApplication, { passive: true });
addEventListener('load', () => {
  if (isJustRenewed(code)) say('renewed');
  // Safari has no requestIdleCallback
  if ('requestIdleCallback' in window) requestIdleCallback(startApplication, { timeout: 2000 });
  else setTimeout(startApplication, 200);
});
