import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { closeIndicator, countClosings } from './indicator-closing';
import { createSeries } from './series-fixture';

type Facts = Readonly<Record<number, number>>;
const part = (code: string, facts: Facts = {}, provenance: 'verified' | 'demo' = 'verified') => ({
  code,
  ...createSeries({ baseline: 10, plan: { 2020: 20, 2025: 30 }, facts, provenance }),
});
const indicator = (...series: ReturnType<typeof part>[]) => ({
  ...({ unit: 'percent', direction: 'higher', otherDefinition: false } as const),
  series,
});

describe('an indicator with parts', () => {
  it('takes its worst known part; the unknown ones stay in the count', () => {
    const closed = closeIndicator(indicator(part('a', { 2025: 30 }), part('b', { 2025: 8 }), part('c')));
    expect(closed).toMatchObject({ worst: { code: 'b', closing: { closing: 'missed-worse' } }, kept: 1, known: 2, total: 3, reason: null });
  });

  it('without a known part is spoken for by the worst of the last verdicts', () => {
    const closed = closeIndicator(indicator(part('a', { 2020: 20 }), part('b', { 2020: 11 }), part('c')));
    expect(closed).toMatchObject({
      worst: null,
      silent: { code: 'b' },
      reason: 'not-published',
      since: { year: 2020 },
      known: 0,
      total: 3,
    });
  });

  it('gives the reason of the part that speaks for it, however many others are silent for another reason', () => {
    const demo = [part('a', { 2025: 30 }, 'demo'), part('b', { 2025: 30 }, 'demo')];
    expect(closeIndicator(indicator(...demo, part('c', { 2020: 11 })))).toMatchObject({ silent: { code: 'c' }, reason: 'not-published' });
    expect(closeIndicator(indicator(part('c'), ...demo))).toMatchObject({ silent: { code: 'a' }, reason: 'only-demo' });
  });

  it('is the same in whatever order its parts and their years come, the part that speaks for it too', () => {
    const facts = fc.option(fc.record({ year: fc.constantFrom(2020, 2025), value: fc.integer({ min: 0, max: 60 }) }), { nil: null });
    const provenance = fc.constantFrom('verified' as const, 'demo' as const);
    const parts = fc.array(fc.record({ facts, provenance, backwards: fc.boolean() }), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(parts, fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 }), (asked, order) => {
        const all = asked.map(({ facts: known, provenance: origin }, i) =>
          part('abcd'.charAt(i), known ? { [known.year]: known.value } : {}, origin),
        );
        const shuffled = order.flatMap((i) => {
          const [each, how] = [all[i], asked[i]];
          return each && how ? [how.backwards ? { ...each, points: each.points.toReversed() } : each] : [];
        });
        const { parts: listed, ...first } = closeIndicator(indicator(...all));
        const { parts: listedAgain, ...second } = closeIndicator(indicator(...shuffled));
        expect(second).toEqual(first);
        expect(listedAgain.toSorted((a, b) => (a.code < b.code ? -1 : 1))).toEqual(listed);
      }),
    );
  });
});

describe('a group', () => {
  it('counts the unknown by their reason beside the known, by what they rest on', () => {
    const group = [indicator(part('a', { 2025: 30 })), indicator(part('a', { 2025: 8 })), indicator(part('a', { 2025: 30 }, 'demo'))];
    expect(countClosings(group.map((each) => closeIndicator(each)))).toMatchObject({
      ...{ kept: 1, known: 2, total: 3, outcomes: { kept: 1, 'missed-worse': 1 }, reasons: { 'only-demo': 1 } },
      basis: { published: 2, demo: 0, unknown: 1, total: 3 },
    });
    const withDemo = countClosings(group.map((each) => closeIndicator(each, { withDemo: true })));
    expect(withDemo).toMatchObject({ kept: 2, known: 3, total: 3, basis: { published: 2, demo: 1, unknown: 0 } });
  });
});
