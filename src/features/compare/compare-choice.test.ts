import { buildRegionDetail, buildRegionList } from '@mocks/handlers/regions';
import { regions as regionFiles } from '@mocks/sources/regions';
import { describe, expect, it } from 'vitest';
import { chooseRegions } from './compare-choice';
import { listNeeded, toComparedRegions } from './compare-view';

const { regions } = buildRegionList();
const choose = (change: Partial<Parameters<typeof chooseRegions>[1]>) =>
  chooseRegions(regions, { r: [], borders: 'as-reported', myRegion: null, year: 2025, levels: [], ...change });

describe('the regions of a comparison', () => {
  it('are the three cities where nobody has chosen', () => {
    expect(choose({})).toMatchObject({ ids: ['KZ-71', 'KZ-75', 'KZ-79'], reason: 'cities' });
  });

  it("are the reader's own and three oblasts like it, when one is set", () => {
    const { ids, reason } = choose({ myRegion: 'KZ-61' });
    expect(reason).toBe('my-region');
    expect(ids).toHaveLength(4);
    expect(ids[0]).toBe('KZ-61');
    expect(ids.every((id) => regions.find((region) => region.id === id)?.type === 'oblast')).toBe(true);
  });

  it('are those of the address before the own one; ids that there are not fall away', () => {
    expect(choose({ r: ['KZ-99', 'KZ-10'], myRegion: 'KZ-61' })).toMatchObject({ ids: ['KZ-10'], reason: 'address' });
    expect(choose({ r: ['KZ-99'] }).reason).toBe('cities');
  });

  it('become their parents in the borders of 2018, each once', () => {
    const { ids, replaced } = choose({ r: ['KZ-63', 'KZ-10', 'KZ-62'], borders: '2018' });
    expect(ids).toEqual(['KZ-63', 'KZ-35']);
    expect(replaced.map(({ id }) => id)).toEqual(['KZ-10', 'KZ-62']);
  });
});

describe('the points of a region', () => {
  it('need the files of its parts only in the borders of 2018', () => {
    expect(listNeeded(['KZ-63', 'KZ-71'], regions, 'as-reported')).toEqual(['KZ-63', 'KZ-71']);
    expect(listNeeded(['KZ-63', 'KZ-71'], regions, '2018')).toEqual(['KZ-63', 'KZ-71', 'KZ-10']);
  });

  it('break in 2022 as reported, and nowhere in the borders of 2018', () => {
    const details = regionFiles.filter(({ id }) => ['KZ-63', 'KZ-10', 'KZ-71'].includes(id)).map(buildRegionDetail);
    const breaks = (borders: 'as-reported' | '2018') =>
      toComparedRegions(['KZ-63', 'KZ-71'], { regions, details, borders }).map(({ brokenIn }) => brokenIn);
    expect(breaks('as-reported')).toEqual([2022, null]);
    expect(breaks('2018')).toEqual([null, null]);
  });
});
