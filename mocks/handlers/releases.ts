import { apiChanges, currentRelease, releases } from '@mocks/sources/releases';
import type { ChangeKind } from '@/contracts/changes';
import type { ReleaseList } from '@/contracts/releases';

/** `releases.json` */
export function buildReleaseList(): ReleaseList {
  return {
    current: currentRelease().date,
    releases: releases.map(({ date, title, facts, changes, verdicts }) => {
      const countOf = (kind: ChangeKind) => changes.filter((change) => change.kind === kind).length;
      return {
        ...{ date, title, facts },
        ...{ added: countOf('added'), revised: countOf('revised'), withdrawn: countOf('withdrawn'), moved: countOf('moved') },
        verdicts: verdicts.length,
      };
    }),
    api: apiChanges,
  };
}
