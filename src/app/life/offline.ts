import { leadsAway } from './leads-away';
import { say } from './quiet-line';

/** Without a connection a press on a link would put the browser's error in place of a page that can be read: the page stays and says why. */
export function keepPageOffline(): void {
  addEventListener(
    'click',
    (event) => {
      const link = leadsAway(event.target);
      if (!link || event.defaultPrevented || navigator.onLine || navigator.serviceWorker?.controller) return;
      event.preventDefault();
      event.stopPropagation();
      say('offline', () => link.click());
    },
    true,
  );
}
