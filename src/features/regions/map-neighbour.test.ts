import map2018 from '@mocks/data/geo/kz-adm1-2018-2022.svgpaths.json';
import map2022 from '@mocks/data/geo/kz-adm1-2022-2025.svgpaths.json';
import { describe, expect, test } from 'vitest';
import { type Direction, neighbourOf, type Place } from './map-neighbour';
import { tileGrid } from './tile-grid';

const DIRECTIONS: readonly Direction[] = ['left', 'right', 'up', 'down'];

const fromMap = (map: typeof map2022): Place[] => map.regions.map(({ id, label }) => ({ id, at: [label[0] ?? 0, label[1] ?? 0] }));
const fromGrid = (map: '2018' | '2022'): Place[] => Object.entries(tileGrid(map)).map(([id, at]) => ({ id, at }));

const DRAWINGS: readonly (readonly [string, readonly Place[], number])[] = [
  ['the map of 20', fromMap(map2022), 20],
  ['the map of 17', fromMap(map2018), 17],
  ['the tiles of 20', fromGrid('2022'), 20],
  ['the tiles of 17', fromGrid('2018'), 17],
];

function reachable(places: readonly Place[], from: string): Set<string> {
  const found = new Set([from]);
  for (const id of found) for (const direction of DIRECTIONS) found.add(neighbourOf(places, id, direction));
  return found;
}

describe('arrow keys on the map', () => {
  test.each(DRAWINGS)('on %s every region can be reached from every other', (_, places, count) => {
    expect(places).toHaveLength(count);
    expect(places.map(({ id }) => reachable(places, id).size)).toEqual(places.map(() => count));
  });

  test('from Karaganda west lies Ulytau, north Pavlodar, east Abai', () => {
    const places = fromMap(map2022);
    expect(neighbourOf(places, 'KZ-35', 'left')).toBe('KZ-62');
    expect(neighbourOf(places, 'KZ-35', 'up')).toBe('KZ-55');
    expect(neighbourOf(places, 'KZ-35', 'right')).toBe('KZ-10');
  });

  test('on the tiles the arrow leads to the tile beside', () => {
    const places = fromGrid('2022');
    expect(neighbourOf(places, 'KZ-11', 'up')).toBe('KZ-59');
    expect(neighbourOf(places, 'KZ-11', 'right')).toBe('KZ-71');
    expect(neighbourOf(places, 'KZ-11', 'down')).toBe('KZ-35');
    expect(neighbourOf(places, 'KZ-11', 'left')).toBe('KZ-39');
  });

  test('at the edge the reader stays where he is', () => {
    expect(neighbourOf(fromMap(map2022), 'KZ-63', 'right')).toBe('KZ-63');
    expect(neighbourOf([], 'KZ-63', 'right')).toBe('KZ-63');
  });

  test('no two tiles stand in one place', () => {
    for (const map of ['2018', '2022'] as const) {
      const cells = Object.values(tileGrid(map)).map(String);
      expect(new Set(cells).size).toBe(cells.length);
    }
  });
});
