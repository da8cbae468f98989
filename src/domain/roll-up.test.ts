import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { type Judged, type Judgement, judgeYear } from './judgement';
import type { Lag } from './lag';
import { distribute, medianLag, rollUp } from './roll-up';
import { type Provenance, STATES } from './series';
import { createSeries } from './series-fixture';

/** A way of 100 and a plan of 50 in 2021: the fact alone decides. */
const partWith = (fact: number, provenance: Provenance = 'verified'): Judgement =>
  judgeYear(createSeries({ baseline: 0, plan: { 2021: 50, 2025: 100 }, facts: { 2021: fact }, provenance }), 2021);
const silent = (state: (typeof STATES)[number]): Judgement =>
  judgeYear(createSeries({ baseline: 0, plan: { 2021: 50, 2025: 100 }, states: { 2021: state } }), 2021);
const ended: Judgement = judgeYear(createSeries({ baseline: 0, plan: { 2020: 50 } }), 2021);
const lag = (months: number, atLeast = false, basis: Provenance = 'verified'): { lag: Lag; basis: Provenance } => ({
  lag: { known: true, months, atLeast },
  basis,
});

test('a verdict of the preview is counted, and not as a published one', () => {
  const count = (provenance: Provenance) => distribute([{ ...rollUp([partWith(50, provenance)]) }]);
  expect(count('verified')).toMatchObject({ verdicts: { met: 1 }, verdictBasis: { met: { published: 1, total: 1 } } });
  expect(count('unpublished')).toMatchObject({
    verdicts: { met: 1 },
    // never told as a generated one either
    verdictBasis: { met: { published: 0, demo: 0, unpublished: 1, total: 1 } },
    basis: { published: 0, unpublished: 1 },
  });
});

describe('an indicator with parts', () => {
  it('takes its worst known part: regressed, far, behind, near, met', () => {
    const order = [
      [-10, 'regressed'],
      [10, 'far'],
      [30, 'behind'],
      [45, 'near'],
      [50, 'met'],
    ] as const;
    order.forEach(([, verdict], i) => {
      const parts = order.slice(i).map(([fact]) => partWith(fact));
      expect(rollUp(parts.toReversed()).worst?.verdict).toBe(verdict);
    });
  });

  it('takes the larger gap, as a part of the promised way, of two equal verdicts', () => {
    expect(rollUp([partWith(15), partWith(5), partWith(10)]).worst?.fact).toBe(5);
  });

  it('takes the longer lag of two equal gaps, and the first of two equal parts', () => {
    const [a, b] = [partWith(10), partWith(10)] as [Judged, Judged];
    const longer = { ...b, ...lag(99) };
    expect(rollUp([a, longer]).worst).toBe(longer);
    expect(rollUp([a, b]).worst).toBe(a);
  });

  it('counts "1 of 3 met" and keeps silent parts in the total', () => {
    expect(rollUp([partWith(50), partWith(10), silent('no-data')])).toMatchObject({ met: 1, known: 2, total: 3, state: null });
    expect(rollUp([partWith(50), silent('not-due'), silent('not-planned')])).toMatchObject({ met: 1, known: 1, total: 3 });
  });

  it('leaves only a part whose promise has ended out of the total', () => {
    expect(rollUp([partWith(50), ended])).toMatchObject({ known: 1, total: 1 });
    expect(rollUp([ended])).toMatchObject({ worst: null, known: 0, total: 0, state: 'not-planned' });
  });

  it('has the commonest state when nothing is known; of equally common ones the one a reader can act on', () => {
    expect(rollUp([silent('not-due'), silent('not-due'), silent('no-data')]).state).toBe('not-due');
    expect(rollUp([silent('not-due'), silent('awaiting'), silent('no-data')]).state).toBe('no-data');
    expect(rollUp([silent('not-due'), silent('not-due'), silent('not-planned'), silent('awaiting')]).state).toBe('awaiting');
    expect(rollUp([silent('not-planned'), silent('postponed')]).state).toBe('postponed');
    expect(rollUp([ended, silent('no-data'), ended]).state).toBe('no-data');
  });

  it('carries the worst verdict of the studies between their rounds, as long as nothing is known', () => {
    const study = (fact: number) =>
      judgeYear(createSeries({ study: 'PISA', baseline: 0, plan: { 2021: 50, 2024: 100 }, facts: { 2021: fact } }), 2022);
    expect(rollUp([study(50), study(10)])).toMatchObject({
      worst: null,
      known: 0,
      state: 'not-due',
      carried: { year: 2021, verdict: 'far' },
    });
    expect(rollUp([study(10), partWith(50)]).carried).toBeNull();
  });

  it('is empty without parts', () => {
    const basis = { published: 0, demo: 0, unknown: 0, total: 0 };
    expect(rollUp([])).toEqual({ worst: null, met: 0, known: 0, total: 0, basis, state: null, carried: null });
  });

  it('counts its parts by what they rest on; a part whose promise has ended is in no count', () => {
    expect(rollUp([partWith(50), partWith(10, 'demo'), partWith(10, 'derived'), silent('no-data'), ended]).basis).toEqual({
      published: 2,
      demo: 1,
      unknown: 1,
      total: 4,
    });
  });
});

describe('distribution of a group', () => {
  const group = [
    rollUp([partWith(50), partWith(10)]),
    rollUp([partWith(50)]),
    rollUp([silent('no-data')]),
    rollUp([silent('discontinued')]),
    rollUp([ended]),
  ];

  it('counts every indicator once: by its worst verdict, by its state, or as ended', () => {
    const { verdicts, states, known, total, ended: left } = distribute(group);
    expect(verdicts).toEqual({ met: 1, near: 0, behind: 0, far: 1, regressed: 0 });
    expect(states).toMatchObject({ 'no-data': 1, discontinued: 1, 'not-planned': 0 });
    expect({ known, total, left }).toEqual({ known: 2, total: 4, left: 1 });
  });

  it('says of every verdict how many rest on what', () => {
    const { verdicts, verdictBasis, basis } = distribute([
      rollUp([partWith(50), partWith(10, 'demo')]),
      rollUp([partWith(10), partWith(50, 'demo')]),
      rollUp([partWith(50, 'derived')]),
      rollUp([silent('awaiting')]),
      rollUp([ended]),
    ]);
    expect(verdicts).toMatchObject({ met: 1, far: 2 });
    expect(verdictBasis).toMatchObject({
      met: { published: 1, demo: 0, total: 1 },
      near: { total: 0 },
      far: { published: 1, demo: 1, total: 2 },
      behind: { total: 0 },
      regressed: { total: 0 },
    });
    expect(basis).toEqual({ published: 2, demo: 1, unknown: 1, total: 4 });
  });

  it('keeps a verdict that counts as published when the generated values are taken away', () => {
    const facts = [-10, 10, 30, 45, 50];
    for (const official of facts) {
      for (const demo of facts) {
        const both = rollUp([partWith(official), partWith(demo, 'demo')]);
        if (both.worst?.basis !== 'demo') expect(both.worst?.verdict).toBe(rollUp([partWith(official)]).worst?.verdict);
      }
    }
  });

  it('adds up: published, demo and unknown are the total, whatever the group', () => {
    for (const members of [group, group.slice(2), []]) {
      const { basis, known, total } = distribute(members);
      expect(basis.published + basis.demo).toBe(known);
      expect(basis.published + basis.demo + basis.unknown).toBe(total);
      expect(basis.total).toBe(total);
    }
  });

  it('names every verdict and state even where the group is empty', () => {
    const empty = distribute([]);
    expect(Object.keys(empty.states).toSorted()).toEqual([...STATES].toSorted());
    expect(empty).toMatchObject({ known: 0, total: 0, ended: 0, verdicts: { met: 0, regressed: 0 } });
  });
});

describe('median lag', () => {
  it('is the middle of the known lags, and says how many there are', () => {
    const unknown = { lag: { known: false, reason: 'constant-plan' }, basis: 'demo' } as const;
    expect(medianLag([lag(30), unknown, lag(-6), lag(12)])).toEqual({ least: 12, most: 12, count: 3, basis: 'verified' });
    expect(medianLag([lag(10), lag(20)])).toMatchObject({ least: 15, most: 15, count: 2 });
    expect(medianLag([lag(7)])).toMatchObject({ least: 7, most: 7, count: 1 });
  });

  it('is absent where no lag is known', () => {
    expect(medianLag([])).toBeNull();
    expect(medianLag([{ lag: { known: false, reason: 'yearly-flow' }, basis: 'verified' }])).toBeNull();
  });

  it('rests on the weakest of the lags that went in, also of those at the ends', () => {
    expect(medianLag([lag(5), lag(10, false, 'derived'), lag(30)])?.basis).toBe('derived');
    expect(medianLag([lag(5), lag(10), lag(30, false, 'demo')])?.basis).toBe('demo');
  });

  it('is a bound exactly where a capped lag could move it, and on that lag’s own side', () => {
    expect(medianLag([lag(5), lag(10), lag(36, true)])).toMatchObject({ least: 10, most: 10 });
    expect(medianLag([lag(5), lag(36, true), lag(48, true)])).toMatchObject({ least: 36, most: null });
    expect(medianLag([lag(24, true), lag(30), lag(40)])).toMatchObject({ least: 30, most: 40 });
    expect(medianLag([lag(-12, true), lag(5), lag(10)])).toMatchObject({ least: 5, most: 5 });
    expect(medianLag([lag(-12, true), lag(-24, true), lag(10)])).toMatchObject({ least: null, most: -12 });
  });

  it('never joins both kinds of bound into one', () => {
    // goal 2 in 2025: 43.2 months behind, and beyond the target (at most 0): the middle is at most 21.6
    expect(medianLag([lag(43.2), lag(0, true)])).toMatchObject({ least: null, most: 21.6 });
    expect(medianLag([lag(36, true), lag(0, true)])).toMatchObject({ least: null, most: null });
    expect(medianLag([lag(36, true), lag(0, true), lag(12)])).toMatchObject({ least: 12, most: 12 });
  });

  it('holds the true median of whatever the bounded lags may be', () => {
    const bounded = fc.record({
      months: fc.integer({ min: -60, max: 60 }),
      atLeast: fc.boolean(),
      further: fc.integer({ min: 0, max: 100 }),
    });
    fc.assert(
      fc.property(fc.array(bounded, { minLength: 1, maxLength: 9 }), (lags) => {
        const told = medianLag(lags.map(({ months, atLeast }) => lag(months, atLeast)));
        const real = medianLag(
          lags.map(({ months, atLeast, further }) => lag(atLeast ? months + (months > 0 ? further : -further) : months)),
        );
        const truth = real?.most ?? Number.NaN;
        expect(truth).toBeGreaterThanOrEqual(told?.least ?? Number.NEGATIVE_INFINITY);
        expect(truth).toBeLessThanOrEqual(told?.most ?? Number.POSITIVE_INFINITY);
      }),
    );
  });
});
