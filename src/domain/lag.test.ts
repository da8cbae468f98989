import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { monthsBehind, type PlanPoint } from './lag';
import type { Direction } from './series';

const pisa: PlanPoint[] = [
  { year: 2018, value: 423 },
  { year: 2021, value: 470 },
  { year: 2024, value: 480 },
];
const flatStep: PlanPoint[] = [
  { year: 2018, value: 0 },
  { year: 2020, value: 10 },
  { year: 2022, value: 10 },
  { year: 2024, value: 30 },
];
const lagOf = (line: readonly PlanPoint[], year: number, fact: number) => monthsBehind({ line, direction: 'higher', year, fact });

describe('months behind plan', () => {
  it('puts PISA mathematics 425 34.5 months behind on its 36-month leg', () => {
    const lag = lagOf(pisa, 2021, 425);
    expect(lag).toMatchObject({ known: true, atLeast: false });
    expect(lag.known && lag.months).toBeCloseTo(36 - (36 * 2) / 47, 9);
    expect(lag.known && lag.months.toFixed(1)).toBe('34.5');
  });

  it('puts R&D 0.12 in 2022 exactly 48 months behind: the level of the baseline', () => {
    const line = [0.12, 0.13, 0.15, 0.2, 0.35, 0.49, 1].map((value, i) => ({ year: i === 0 ? 2018 : 2019 + i, value }));
    expect(lagOf(line, 2022, 0.12)).toEqual({ known: true, months: 48, atLeast: false });
  });

  it('is nothing on plan and negative ahead of it', () => {
    expect(lagOf(pisa, 2021, 470)).toEqual({ known: true, months: 0, atLeast: false });
    expect(lagOf(pisa, 2021, 475)).toEqual({ known: true, months: -18, atLeast: false });
  });

  it('is capped before the baseline and beyond the target', () => {
    expect(lagOf(pisa, 2021, 400)).toEqual({ known: true, months: 36, atLeast: true });
    expect(lagOf(pisa, 2021, 500)).toEqual({ known: true, months: -36, atLeast: true });
  });

  it('takes the smaller lag on a flat step', () => {
    expect(lagOf(flatStep, 2021, 10)).toEqual({ known: true, months: 0, atLeast: false });
    expect(lagOf(flatStep, 2024, 10)).toEqual({ known: true, months: 24, atLeast: false });
    expect(lagOf(flatStep, 2019, 10)).toEqual({ known: true, months: -12, atLeast: false });
  });

  it('reads a falling line where lower is better', () => {
    const line = [
      { year: 2018, value: 20 },
      { year: 2022, value: 12 },
    ];
    expect(monthsBehind({ line, direction: 'lower', year: 2022, fact: 16 })).toEqual({ known: true, months: 24, atLeast: false });
  });

  it('gives the reason where there is no lag', () => {
    expect(lagOf([], 2022, 1)).toEqual({ known: false, reason: 'no-plan' });
    expect(lagOf([{ year: 2020, value: 5 }], 2021, 4)).toEqual({ known: false, reason: 'constant-plan' });
    expect(monthsBehind({ line: flatStep, direction: 'lower', year: 2022, fact: 5 })).toEqual({ known: false, reason: 'plan-steps-back' });
  });

  it('claims no "at least 0 months" in a missed first plan year', () => {
    const line = flatStep.slice(1);
    expect(lagOf(line, 2020, 9)).toEqual({ known: false, reason: 'no-plan' });
    expect(lagOf(line, 2022, 9)).toEqual({ known: true, months: 24, atLeast: true });
  });

  it('refuses figures that are not finite with a RangeError', () => {
    for (const fact of [Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(() => lagOf(pisa, 2021, fact)).toThrow(RangeError);
      expect(() => lagOf([{ year: 2018, value: fact }], 2021, 1)).toThrow(RangeError);
    }
  });
});

/** A line that never steps back, in printed units of a hundredth. */
const lineArbitrary = fc
  .record({
    start: fc.integer({ min: -1000, max: 1000 }),
    steps: fc.array(fc.integer({ min: 0, max: 500 }), { minLength: 1, maxLength: 6 }),
  })
  .map(({ start, steps }) => {
    let height = start;
    return [start, ...steps.map((step) => (height += step))].map((value, i) => ({ year: 2018 + i, value: value / 100 }));
  });

describe('properties of the lag', () => {
  it('never grows when the fact gets better', () => {
    fc.assert(
      fc.property(
        lineArbitrary,
        fc.integer({ min: 2019, max: 2025 }),
        fc.integer({ min: -2000, max: 5000 }),
        fc.nat(2000),
        (line, year, fact, gain) => {
          const before = lagOf(line, year, fact / 100);
          const after = lagOf(line, year, (fact + gain) / 100);
          fc.pre(before.known && after.known);
          expect(after.known && after.months).toBeLessThanOrEqual(before.known ? before.months + 1e-6 : 0);
        },
      ),
    );
  });

  it('is nothing when the fact is the plan of the year', () => {
    fc.assert(
      fc.property(lineArbitrary, fc.nat(6), (line, i) => {
        const point = line[i % line.length] ?? { year: 0, value: 0 };
        const lag = lagOf(line, point.year, point.value);
        fc.pre(lag.known);
        expect(lag).toEqual({ known: true, months: 0, atLeast: false });
      }),
    );
  });

  it('does not depend on the unit, nor on the sign of the better direction', () => {
    fc.assert(
      fc.property(lineArbitrary, fc.integer({ min: -2000, max: 5000 }), fc.constantFrom(0.001, 10, 1000), (line, hundredths, factor) => {
        const fact = hundredths / 100;
        const inOtherUnit = (times: number, direction: Direction) =>
          monthsBehind({
            line: line.map(({ year, value }) => ({ year, value: value * times })),
            direction,
            year: 2021,
            fact: fact * times,
          });
        const lag = inOtherUnit(1, 'higher');
        for (const other of [inOtherUnit(factor, 'higher'), inOtherUnit(-1, 'lower')]) {
          expect(other.known).toBe(lag.known);
          if (lag.known && other.known) expect(other.months).toBeCloseTo(lag.months, 4);
        }
      }),
    );
  });

  it('never throws on finite figures', () => {
    fc.assert(
      fc.property(lineArbitrary, fc.double({ noNaN: true, noDefaultInfinity: true }), (line, fact) => {
        const lag = lagOf(line, 2022, fact);
        expect(lag.known ? Number.isFinite(lag.months) : lag.reason).toBeTruthy();
      }),
    );
  });
});
