import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FactEntry } from '../checks/fact-table';
import type { Decision } from './decisions';
import { placeText } from './fact-place';
import { type IncomingFact, mergeFacts } from './merge-facts';
import { printFacts } from './print-facts';

const fact = (place: Partial<FactEntry>): FactEntry => ({
  ...{ line: 2, indicator: 'r1-3-3', series: 'school', region: 'KZ', year: 2020, definition: 'programme', printed: '66.5' },
  ...{ unit: 'percent', confidence: 'verified', source: 'a', note: '' },
  ...place,
});
const from = (row: FactEntry, file = 'a.csv'): IncomingFact => ({ ...row, file });
const decided = (entry: Decision, file = 'a.json', line = 3) => ({ entry, file, line });
const why = { kk: 'Түзетілді', ru: 'Исправлено' };
const codesOf = ({ findings }: ReturnType<typeof mergeFacts>) => findings.map(({ code }) => code);

const places = fc.uniqueArray(
  fc.record({
    region: fc.constantFrom('KZ', 'KZ-71', 'KZ-75'),
    year: fc.integer({ min: 2018, max: 2025 }),
    printed: fc.constantFrom('1', '2.0'),
  }),
  { selector: ({ region, year }) => `${region} ${year}`, maxLength: 20 },
);

describe('the published facts with what is given', () => {
  test('neither files nor rows have an order', () => {
    fc.assert(
      fc.property(places, places, (old, given) => {
        const rows = given.map((place, i) => from(fact({ ...place, line: i + 2 }), i % 2 ? 'a.csv' : 'b.csv'));
        const merged = mergeFacts(old.map(fact), rows, [], why);
        const turned = mergeFacts(old.map(fact).toReversed(), rows.toReversed(), [], why);
        expect(printFacts(turned.facts)).toBe(printFacts(merged.facts));
        expect(turned.changes).toEqual(merged.changes);
      }),
    );
  });

  test('what was added and is withdrawn again leaves the table as it was', () => {
    fc.assert(
      fc.property(places, (all) => {
        const old = all.slice(0, all.length / 2).map(fact);
        const given = all.slice(all.length / 2).map((place) => from(fact(place)));
        const added = mergeFacts(old, given, [], null);
        const taken = given.map((row) => decided({ kind: 'withdrawn', place: placeText(row), reason: why }));
        const back = mergeFacts(added.facts, [], taken, null);
        expect(printFacts(back.facts)).toBe(printFacts(mergeFacts(old, [], [], null).facts));
        expect(back.changes.map(({ kind }) => kind)).toEqual(given.map(() => 'withdrawn'));
      }),
    );
  });

  test('what is published already is no change; another value, source or note are a revision, which needs a reason', () => {
    const same = mergeFacts([fact({})], [from(fact({ line: 9 })), from(fact({ printed: '66.50' }), 'b.csv')], [], null);
    expect(same).toMatchObject({ changes: [], findings: [], facts: [{ printed: '66.5' }] });
    for (const [other, column] of [
      [{ printed: '66.51' }, 'revision'],
      [{ source: 'b', printed: '66.50' }, 'source'],
      [{ note: 'rounded' }, 'note'],
    ] as const) {
      const given = [from(fact(other))];
      expect(codesOf(mergeFacts([fact({})], given, [], null))).toEqual([`${column}-without-reason`]);
      const decision: Decision = { kind: 'revised', place: 'r1-3-3 school KZ 2020', reason: why };
      expect(mergeFacts([fact({})], given, [decided(decision)], null)).toMatchObject({
        findings: [],
        changes: [{ kind: 'revised', reason: why }],
      });
    }
  });

  test('each revision has the reason that was given for its own place', () => {
    const other: Decision = { kind: 'revised', place: 'r1-3-3 school KZ 2019', reason: { kk: 'Басқа', ru: 'Другое' } };
    const own: Decision = { kind: 'revised', place: 'r1-3-3 school KZ 2020', reason: why };
    const given = [2019, 2020].map((year) => from(fact({ year, printed: '70' })));
    const merged = mergeFacts([fact({ year: 2019 }), fact({})], given, [decided(other), decided(own)], null);
    expect(merged.changes.map(({ to, reason }) => [to?.year, reason])).toEqual([
      [2019, other.reason],
      [2020, why],
    ]);
  });

  test('two files that give one value another source are told so, and no value is printed twice as if it were two', () => {
    expect(codesOf(mergeFacts([], [from(fact({})), from(fact({ source: 'b' }), 'b.csv')], [], null))).toEqual(['reported-otherwise']);
  });

  test('two files that say different things of one place are not guessed between', () => {
    const merged = mergeFacts([], [from(fact({})), from(fact({ printed: '70' }), 'b.csv')], [], null);
    expect(merged.findings).toMatchObject([
      { code: 'reported-differently', file: 'b.csv', values: { value: '70', other: '66.5', file: 'a.csv' } },
    ]);
  });

  test('a moved value leaves its place, and its new row is no addition of its own', () => {
    const decision: Decision = { kind: 'moved', place: 'r1-3-3 school KZ 2020', to: 'r1-3-3 school KZ 2019', reason: why };
    const merged = mergeFacts([fact({})], [from(fact({ year: 2019 }))], [decided(decision)], null);
    expect(merged.facts.map(({ year }) => year)).toEqual([2019]);
    expect(merged.changes).toMatchObject([{ kind: 'moved', from: { year: 2020 }, to: { year: 2019 }, reason: why }]);
    expect(codesOf(mergeFacts([fact({})], [], [decided(decision)], null))).toEqual(['move-without-row']);
    expect(codesOf(mergeFacts([], [], [decided({ kind: 'withdrawn', place: 'r1-3-3 school KZ 2020', reason: why })], null))).toEqual([
      'place-not-published',
    ]);
  });
});
