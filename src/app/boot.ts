/**
 * Alone in its own small file that no paint waits for. A reader who has habits has been here: the file comes from the cache and shows them
 * before the first paint. Then it fetches the application when the page is drawn and the browser is idle, or at the reader's first move.
 */
import { readStoredPreferences, showPreferences, showTheme } from '@/shared/state/stored-preferences';

const { application, framed } = document.currentScript?.dataset ?? {};
// in a frame on another site the host page's theme wins, and the reader's habits here are none of its business
if (framed === undefined) showPreferences(document.documentElement, readStoredPreferences());
else showTheme(document.documentElement, new URLSearchParams(location.search).get('theme'));

const firstMoves = ['pointerdown', 'pointerover', 'keydown', 'focusin', 'touchstart'];
let started = false;

function startApplication(): void {
  if (started || !application) return;
  started = true;
  for (const move of firstMoves) removeEventListener(move, startApplication);
  void import(/* @vite-ignore */ application);
}

for (const move of firstMoves) addEventListener(move, startApplication, { passive: true });
addEventListener('load', () => {
  // Safari has no requestIdleCallback
  if ('requestIdleCallback' in window) requestIdleCallback(startApplication, { timeout: 2000 });
  else setTimeout(startApplication, 200);
});
