import { buildApiIndex } from '@mocks/handlers/api-index';
import { buildDataPackage } from '@mocks/handlers/data-package';
import { buildDecreeCommitments } from '@mocks/handlers/decree-texts';
import { buildIndicatorDetail } from '@mocks/handlers/indicator-detail';
import { buildOpenApi } from '@mocks/handlers/openapi';
import { buildRegionDetail } from '@mocks/handlers/regions';
import { buildReleaseList, releases } from '@mocks/handlers/releases';
import { buildSourceList } from '@mocks/handlers/source-list';
import { readWorld } from '@mocks/publication/world';
import { decreeIndicators } from '@mocks/sources/decree';
import { officialFacts } from '@mocks/sources/official-facts';
import { regions } from '@mocks/sources/regions';
import { apiChanges } from '@mocks/sources/releases';
import { describe, expect, test } from 'vitest';
import { listNationalPlaces, listRegionalPlaces } from '@/contracts/list-places';
import type { PlacedFact } from '@/contracts/overlay';
import type { Change } from '@/contracts/releases';
import { toPromiseRow } from '@/shared/decree/promise-row';
import * as overlays from '@/shared/overlay/overlay';

const now = {
  details: decreeIndicators.map(buildIndicatorDetail),
  ofRegions: regions.map(buildRegionDetail),
  sources: buildSourceList(),
  commitments: buildDecreeCommitments().commitments,
};
/** The answers as each release had them, the newest first. */
const states = [now];
for (const { date: undoes, undo: facts } of releases.slice(0, -1)) {
  const undo = { ...facts, undoes };
  const later = states.at(-1) ?? now;
  states.push({
    details: later.details.map((detail) => overlays.overlayIndicatorDetail(detail, undo)),
    ofRegions: later.ofRegions.map((detail) => overlays.overlayRegionDetail(detail, undo)),
    sources: overlays.overlaySourceList(later.sources, undo),
    commitments: overlays.overlayPromises(later.commitments, undo),
  });
}
const placesOf = ({ details, ofRegions }: (typeof states)[number]): PlacedFact[] => [
  ...details.flatMap(listNationalPlaces),
  ...ofRegions.flatMap(listRegionalPlaces),
];
const officialAt = (places: readonly PlacedFact[], place: Pick<Change, 'indicator' | 'series' | 'region' | 'year'>) => {
  const found = places.find(
    (fact) =>
      fact.indicator === place.indicator && fact.series === place.series && fact.region === place.region && fact.year === place.year,
  );
  return found?.origin ? { value: found.fact, provenance: found.provenance } : null;
};

describe('the releases', () => {
  test('the data are of the day of the newest', () => {
    expect(buildSourceList().dataDate).toBe(releases[0]?.date);
  });

  test('the newest names the facts that there are', () => {
    expect(releases[0]?.facts).toBe(officialFacts.length);
    expect(buildReleaseList().current).toBe(releases[0]?.date);
  });

  test('the newest tells each changed verdict as the site tells it now', () => {
    const { verdicts } = readWorld();
    for (const { indicator, series, region, year, to } of releases[0]?.verdicts ?? []) {
      const now = verdicts.find(
        (row) => row.indicator === indicator && row.series === series && row.region === region && Number(row.year) === year,
      );
      const said = { verdict: now?.verdict, state: now?.state, outcome: now?.outcome, provenance: now?.provenance };
      expect(said, `${indicator} ${series} ${region} ${year}`).toEqual(
        Object.fromEntries(Object.entries(to).map(([name, word]) => [name, word ?? ''])),
      );
    }
  });

  test.each(releases.map(({ date }, i) => [date, i] as const))(
    '%s: each change leads from what stood before to what stands with it',
    (_, i) => {
      const [after, before] = [states[i], states[i + 1]];
      if (!after || !before) {
        expect(releases[i]?.changes, 'the first release has nothing before it').toEqual([]);
        return;
      }
      const [stands, stood] = [placesOf(after), placesOf(before)];
      for (const change of releases[i]?.changes ?? []) {
        expect(officialAt(stood, change), `${change.indicator} ${change.year} before`).toEqual(change.from);
        expect(officialAt(stands, change.movedTo ?? change), `${change.indicator} ${change.year} now`).toEqual(change.to);
      }
      expect(releases[i]?.changes).not.toEqual([]);
    },
  );

  test.each(releases.map(({ date }, i) => [date, i] as const))(
    '%s: the promises that came to something else are those of which the page says so',
    (_, i) => {
      const outcomesOf = ({ commitments, details }: typeof now) => {
        const indicators = details.map(({ indicator }) => indicator);
        return commitments.map((commitment) => toPromiseRow(commitment, indicators)).map(({ id, outcome }) => ({ id, outcome }));
      };
      const [after = now, before = after] = [states[i], states[i + 1]];
      const was = new Map(outcomesOf(before).map(({ id, outcome }) => [id, outcome]));
      const told = outcomesOf(after).flatMap(({ id, outcome: to }) => {
        const from = was.get(id);
        return from?.kind === to.kind ? [] : [{ id, from, to }];
      });
      expect(releases[i]?.promises.map(({ id, from, to }) => ({ id, from, to }))).toEqual(told);
    },
  );

  test('as of each of them, nothing is told of what happened later', () => {
    for (const [i, { details, ofRegions }] of states.entries()) {
      const later = releases.slice(0, i).map(({ date }) => date);
      const told = [...details, ...ofRegions].flatMap(({ history }) => history.map(({ date }) => date));
      const named = details.flatMap(({ releases: dates }) => dates);
      expect(
        [...told, ...named].filter((date) => later.includes(date)),
        releases[i]?.date,
      ).toEqual([]);
    }
    expect(states[0]?.details.some(({ history }) => history.length > 0)).toBe(
      releases.some(({ changes }) => changes.some(({ kind }) => kind !== 'added')),
    );
  });

  test('as of each of them, the sources count the facts that it had', () => {
    const stated = decreeIndicators.flatMap(({ series }) => series.flatMap(({ decreeFacts }) => Object.keys(decreeFacts))).length;
    for (const [i, { sources }] of states.entries()) {
      const counted = sources.sources.reduce((sum, { facts }) => sum + facts, 0);
      expect(counted - stated, releases[i]?.date).toBe(releases[i]?.facts);
    }
  });

  test('what names the version of the API names the newest of its changes', () => {
    const named = [buildApiIndex([], () => '').version, buildOpenApi().info.version, buildDataPackage().version];
    expect(new Set(named)).toEqual(new Set([apiChanges[0]?.version]));
  });

  test('the versions of the API fall from the newest on, each by one', () => {
    const versions = apiChanges.map(({ version }) => version.split('.').map(Number));
    const grown = versions.slice(0, -1).map((version, i) => {
      const before = versions[i + 1] ?? [];
      const at = version.findIndex((number, place) => number !== before[place]);
      return at >= 0 && version[at] === (before[at] ?? 0) + 1 && version.slice(at + 1).every((number) => number === 0);
    });
    expect(grown).not.toContain(false);
  });
});
