import { describe, expect, it } from 'vitest';
import { filterRows } from '@/shared/list/filter-rows';
import type { ProfileGroup, ProfileRow } from './profile-row';
import { regionProfileDefaults } from './region-profile-search';
import { keepRows, sortProfileRows, toRowFacets } from './row-facets';

interface Outline {
  readonly key: string;
  readonly gapShare?: number;
  readonly months?: number;
  readonly place?: number;
  readonly distance?: number;
  readonly way?: number;
  readonly verdict?: 'met' | 'far';
}

/** Only what the order reads; the rest of a row is of no interest here. */
function createRow({ key, gapShare, months, place, distance, way, verdict }: Outline): ProfileRow {
  const judged = { kind: 'judged', verdict: verdict ?? 'far', lag: months === undefined ? { known: false } : { known: true, months } };
  return {
    key,
    judgement: gapShare === undefined ? { kind: 'state', state: 'no-data' } : judged,
    gapShare: gapShare ?? null,
    place: place === undefined ? null : { place, of: 20 },
    distance: distance === undefined ? null : { value: distance, basis: 'verified' },
    way: way ?? 10,
  } as unknown as ProfileRow;
}

const group = (id: string, rows: Outline[]): ProfileGroup => ({
  id,
  kind: id.length === 1 ? 'goal' : 'task',
  title: { kk: id, ru: id },
  rows: rows.map(createRow),
});

const groups = [
  group('1', [
    { key: 'silent' },
    { key: 'slightly', gapShare: -0.1, months: 30, place: 3, distance: -1, way: 2 },
    { key: 'good', gapShare: 0.2, months: -4, place: 1, distance: 5, verdict: 'met' },
  ]),
  group('1.3', [{ key: 'badly', gapShare: -0.9, months: 12, place: 20, distance: -4, way: 40 }]),
];
const facets = toRowFacets(groups, ((key: string) => key) as never, 'kk');
const arrange = (change: Partial<typeof regionProfileDefaults>) => {
  const search = { ...regionProfileDefaults, ...change };
  return filterRows(sortProfileRows(groups, search.sort), { facets, search, finds: null });
};
const keysOf = (change: Partial<typeof regionProfileDefaults>) => arrange(change).rows.map(({ key }) => key);

describe('the rows of a region', () => {
  it('stand by task, in the order of the programme', () => {
    expect(keysOf({})).toEqual(['silent', 'slightly', 'good', 'badly']);
  });

  it('are sorted by one figure, the worst first and those without it last', () => {
    expect(keysOf({ sort: 'gap' })).toEqual(['badly', 'slightly', 'good', 'silent']);
    expect(keysOf({ sort: 'lag' })).toEqual(['slightly', 'badly', 'good', 'silent']);
    expect(keysOf({ sort: 'place' })).toEqual(['badly', 'slightly', 'good', 'silent']);
  });

  it('compare distances to the nation as parts of the promised way', () => {
    expect(keysOf({ sort: 'nation' })).toEqual(['slightly', 'badly', 'good', 'silent']);
  });

  it('are filtered by task and verdict; a group without a row is left out', () => {
    expect(keysOf({ task: '1.3' })).toEqual(['badly']);
    expect(keysOf({ verdict: 'met' })).toEqual(['good']);
    expect(keysOf({ verdict: 'unknown' })).toEqual(['silent']);
    expect(keepRows(groups, arrange({ verdict: 'met' }).rows).map(({ id }) => id)).toEqual(['1']);
    expect(keysOf({ task: '1.3', verdict: 'met' })).toEqual([]);
  });

  it('are counted per choice under the other one; a task without rows here filters nothing', () => {
    const { counts } = arrange({ task: '1', verdict: 'far' });
    expect(Object.fromEntries(counts.get('verdict') ?? [])).toEqual({ unknown: 1, far: 1, met: 1 });
    expect(Object.fromEntries(counts.get('task') ?? [])).toEqual({ '1': 1, '1.3': 1 });
    expect(keysOf({ task: '2.1' })).toEqual(['silent', 'slightly', 'good', 'badly']);
  });
});
