import { expect, test } from 'vitest';
import type { RegionalOutline } from './regional-series';
import type { RegionalYear } from './regional-year';
import { createSeries } from './series-fixture';
import { distanceOfStarts, startLevels } from './start-levels';

const indicator = (id: string, more: Partial<RegionalOutline> = {}): RegionalOutline => ({
  ...{ id, unit: 'percent', direction: 'higher', regionalAggregation: 'mean', additiveParts: false },
  series: [{ ...createSeries({ baseline: 60, plan: { 2020: 64, 2025: 80 } }), code: 'total' }],
  ...more,
});
const start: RegionalYear = {
  year: 2018,
  series: ['r1-1-1', 'r1-1-2', 'r1-7-3'].map((id) => ({
    indicator: id,
    series: 'total',
    regions: [
      { region: 'KZ-11', plan: null, fact: 50, provenance: 'verified', state: null },
      { region: 'KZ-15', plan: null, fact: id === 'r1-1-1' ? 60 : 55, provenance: id === 'r1-1-1' ? 'demo' : 'verified', state: null },
      { region: 'KZ-23', plan: null, fact: null, provenance: null, state: 'not-planned' },
    ],
  })),
};

test('starts lie apart by the mean difference in parts of the promised way, and are as sure as the weakest of them', () => {
  const levels = startLevels([indicator('r1-1-1'), indicator('r1-1-2')], start);
  expect(distanceOfStarts(levels, 'KZ-11', 'KZ-15')).toEqual({ value: (10 / 20 + 5 / 20) / 2, basis: 'demo' });
  expect(distanceOfStarts(levels, 'KZ-15', 'KZ-11')).toEqual(distanceOfStarts(levels, 'KZ-11', 'KZ-15'));
});

test('sums count the size of a region and say nothing of its start; a region without a start lies nowhere', () => {
  const levels = startLevels([indicator('r1-7-3', { regionalAggregation: 'sum' }), indicator('r1-1-2')], start);
  expect(levels).toHaveLength(1);
  expect(distanceOfStarts(levels, 'KZ-11', 'KZ-23')).toBeNull();
});
