import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { VERDICTS } from './choices';
import type { Direction } from './series';
import { promisedWay, verdictOf, type YearFigures } from './verdict';

const pisaMathematics = { direction: 'higher', decimals: 0, baseline: 423, plan: 470, firstPlan: 470, target: 480, fact: 425 } as const;
const research2022 = { direction: 'higher', decimals: 2, baseline: 0.12, plan: 0.2, firstPlan: 0.13, target: 1, fact: 0.12 } as const;
const youth = { direction: 'lower', decimals: 0, baseline: 20, plan: 17, firstPlan: 20, target: 10, fact: 17 } as const;
/** Way of 100, so that a tenth of it is 10 and three tenths are 30. */
const century = { direction: 'higher', decimals: 0, baseline: 0, plan: 50, firstPlan: 10, target: 100, fact: 50 } as const;

describe('worked cases of the method', () => {
  it('calls PISA mathematics 425 against 470 far: 45 short of a way of 57', () => {
    expect(verdictOf(pisaMathematics)).toMatchObject({ verdict: 'far', gap: -45, way: 57, exceeded: false });
  });

  it('calls R&D 0.12 against 0.20 in 2022 behind: the gap is small, but nothing of the planned change is done', () => {
    const result = verdictOf(research2022);
    expect(result.verdict).toBe('behind');
    expect(result.way).toBeCloseTo(0.88, 12);
    expect(result.gap).toBeCloseTo(-0.08, 12);
  });

  it('calls R&D 0.16 against 0.49 in 2024 far', () => {
    expect(verdictOf({ ...research2022, plan: 0.49, fact: 0.16 }).verdict).toBe('far');
  });
});

describe('bounds of the verdicts', () => {
  it.each([
    [60, 'met', true],
    [59, 'met', false],
    [49.5, 'met', false],
    [49.4, 'near', false],
    [40, 'near', false],
    [39.9, 'behind', false],
    [20, 'behind', false],
    [19.9, 'far', false],
    [-0.5, 'far', false],
    [-0.6, 'regressed', false],
  ] as const)('a fact of %d against a plan of 50 on a way of 100 is %s', (fact, verdict, exceeded) => {
    expect(verdictOf({ ...century, fact })).toMatchObject({ verdict, exceeded });
  });

  it('turns the scale round where lower is better', () => {
    expect(verdictOf({ ...youth, fact: 17 }).verdict).toBe('met');
    expect(verdictOf({ ...youth, fact: 18 }).verdict).toBe('near');
    expect(verdictOf({ ...youth, fact: 21 }).verdict).toBe('regressed');
    expect(verdictOf({ ...youth, fact: 16 })).toMatchObject({ verdict: 'met', exceeded: true, gap: 1 });
  });

  it('waives the half of the change for a gap of one printed unit', () => {
    const small = { ...century, baseline: 49, plan: 50, fact: 49 };
    expect(verdictOf(small).verdict).toBe('near');
    expect(verdictOf({ ...small, baseline: 48, fact: 48 }).verdict).toBe('behind');
  });

  it('waives the half of the change without a baseline, and where the plan asks for no change', () => {
    expect(verdictOf({ ...century, baseline: null, fact: 42 }).verdict).toBe('near');
    expect(verdictOf({ ...century, baseline: 50, plan: 50, fact: 48, target: 100 })).toMatchObject({ verdict: 'regressed' });
    expect(verdictOf({ ...century, baseline: 50, plan: 50, fact: 48, target: 100, error: 5 })).toMatchObject({ verdict: 'near' });
  });

  it('never calls a fact on plan regressed, even when the plan lies below the baseline', () => {
    expect(verdictOf({ ...century, baseline: 55, fact: 50 }).verdict).toBe('met');
  });

  it('names a loss of a study only from 5 points on', () => {
    const study = { ...pisaMathematics, error: 5 };
    expect(verdictOf({ ...study, fact: 418.1 }).verdict).toBe('far');
    expect(verdictOf({ ...study, fact: 418 }).verdict).toBe('regressed');
  });

  it('sees no loss in binary dust: 0.1 + 0.2 is not worse than 0.3', () => {
    const dust = { direction: 'lower', decimals: 1, baseline: 0.35, plan: 0.25, firstPlan: 0.25, target: 0.2, fact: 0.1 + 0.2 } as const;
    expect(verdictOf(dust).verdict).toBe(verdictOf({ ...dust, fact: 0.3 }).verdict);
    expect(verdictOf(dust).verdict).toBe('met');
  });
});

describe('the promised way', () => {
  const figures = { decimals: 0, firstPlan: 40, target: 100 };

  it('runs from the baseline, else from the first plan', () => {
    expect(promisedWay({ ...figures, from: 20 })).toBe(80);
    expect(promisedWay({ ...figures, from: null })).toBe(60);
  });

  it('is a tenth of the target where the plan promises no change', () => {
    expect(promisedWay({ decimals: 0, firstPlan: 200, target: 200, from: null })).toBe(20);
    expect(promisedWay({ decimals: 0, firstPlan: 200, target: 200, from: 200 })).toBe(20);
  });

  it('is never below ten printed units, ranks aside', () => {
    expect(promisedWay({ decimals: 0, firstPlan: 5, target: 5, from: null })).toBe(10);
    expect(promisedWay({ decimals: 2, firstPlan: 0.68, target: 0.73, from: 0.68 })).toBeCloseTo(0.1, 12);
    expect(promisedWay({ decimals: 0, firstPlan: 80, target: 78, from: 82, isRank: true })).toBe(4);
  });

  it('can be the way of the nation for a region with another baseline', () => {
    expect(verdictOf({ ...century, baseline: 90, wayFrom: 0, fact: 20 }).way).toBe(100);
    expect(verdictOf({ ...century, baseline: 90, wayFrom: null, fact: 20 }).way).toBe(90);
  });
});

/** Plans and facts as the decree prints them: whole units of the last decimal. */
const figuresArbitrary = fc
  .record({
    direction: fc.constantFrom<Direction>('higher', 'lower'),
    decimals: fc.integer({ min: 0, max: 3 }),
    baseline: fc.option(fc.integer({ min: -5000, max: 100_000 }), { nil: null }),
    plan: fc.integer({ min: -5000, max: 100_000 }),
    firstPlan: fc.integer({ min: -5000, max: 100_000 }),
    target: fc.integer({ min: -5000, max: 100_000 }),
    fact: fc.integer({ min: -5000, max: 100_000 }),
    error: fc.constantFrom(0, 5),
    isRank: fc.boolean(),
  })
  .map((figures) => scale(figures, 0));

/** Numbers printed with other decimals: the same digits, the comma `places` further left. */
function scale(figures: YearFigures & { readonly error: number }, places: number): YearFigures & { readonly error: number } {
  const decimals = figures.decimals + places;
  const shift = (value: number) => Number(`${value}e-${places}`);
  const { baseline, plan, firstPlan, target, fact, error } = figures;
  return {
    ...figures,
    decimals,
    baseline: baseline === null ? null : shift(baseline),
    plan: shift(plan),
    firstPlan: shift(firstPlan),
    target: shift(target),
    fact: shift(fact),
    error: shift(error),
  };
}

describe('properties', () => {
  it('a fact on plan is always met', () => {
    fc.assert(fc.property(figuresArbitrary, (figures) => verdictOf({ ...figures, fact: figures.plan }).verdict === 'met'));
  });

  it('the verdict never improves when the fact gets worse', () => {
    fc.assert(
      fc.property(figuresArbitrary, fc.integer({ min: 0, max: 20_000 }), (figures, loss) => {
        const worse = figures.direction === 'higher' ? figures.fact - loss : figures.fact + loss;
        const before = VERDICTS.indexOf(verdictOf(figures).verdict);
        const after = VERDICTS.indexOf(verdictOf({ ...figures, fact: worse }).verdict);
        expect(after).toBeGreaterThanOrEqual(before);
      }),
    );
  });

  it('units do not matter: printed in other units of ten, a year keeps its verdict', () => {
    fc.assert(
      fc.property(figuresArbitrary, fc.integer({ min: 1, max: 4 }), (figures, places) => {
        fc.pre(!figures.isRank);
        const scaled = verdictOf(scale(figures, places));
        const { verdict, exceeded } = verdictOf(figures);
        expect(scaled).toMatchObject({ verdict, exceeded });
      }),
    );
  });

  it('no finite figure throws', () => {
    const finite = fc.double({ noNaN: true, noDefaultInfinity: true });
    fc.assert(
      fc.property(figuresArbitrary, finite, finite, finite, (figures, plan, fact, target) => {
        expect(VERDICTS).toContain(verdictOf({ ...figures, plan, fact, target }).verdict);
      }),
    );
  });

  it('a figure that is not finite throws a RangeError and nothing else', () => {
    const broken = fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY);
    const place = fc.constantFrom('plan', 'fact', 'baseline', 'firstPlan', 'target', 'error', 'wayFrom', 'decimals');
    fc.assert(
      fc.property(figuresArbitrary, broken, place, (figures, value, key) => {
        expect(() => verdictOf({ ...figures, [key]: value })).toThrow(RangeError);
      }),
    );
  });
});

describe('the trace of a verdict', () => {
  const traceOf = (change: Partial<YearFigures>) => verdictOf({ ...century, fact: 50, ...change }).trace;

  it('says where the gap lies, which way it points and why the way has its length', () => {
    expect(traceOf({})).toMatchObject({ tolerance: 0.5, side: 'level', band: 'met', length: 'distance', half: null, lost: -50 });
    expect(traceOf({ fact: 60 })).toMatchObject({ side: 'better', band: 'exceeded' });
    expect(traceOf({ fact: 39.9 })).toMatchObject({ side: 'short', band: 'within-three-tenths', half: null });
    expect(traceOf({ plan: 100, firstPlan: 100, baseline: 100, fact: 100 })).toMatchObject({ length: 'tenth-of-target' });
    expect(traceOf({ baseline: 95, target: 97, plan: 96, fact: 96 })).toMatchObject({ length: 'floor' });
  });

  it('says whether half of the change was asked for, and what came of it', () => {
    expect(traceOf({ fact: 42 }).half).toEqual({ outcome: 'passed', planned: 50, done: 42, share: 0.84 });
    expect(traceOf({ baseline: 46, fact: 47 }).half).toMatchObject({ outcome: 'failed', planned: 4, done: 1, share: 0.25 });
    expect(traceOf({ baseline: 49, fact: 49 }).half).toEqual({ outcome: 'waived', because: 'last-digit' });
    expect(traceOf({ baseline: null, fact: 42 }).half).toEqual({ outcome: 'waived', because: 'no-baseline' });
    expect(traceOf({ baseline: 50, fact: 49, error: 5 }).half).toEqual({ outcome: 'waived', because: 'plan-is-baseline' });
    expect(traceOf({ baseline: 49, fact: 45 }).half).toBeNull();
  });
});
