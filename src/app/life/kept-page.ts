import { say } from './quiet-line';

/**
 * The worker has put this page there, not the host: the line says so, with the release, until the reader closes it; the root element tells the
 * citation. `isReachable` asks the host.
 */
export function sayKept(isReachable: () => Promise<unknown>): void {
  document.documentElement.dataset['kept'] = '';
  const sayIt = () => say('kept', tryAgain);
  async function tryAgain(): Promise<void> {
    if (await isReachable()) location.reload();
    else sayIt();
  }
  sayIt();
}
