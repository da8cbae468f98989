import { buildIndicatorList } from '@mocks/handlers/indicators';
import { buildProgramme } from '@mocks/handlers/programme';
import { buildRegionDetail, buildRegionList, buildYearDetail } from '@mocks/handlers/regions';
import { regions as regionFiles } from '@mocks/sources/regions';
import { describe, expect, test } from 'vitest';
import { populationWeight } from '@/domain/region-population';
import { type ProfileInput, toProfileView } from './profile-view';

const { indicators } = buildIndicatorList();
const { regions } = buildRegionList();
const programme = buildProgramme() as unknown as ProfileInput['programme'];

function viewOf(id: string, asked: Partial<ProfileInput> = {}) {
  const file = regionFiles.find((region) => region.id === id);
  if (!file) throw new Error(id);
  return toProfileView({
    ...{ detail: buildRegionDetail(file), regions, indicators, programme, against: 'national-plan', peer: [] },
    ...{ current: buildYearDetail(2023), start: buildYearDetail(2018) },
    ...asked,
  });
}

describe('the page of a region in one year', () => {
  const view = viewOf('KZ-39');

  test('every row stands once, below its task, or below its goal where it is a target indicator', () => {
    expect(view.groups.flatMap(({ rows }) => rows).toSorted()).toEqual([...view.rows].toSorted());
    for (const { id, kind, rows } of view.groups)
      for (const { indicator } of rows) expect(kind === 'task' ? indicator.task : indicator.goal).toBe(id);
    for (const { indicator } of view.groups.filter(({ kind }) => kind === 'goal').flatMap(({ rows }) => rows))
      expect(indicator.task).toBeNull();
  });

  test('no heading stands without a row, and a goal stands before its tasks', () => {
    expect(view.groups.filter(({ rows }) => rows.length === 0)).toEqual([]);
    const ids = view.groups.map(({ id }) => id);
    expect(ids).toEqual(ids.toSorted((a, b) => a.localeCompare(b, 'en', { numeric: true })));
  });

  test('what only the nation answers for is named apart and has no row', () => {
    const shown = new Set(view.rows.map(({ indicator }) => indicator.id));
    expect(view.nationalOnly.length).toBeGreaterThan(0);
    expect(view.nationalOnly.filter(({ id }) => shown.has(id))).toEqual([]);
  });

  test('the strongest are judged ahead of the weakest, and no row is both', () => {
    expect(view.strongest.filter((row) => view.weakest.includes(row))).toEqual([]);
    for (const { judgement } of [...view.strongest, ...view.weakest]) expect(judgement.kind).toBe('judged');
  });
});

describe('the regions beside it', () => {
  test('the region comes first with its own counts, then those that the rule finds', () => {
    const { peers, summary, isChosen } = viewOf('KZ-39');
    const [own, ...others] = peers;
    expect(own).toMatchObject({ region: { id: 'KZ-39' }, distribution: summary.distribution });
    expect(isChosen).toBe(false);
    expect(others.length).toBeGreaterThan(0);
    expect(others.map(({ region }) => region.id)).not.toContain('KZ-39');
  });

  test('the choice of the reader stands in its order, without the region itself and without what is no region', () => {
    const { peers, isChosen } = viewOf('KZ-39', { peer: ['KZ-75', 'KZ-39', 'KZ-99', 'KZ-11'] });
    expect(isChosen).toBe(true);
    expect(peers.map(({ region }) => region.id)).toEqual(['KZ-39', 'KZ-75', 'KZ-11']);
    for (const { region, population } of peers) expect(population).toBe(populationWeight(region, 2023));
  });

  test('a choice of nothing that there is leaves the rule', () => {
    expect(viewOf('KZ-39', { peer: ['KZ-39', 'KZ-99'] })).toMatchObject({ isChosen: false, peerRule: viewOf('KZ-39').peerRule });
  });

  test('a peer has the counts that its own page shows', () => {
    const { peers } = viewOf('KZ-39', { peer: ['KZ-11'] });
    expect(peers[1]?.distribution).toEqual(viewOf('KZ-11').summary.distribution);
  });
});
