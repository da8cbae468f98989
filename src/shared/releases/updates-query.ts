import type { Release, ReleaseList } from '@/contracts/releases';
import { derived } from '../api/derived';
import { releaseListQuery, releaseQuery } from '../api/queries';

/** The newest releases are told in full on their page; of older ones it names counts and file. */
const TOLD = 3;

type ToldRelease = Omit<Release, 'undo'>;

export interface Updates {
  readonly list: ReleaseList;
  readonly told: readonly ToldRelease[];
}

/** What changed, without what undoes it. Errors: those of the API. */
export const updatesQuery = derived(['updates'], async (ask): Promise<Updates> => {
  const list = await ask(releaseListQuery);
  const releases = await Promise.all(list.releases.slice(0, TOLD).map(({ date }) => ask(releaseQuery(date))));
  return { list, told: releases.map(({ undo: _, ...release }) => release) };
});

/** How many of the changed verdicts rested on a generated value before, or do now. */
export const countOnDemo = (verdicts: Release['verdicts']): number =>
  verdicts.filter(({ from, to }) => [from, to].some(({ provenance }) => provenance === 'demo')).length;
