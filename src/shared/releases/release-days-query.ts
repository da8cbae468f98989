import { derived } from '../api/derived';
import { releaseListQuery } from '../api/queries';

/** The days of all releases, the newest first: what a page needs that only says of which one its facts are. Errors: those of the API. */
export const releaseDaysQuery = derived(['release-days'], async (ask) => {
  const { releases } = await ask(releaseListQuery);
  return releases.map(({ date }) => ({ date }));
});
