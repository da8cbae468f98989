import { apiChanges, currentRelease, releases as kept } from '@mocks/sources/releases';
import type { ChangeKind } from '@/contracts/changes';
import { toPlaceKey } from '@/contracts/list-places';
import type { PlacedFact } from '@/contracts/overlay';
import type { Release, ReleaseList } from '@/contracts/releases';
import { decisivePlaces, promiseChanges } from './promise-changes';

/** Every release with what became of promises by it, the newest first: each is undone to know what stood before. */
export const releases: readonly Release[] = tellReleases();

function tellReleases(): Release[] {
  let after = decisivePlaces();
  return kept.map(({ undo, ...release }) => {
    const before = withPlaces(after, undo.facts);
    const promises = promiseChanges(before, after);
    after = before;
    return { ...release, promises, undo };
  });
}

function withPlaces(places: readonly PlacedFact[], others: readonly PlacedFact[]): PlacedFact[] {
  return [...new Map([...places, ...others].map((place) => [toPlaceKey(place), place])).values()];
}

/** `releases.json` */
export function buildReleaseList(): ReleaseList {
  return {
    current: currentRelease().date,
    releases: releases.map(({ date, title, facts, changes, verdicts, promises }) => {
      const countOf = (kind: ChangeKind) => changes.filter((change) => change.kind === kind).length;
      return {
        ...{ date, title, facts },
        ...{ added: countOf('added'), revised: countOf('revised'), withdrawn: countOf('withdrawn'), moved: countOf('moved') },
        ...{ verdicts: verdicts.length, promises: promises.length },
      };
    }),
    api: apiChanges,
  };
}
