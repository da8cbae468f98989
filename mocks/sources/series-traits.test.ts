import { expect, test } from 'vitest';
import { regionalDecreeSeries } from './decree';
import { nationalSeries } from './national-series';
import { regionalPoint } from './regional-series';
import { regions } from './regions';
import { isDiscontinued } from './series-traits';

const refOf = (id: string, code: string) => {
  const ref = regionalDecreeSeries.find(({ indicator, series }) => indicator.id === id && series.code === code);
  if (!ref) throw new Error(`no series ${id}/${code}`);
  return ref;
};
const regionOf = (id: string) => {
  const region = regions.find((candidate) => candidate.id === id);
  if (!region) throw new Error(`no region ${id}`);
  return region;
};

test('Mangystau has no PISA 2022, and the gap says that the source left it out', () => {
  for (const [id, code] of [
    ['t1-2', 'mathematics'],
    ['t1-2', 'reading'],
    ['r1-2-1', 'pisa-science'],
  ] as const) {
    const point = regionalPoint(refOf(id, code), regionOf('KZ-47'), 2022);
    expect(point).toMatchObject({ fact: null, provenance: null, state: 'not-comparable' });
    expect(point.note?.ru).toContain('исключена из результатов PISA-2022');
    expect(regionalPoint(refOf(id, code), regionOf('KZ-47'), 2018).fact).not.toBeNull();
    expect(regionalPoint(refOf(id, code), regionOf('KZ-61'), 2022).fact).not.toBeNull();
  }
});

test('the plans of 2020 and 2021 for the monitoring of achievements stand, and their measurement is postponed with its reason', () => {
  const { indicator, series } = refOf('r1-4-2', 'grade-4');
  const { points } = nationalSeries(indicator, series);
  for (const [year, plan] of [
    [2020, 18],
    [2021, 18.6],
  ] as const) {
    const point = points.find((candidate) => candidate.year === year);
    expect(point).toMatchObject({ plan, fact: null, state: 'postponed' });
    expect(point?.note?.kk).toContain('2022 жылғы сәуірде');
    expect(regionalPoint({ indicator, series }, regionOf('KZ-61'), year)).toMatchObject({
      fact: null,
      state: 'postponed',
      note: point?.note,
    });
  }
  expect(points.find(({ year }) => year === 2022)).toMatchObject({ state: null, note: null });
});

test('the ranking of the World Economic Forum has stopped from its first planned year on', () => {
  expect([2019, 2020, 2021].map((year) => isDiscontinued('t2-2', 'total', year))).toEqual([false, true, true]);
  expect(isDiscontinued('t2-1', 'total', 2021)).toBe(false);
});
