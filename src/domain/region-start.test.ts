import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { weakestOrigin } from './basis';
import { AGAINST } from './choices';
import { keepOfficialRegionFact } from './official-facts';
import { judgeRegionYear, type RegionJudged, shareOfDistance } from './region-judgement';
import { regionStart, startFor } from './region-start';
import { type Point, PROVENANCES, type Provenance } from './series';
import { createSeries } from './series-fixture';

const point = (year: number, fact: number | null, provenance: Provenance, plan: number | null = null): Point => ({
  ...{ year, plan, planYear: null, fact },
  provenance: fact === null ? null : provenance,
  state: fact === null ? 'no-data' : null,
});

describe('the start of a region', () => {
  const points = [point(2018, 70, 'demo')];

  test('counts until the borders change, and not after', () => {
    expect(regionStart({ points, year: 2021, redrawnIn: 2022 })).toEqual({ known: true, value: 70, provenance: 'demo' });
    expect(regionStart({ points, year: 2022, redrawnIn: 2022 })).toEqual({ known: false, reason: 'redrawn' });
    expect(regionStart({ points, year: 2025, redrawnIn: null })).toMatchObject({ known: true });
  });

  test('is unknown where 2018 has no value; 0 is a value', () => {
    expect(regionStart({ points: [], year: 2021, redrawnIn: null })).toEqual({ known: false, reason: 'start-unknown' });
    expect(regionStart({ points: [point(2018, null, 'demo')], year: 2021, redrawnIn: null })).toMatchObject({ known: false });
    expect(regionStart({ points: [point(2018, 0, 'verified')], year: 2021, redrawnIn: null })).toMatchObject({ known: true, value: 0 });
  });

  test('that is generated measures generated facts alone', () => {
    const start = regionStart({ points, year: 2021, redrawnIn: null });
    const published = PROVENANCES.filter((origin) => origin !== 'demo');
    expect(published.map((origin) => startFor(origin, start))).toEqual(
      published.map(() => ({ known: false, reason: 'start-not-published' })),
    );
    expect(startFor('demo', start)).toBe(start);
  });

  test('is told with the same reason whether a generated one is shown, hidden or was never made', () => {
    const none = regionStart({ points: [], year: 2021, redrawnIn: null });
    expect(startFor('verified', none)).toEqual({ known: false, reason: 'start-not-published' });
    expect(startFor('demo', none)).toEqual({ known: false, reason: 'start-unknown' });
    const redrawn = regionStart({ points, year: 2022, redrawnIn: 2022 });
    expect(startFor('verified', redrawn)).toBe(redrawn);
  });
});

/** The nation goes from 35 to 70, S = 35, and plans 45 for 2020. */
const national = createSeries({
  baseline: 35,
  plan: { 2020: 45, 2021: 50, 2022: 55, 2023: 60, 2024: 65, 2025: 70 },
  facts: { 2020: 44 },
});
const ask = (start: Point, own: Point) => ({
  ...({ national, aggregation: 'mean', points: [start, own], year: 2020, redrawnIn: null } as const),
});

describe('a published fact with a generated start', () => {
  const asked = ask(point(2018, 43, 'demo'), point(2020, 41, 'verified', 45));

  test('is not worse than at the start, has no share of a change, and says why', () => {
    expect(judgeRegionYear(asked)).toMatchObject({
      ...{ kind: 'judged', verdict: 'behind', basis: 'verified', shareToDate: null, shareToTarget: null },
      start: { known: false, reason: 'start-not-published' },
    });
    expect(shareOfDistance(asked)).toEqual({ known: false, reason: 'start-not-published' });
  });

  test('has no verdict against a path that begins at an invented value', () => {
    expect(judgeRegionYear({ ...asked, against: 'indicative-path' })).toEqual({
      ...{ kind: 'state', year: 2020, state: 'not-comparable', reason: 'start-not-published' },
    });
  });

  test('a published start measures it: worse than at the start stays worse', () => {
    expect(judgeRegionYear(ask(point(2018, 43, 'secondary'), point(2020, 41, 'verified', 45)))).toMatchObject({
      ...{ verdict: 'regressed', basis: 'secondary' },
    });
  });
});

describe('whatever the numbers', () => {
  const figure = fc.double({ min: 0, max: 100, noNaN: true });
  const origin = fc.constantFrom(...PROVENANCES);
  const published = fc.constantFrom(...PROVENANCES.filter((each) => each !== 'demo'));
  const against = fc.constantFrom(...AGAINST);

  test('changing only a generated start changes nothing that is said of a published fact', () => {
    fc.assert(
      fc.property(fc.tuple(figure, figure, figure), published, against, ([one, other, fact], provenance, reading) => {
        const read = (start: number) => {
          const asked = ask(point(2018, start, 'demo'), point(2020, fact, provenance, 45));
          return [judgeRegionYear({ ...asked, against: reading }), shareOfDistance(asked)];
        };
        expect(read(one)).toEqual(read(other));
      }),
    );
  });

  test('hiding the generated values changes nothing that is said of a published fact', () => {
    fc.assert(
      fc.property(figure, figure, origin, published, against, (start, fact, first, own, reading) => {
        const points = [point(2018, start, first), point(2020, fact, own, 45)] as const;
        const read = ([from, to]: readonly [Point, Point]) => [
          judgeRegionYear({ ...ask(from, to), against: reading }),
          shareOfDistance(ask(from, to)),
        ];
        const hide = (each: Point) => keepOfficialRegionFact(each, each.year);
        expect(read([hide(points[0]), hide(points[1])])).toEqual(read(points));
      }),
    );
  });

  test('a reading is never surer than its fact, nor than a start that it uses', () => {
    fc.assert(
      fc.property(fc.tuple(figure, figure), origin, origin, against, ([start, fact], first, own, reading) => {
        const asked = ask(point(2018, start, first), point(2020, fact, own, 45));
        const judgement = judgeRegionYear({ ...asked, against: reading });
        const isSound = ({ basis, start: used }: RegionJudged) => basis === weakestOrigin(own, used.known ? used.provenance : null);
        expect(judgement.kind === 'state' || isSound(judgement)).toBe(true);
        const share = shareOfDistance(asked);
        expect(!share.known || share.basis === weakestOrigin(own, first)).toBe(true);
      }),
    );
  });
});
