import map2018 from '@mocks/data/geo/kz-adm1-2018-2022.svgpaths.json';
import map2022 from '@mocks/data/geo/kz-adm1-2022-2025.svgpaths.json';
import { describe, expect, test } from 'vitest';
import { placeLabels, toLabelLines } from './label-places';

const placesOf = (map: typeof map2022) =>
  map.regions.map(({ id, type, label }) => ({ id, isCity: type === 'city', at: [label[0] ?? 0, label[1] ?? 0] as const }));

describe('labels of the map', () => {
  test.each([
    ['20 regions', map2022],
    ['17 regions', map2018],
  ])('on the map of %s no label lies on the circle of a city', (_, map) => {
    const placed = placeLabels(placesOf(map));
    const cities = placed.filter(({ isCity }) => isCity);
    const distances = placed
      .filter(({ isCity }) => !isCity)
      .flatMap(({ at }) => cities.map((city) => Math.hypot(at[0] - city.at[0], at[1] - city.at[1])));
    expect(Math.min(...distances)).toBeGreaterThan(60);
  });

  test('cities and far regions stay where they are', () => {
    const places = [
      { id: 'city', isCity: true, at: [0, 0] as const },
      { id: 'far', isCity: false, at: [200, 0] as const },
    ];
    expect(placeLabels(places)).toEqual(places);
  });

  test('a long name of two words is parted, a short one and a single word are not', () => {
    expect(toLabelLines('North Kazakhstan')).toEqual(['North', 'Kazakhstan']);
    expect(toLabelLines('North-Kazakhstanskaya')).toEqual(['North-', 'Kazakhstanskaya']);
    expect(toLabelLines('Almaty obl.')).toEqual(['Almaty obl.']);
    expect(toLabelLines('Karagandinskaya')).toEqual(['Karagandinskaya']);
  });
});
