import type { QueryClient } from '@tanstack/react-query';
import { askedDay, releaseOn } from '@/domain/release-on';
import { releaseListQuery, releaseQuery } from '../api/queries';
import { showOverlays } from './show-overlay';
import { setShownRelease, shownRelease } from './shown-release';

/**
 * Shows the facts of the release that was current on a day, by undoing those after it, the newest first. A document shows one release; another one is
 * another document.
 *
 * Errors: those of the API.
 */
export async function showRelease(client: QueryClient, day: string): Promise<void> {
  if (shownRelease() !== null) return;
  const list = await client.fetchQuery(releaseListQuery);
  const asked = askedDay(list, day, new Date().toISOString().slice(0, 10));
  // what is no day is of no release: the facts are those of now, and the page says so
  const date = asked === 'unreadable' ? list.current : (releaseOn(list, day)?.date ?? list.current);
  const later = list.releases.filter((release) => release.date > date);
  const releases = await Promise.all(later.map((release) => client.fetchQuery(releaseQuery(release.date))));
  // the newest release is the page as it is
  if (releases.length > 0) {
    await showOverlays(
      client,
      releases.map(({ date: undoes, undo }) => ({ ...undo, undoes, dataDate: date })),
    );
  }
  setShownRelease({ date, isCurrent: date === list.current, asked });
}
