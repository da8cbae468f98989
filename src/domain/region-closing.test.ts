import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { closeRegion, closeRegionSeries } from './region-closing';
import type { RegionalOutline } from './regional-series';
import type { Provenance } from './series';
import { createSeries } from './series-fixture';

const PLAN = { 2020: 64, 2021: 66, 2022: 68, 2023: 70, 2024: 72, 2025: 75 };
const region = { id: 'KZ-11', validFrom: '2018-06-19', splitFrom: null };
const outline = (more: Partial<RegionalOutline> = {}): RegionalOutline => ({
  ...({ id: 't1-4', unit: 'percent', direction: 'higher', regionalAggregation: 'mean', additiveParts: false } as const),
  series: [{ ...createSeries({ baseline: 62, plan: PLAN }), code: 'total' }],
  ...more,
});
const own = (facts: Readonly<Record<number, number>>, provenance: Provenance = 'verified', code = 'total') => [
  { indicator: 't1-4', series: code, points: createSeries({ plan: PLAN, facts, provenance }).points },
];
const asked = (facts: Readonly<Record<number, number>>, provenance?: Provenance) => ({
  region,
  redrawnIn: null,
  own: own(facts, provenance),
});
const close = (facts: Readonly<Record<number, number>>, provenance?: Provenance) => {
  const [part] = outline().series;
  return part ? closeRegionSeries({ indicator: outline(), part }, asked(facts, provenance)) : null;
};

describe('what became of a promise in a region', () => {
  test.each([
    ['kept', { 2018: 60, 2025: 75 }],
    ['nearly', { 2018: 60, 2025: 74 }],
    ['missed', { 2018: 60, 2025: 66 }],
    ['missed-worse', { 2018: 60, 2025: 55 }],
  ])('is %s by its own fact of the last plan year against the national plan', (closing, facts) => {
    expect(close(facts)).toMatchObject({ kind: 'known', closing });
  });

  test('is not "worse than the start" without a published start of its own', () => {
    expect(close({ 2025: 55 })).toMatchObject({ closing: 'missed' });
  });

  test('by the indicative path it has to close the same share of its own distance, and nothing is known without its own start', () => {
    const byPath = (facts: Readonly<Record<number, number>>) => {
      const [row] = closeRegion([outline()], { ...asked(facts), against: 'indicative-path' });
      return row?.closed;
    };
    expect(byPath({ 2018: 40, 2025: 75 })?.worst?.closing).toMatchObject({ closing: 'kept' });
    expect(byPath({ 2018: 80, 2025: 79.6 })?.worst?.closing).toMatchObject({ closing: 'kept' });
    expect(byPath({ 2025: 75 })).toMatchObject({ known: 0, total: 1 });
  });

  test('is unknown with the last published year and since when, and generated values decide nothing', () => {
    expect(close({ 2018: 60, 2020: 61, 2021: 61 })).toMatchObject({
      ...{ kind: 'unknown', reason: 'not-published', lastKnown: { year: 2021 }, since: { year: 2020 } },
    });
    expect(close({ 2018: 60, 2025: 75 }, 'demo')).toMatchObject({ kind: 'unknown', reason: 'only-demo' });
  });

  test('does not hang on the order in which its points come', () => {
    const row = { ...asked({ 2018: 60, 2020: 61, 2021: 61 }) };
    const turned = row.own.map((each) => ({ ...each, points: each.points.toReversed() }));
    expect(closeRegion([outline()], { ...row, own: turned })).toEqual(closeRegion([outline()], row));
  });

  test('leaves sums out: the plan of the nation is none of a region', () => {
    expect(closeRegion([outline({ regionalAggregation: 'sum' }), outline({ regionalAggregation: 'none' })], asked({ 2025: 75 }))).toEqual(
      [],
    );
  });
});

test('laws: facts equal to the plan in every year are kept, in any order of the points; a further published fact never makes it unknown', () => {
  const facts = fc.dictionary(fc.constantFrom('2020', '2021', '2022', '2023', '2024'), fc.integer({ min: 0, max: 100 }));
  fc.assert(
    fc.property(facts, fc.boolean(), (more, turned) => {
      const known = close({ ...more, 2025: 75 });
      expect(known?.kind).toBe('known');
      const points = own(PLAN).map((row) => ({ ...row, points: turned ? row.points.toReversed() : row.points }));
      const [row] = closeRegion([outline()], { region, redrawnIn: null, own: points });
      expect(row?.closed.worst?.closing.closing).toBe('kept');
    }),
  );
});
