import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ClosingAsked, closeSeries, isKept, sinceOf } from './closing-verdict';
import { judgeSeries } from './judgement';
import { keepOfficialFacts } from './official-facts';
import type { Series } from './series';
import { createSeries } from './series-fixture';

const close = (series: Series, asked: Partial<ClosingAsked> = {}) => closeSeries({ series, otherDefinition: false, ...asked });
const research = { baseline: 0.12, decimals: 2, plan: { 2021: 0.16, 2022: 0.2, 2024: 0.49, 2025: 1 } };

describe('what became of a promise', () => {
  it.each([
    ['kept', { 2025: 30 }],
    ['kept', { 2025: 29.6 }],
    ['nearly', { 2025: 28 }],
    ['missed', { 2025: 26 }],
    ['missed', { 2025: 15 }],
    ['missed-worse', { 2025: 8 }],
  ])('is %s by the fact of the last plan year %j', (closing, facts) => {
    expect(close(createSeries({ baseline: 10, plan: { 2020: 20, 2025: 30 }, facts }))).toMatchObject({ kind: 'known', closing });
  });

  it.each([
    ['a fact that met it later', { 2021: 20, 2023: 30 }],
    ['no fact in its year and a later one that meets it', { 2024: 31 }],
  ])('is kept late with %s', (_, facts) => {
    const series = createSeries({ baseline: 10, plan: { 2020: 20, 2021: 30 }, facts });
    expect(close(series)).toMatchObject({ closing: 'kept-late', dueYear: 2021 });
  });

  it('kept late says whether anything is known of the due year, and what met the target before it', () => {
    const late = (facts: Record<number, number>) => close(createSeries({ baseline: 10, plan: { 2020: 20, 2022: 30 }, facts }));
    expect(late({ 2021: 20, 2022: 20, 2024: 31 })).toMatchObject({ closing: 'kept-late', silentDue: null });
    expect(late({ 2020: 20, 2024: 31 })).toMatchObject({ closing: 'kept-late', silentDue: { metBefore: null } });
    expect(late({ 2020: 30, 2024: 31 })).toMatchObject({ silentDue: { metBefore: { year: 2020, fact: 30 } } });
    expect(late({ 2020: 30, 2022: 30 })).toMatchObject({ closing: 'kept', silentDue: null });
  });

  it('without a fact of its year the first later one is held against it', () => {
    const series = createSeries({ baseline: 10, plan: { 2020: 20, 2021: 30 }, facts: { 2023: 16, 2024: 12 } });
    expect(close(series)).toMatchObject({ closing: 'missed', decided: { year: 2023, plan: 30 } });
  });

  it('a promise that was kept and is no longer says so', () => {
    const series = createSeries({ baseline: 10, plan: { 2020: 20, 2021: 30 }, facts: { 2021: 30, 2024: 15 } });
    expect(close(series)).toMatchObject({ closing: 'kept', slipped: { year: 2024, fact: 15 }, since: { year: 2024 } });
  });

  it('a study is closed by the round that belongs to its last plan, and is unknown until that is published', () => {
    const outline = {
      ...({ unit: 'score', study: 'PISA', baseline: 423, plan: { 2021: 470, 2024: 480 } } as const),
      ...({ heldIn: { 2021: 2022, 2024: 2025 }, facts: { 2022: 425 } } as const),
    };
    expect(close(createSeries({ ...outline, states: { 2025: 'awaiting' } }))).toMatchObject({
      ...({ kind: 'unknown', reason: 'awaiting', dueYear: 2025, target: { year: 2024, value: 480 } } as const),
      ...({ lastKnown: { year: 2022, verdict: 'far' }, since: { year: 2022 } } as const),
    });
    expect(close(createSeries({ ...outline, facts: { 2022: 425, 2025: 481 } }))).toMatchObject({ closing: 'kept', since: null });
  });

  it('a yearly flow that stopped left nothing that could be reached late', () => {
    const series = createSeries({ flow: true, baseline: 0, unit: 'count', plan: { 2020: 80, 2021: 100 }, facts: { 2022: 120 } });
    expect(close(series)).toMatchObject({ kind: 'unknown', reason: 'not-published' });
  });
});

describe('since when', () => {
  it('is the first of the years that were neither met nor near up to the last judged one', () => {
    const series = createSeries({ ...research, facts: { 2021: 0.16, 2022: 0.12, 2024: 0.16 } });
    expect(close(series)).toMatchObject({ kind: 'unknown', reason: 'not-published', since: { year: 2022 }, lastKnown: { year: 2024 } });
  });

  it('a good year in between begins the count anew', () => {
    const plan = { 2020: 12, 2021: 14, 2022: 16, 2023: 18 };
    const facts = { 2020: 10, 2021: 14, 2022: 10, 2023: 10 };
    expect(close(createSeries({ baseline: 10, plan, facts }))).toMatchObject({ since: { year: 2022 } });
  });
});

describe('what "since when" rests on', () => {
  const plan = { 2020: 12, 2021: 14, 2022: 16, 2023: 18, 2024: 20, 2025: 30 };
  const mixed = (values: readonly { readonly fact: number | null; readonly isDemo: boolean }[]): Series => {
    const bare = createSeries({ baseline: 10, plan });
    return {
      ...bare,
      points: bare.points.map((point) => {
        const { fact = null, isDemo = false } = values[point.year - 2020] ?? {};
        return fact === null ? point : { ...point, fact, provenance: isDemo ? 'demo' : 'verified', state: null };
      }),
    };
  };
  const published = (fact: number | null) => ({ fact, isDemo: false });

  it('is a generated value too where that alone ended an earlier run', () => {
    const values = [published(10), published(10), published(10), published(10), { fact: 20, isDemo: true }, published(10)];
    expect(sinceOf(mixed(values), 2025)).toEqual({ year: 2025, basis: 'demo' });
    expect(sinceOf(keepOfficialFacts(mixed(values)), 2025)).toEqual({ year: 2020, basis: 'verified' });
  });

  it('law: what is told as published is the same when generated values are hidden', () => {
    const value = fc.record({ fact: fc.constantFrom(null, 5, 10, 14, 20, 30), isDemo: fc.boolean() });
    fc.assert(
      fc.property(fc.array(value, { minLength: 6, maxLength: 6 }), (values) => {
        const since = sinceOf(mixed(values), 2025);
        if (since?.basis === 'verified') expect(sinceOf(keepOfficialFacts(mixed(values)), 2025)).toEqual(since);
      }),
    );
  });
});

describe('why it cannot be known', () => {
  const silent = { baseline: 10, plan: { 2024: 20, 2025: 30 } };

  it.each([
    ['discontinued', createSeries({ ...silent, states: { 2025: 'discontinued' } }), true],
    ['awaiting', createSeries({ ...silent, states: { 2025: 'awaiting' } }), true],
    ['not-published', createSeries({ ...silent, facts: { 2024: 15 } }), true],
    // of a year without a plan: the reader's own value in a preview was measured by the programme's own definition, and generated nothing
    ['not-published', createSeries({ ...silent, facts: { 2023: 15 }, provenance: 'unpublished' }), true],
    ['other-definition', createSeries(silent), true],
    ['only-demo', createSeries({ ...silent, facts: { 2025: 30 }, provenance: 'demo' }), false],
    ['never-measured', createSeries(silent), false],
  ])('%s', (reason, series, otherDefinition) => {
    expect(close(series, { otherDefinition })).toMatchObject({ kind: 'unknown', reason });
  });

  it('what was measured in a year without a plan, or after the years asked for, is not told as never measured nor as only another definition', () => {
    expect(close(createSeries({ ...silent, facts: { 2019: 12 } }), { otherDefinition: true })).toMatchObject({ reason: 'not-published' });
    const late = createSeries({ baseline: 10, plan: { 2021: 20, 2025: 30 }, facts: { 2023: 18 } });
    expect(close(late, { years: 'in-force' })).toMatchObject({ kind: 'unknown', reason: 'not-published', lastKnown: null });
  });

  it('demo values decide only where they are asked for, and the reading says what it rests on', () => {
    const series = createSeries({ ...silent, facts: { 2025: 30 }, provenance: 'demo' });
    expect(close(series, { withDemo: true })).toMatchObject({ kind: 'known', closing: 'kept', basis: 'demo' });
  });

  it('a series without a plan promised nothing', () => {
    expect(close(createSeries({ plan: {}, facts: { 2021: 5 } }))).toBeNull();
  });
});

describe('laws', () => {
  it('with demo values beside it, a published year says of a promise that ended what its closing says', () => {
    const plan = { 2020: 20, 2022: 30 };
    const values = fc.array(fc.record({ fact: fc.constantFrom(null, 5, 20, 28, 30), isDemo: fc.boolean() }), {
      minLength: 6,
      maxLength: 6,
    });
    fc.assert(
      fc.property(values, (facts) => {
        const bare = createSeries({ baseline: 10, plan });
        const points = bare.points.map((point): Series['points'][number] => {
          const own = facts[point.year - 2020];
          if (!own || own.fact === null) return point;
          return { ...point, fact: own.fact, provenance: own.isDemo ? 'demo' : 'verified', state: null };
        });
        const series = { ...bare, points };
        const published = judgeSeries(series).filter((judged) => judged.kind === 'judged' && judged.basis === 'verified');
        const alone = judgeSeries(keepOfficialFacts(series)).filter(({ kind }) => kind === 'judged');
        expect(published).toEqual(alone);
        const closing = close(series);
        const outcomes = published.map((judged) => judged.kind === 'judged' && judged.outcome);
        const isLate = closing?.kind === 'known' && closing.closing === 'kept-late';
        expect(outcomes.includes('reached-late')).toBe(isLate);
        if (closing?.kind === 'known' && closing.slipped) expect(outcomes.at(-1)).toBe('slipped');
      }),
    );
  });

  const years = [2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025] as const;
  const fact = fc.option(fc.integer({ min: 0, max: 100 }), { nil: null });
  const outline = fc.record({
    direction: fc.constantFrom('higher' as const, 'lower' as const),
    baseline: fc.option(fc.integer({ min: 0, max: 100 }), { nil: null }),
    plan: fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 6 }),
    facts: fc.array(fact, { minLength: 8, maxLength: 8 }),
    more: fc.array(fact, { minLength: 8, maxLength: 8 }),
  });
  const byYear = (values: readonly (number | null)[], from: number) =>
    Object.fromEntries(values.flatMap((value, i) => (value === null ? [] : [[from + i, value]])));
  const toSeries = (
    { direction, baseline, plan }: { direction: Series['direction']; baseline: number | null; plan: number[] },
    facts: object,
  ) => createSeries({ direction, ...(baseline !== null && { baseline }), plan: byYear(plan, 2020), facts: { ...facts } });

  it('more published facts never turn "kept" into "cannot be known"', () => {
    fc.assert(
      fc.property(outline, ({ facts, more, ...rest }) => {
        const before = close(toSeries(rest, byYear(facts, 2018)));
        const after = close(toSeries(rest, { ...byYear(more, 2018), ...byYear(facts, 2018) }));
        if (before?.kind === 'known' && isKept(before.closing)) expect(after).toMatchObject({ kind: 'known' });
        if (before?.kind === 'known' && before.closing === 'kept') expect(after).toMatchObject({ closing: 'kept' });
      }),
    );
  });

  it('a fact equal to the plan in every year is kept, behind in none', () => {
    fc.assert(
      fc.property(outline, (rest) => {
        expect(close(toSeries(rest, byYear(rest.plan, 2020)))).toMatchObject({ kind: 'known', closing: 'kept', since: null });
      }),
    );
  });

  it('the order of the points does not matter', () => {
    fc.assert(
      fc.property(outline, fc.shuffledSubarray([...years], { minLength: 8 }), ({ facts, ...rest }, order) => {
        const series = toSeries(rest, byYear(facts, 2018));
        const points = order.flatMap((year) => series.points.filter((point) => point.year === year));
        expect(close({ ...series, points })).toEqual(close(series));
      }),
    );
  });

  it('with published facts alone nothing rests on a generated value', () => {
    fc.assert(
      fc.property(outline, ({ facts, ...rest }) => {
        const series = toSeries(rest, byYear(facts, 2018));
        const demo = {
          ...series,
          points: series.points.map((point) => ({ ...point, provenance: point.fact === null ? null : ('demo' as const) })),
        };
        expect(close(demo)).toMatchObject({ kind: 'unknown', since: null, lastKnown: null });
      }),
    );
  });
});

describe('by the plans of the years in which the decree was in force', () => {
  const late = createSeries({ baseline: 10, plan: { 2020: 12, 2021: 14, 2025: 30 }, facts: { 2020: 10, 2021: 14, 2025: 15 } });

  it('is closed at the last of them, whatever came later', () => {
    expect(close(late, { years: 'in-force' })).toMatchObject({ closing: 'kept', target: { year: 2021, value: 14 }, since: null });
    expect(close(late)).toMatchObject({ closing: 'missed', target: { year: 2025, value: 30 } });
  });

  it('promised nothing where it had no plan in these years, and a round held after them is none of them', () => {
    expect(close(createSeries({ baseline: 10, plan: { 2022: 12 }, facts: { 2022: 12 } }), { years: 'in-force' })).toBeNull();
    const moved = createSeries({
      unit: 'score',
      study: 'PISA',
      baseline: 423,
      plan: { 2021: 470 },
      heldIn: { 2021: 2022 },
      facts: { 2022: 475 },
    });
    expect(close(moved, { years: 'in-force' })).toBeNull();
    expect(close(moved)).toMatchObject({ closing: 'kept' });
  });

  it('law: no fact of a later year changes it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 60 }), (first, later) => {
        const plan = { 2020: 12, 2021: 14, 2025: 30 };
        const facts = { 2021: first };
        const without = close(createSeries({ baseline: 10, plan, facts }), { years: 'in-force' });
        expect(close(createSeries({ baseline: 10, plan, facts: { ...facts, 2023: later, 2025: later } }), { years: 'in-force' })).toEqual(
          without,
        );
      }),
    );
  });
});
