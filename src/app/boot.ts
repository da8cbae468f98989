/**
 * Alone in its own small file that no paint waits for. A reader who has habits has been here: the file comes from the cache and shows them
 * before the first paint. Then it fetches the application when the page is drawn and the browser is idle, or at the reader's first move.
 */
import { readStoredPreferences, showPreferences } from '@/shared/state/stored-preferences';

showPreferences(document.documentElement, readStoredPreferences());

const application = document.currentScript?.dataset['application'];
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
