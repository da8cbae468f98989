import { expect, test } from 'vitest';
import type { FactEntry } from '../checks/fact-table';
import { checkDecisions, type Decision, type PlacedDecision } from './decisions';
import { placeText } from './fact-place';

const fact = (place: Partial<FactEntry> = {}): FactEntry => ({
  ...{ line: 2, indicator: 'r1-3-3', series: 'school', region: 'KZ', year: 2020, definition: 'programme', printed: '66.5' },
  ...{ unit: 'percent', confidence: 'verified', source: 'a', note: '' },
  ...place,
});
const why = { kk: 'Түзетілді', ru: 'Исправлено' };
const PLACE = placeText(fact());
const OTHER = placeText(fact({ year: 2021 }));
const published = [fact(), fact({ year: 2021, printed: '70' })];
const withdrawn = { kind: 'withdrawn', place: PLACE, reason: why } as const;
const revised = { ...withdrawn, kind: 'revised' } as const;
const moved = (to: string, place = PLACE): Decision => ({ kind: 'moved', place, to, reason: why });

const check = (decisions: readonly (Decision | PlacedDecision)[], rows: readonly FactEntry[] = []) =>
  checkDecisions(
    decisions.map((one, i) => ('entry' in one ? one : { entry: one, file: 'why.json', line: i + 3 })),
    new Map(published.map((row) => [placeText(row), row])),
    new Map(rows.map((row) => [placeText(row), { ...row, file: 'new.csv' }])),
  );
const to2019 = fact({ year: 2019 });
const TO_2019 = placeText(to2019);

test.each([
  ['a value that is withdrawn', [withdrawn], []],
  ['a revision with its row', [revised], [fact({ printed: '67' })]],
  ['a move to a place with a row', [moved(TO_2019)], [to2019]],
  ['a move after which another value stands at the old place', [moved(TO_2019)], [to2019, fact({ printed: '60' })]],
  [
    'a course that moves by a year',
    [moved(OTHER), moved(placeText(fact({ year: 2022 })), OTHER)],
    [fact({ year: 2021 }), fact({ year: 2022, printed: '70' })],
  ],
])('nothing is in the way of %s', (_, decisions, rows) => {
  expect(check(decisions, rows)).toEqual([]);
});

test.each([
  ['a place that is withdrawn twice', [withdrawn, withdrawn], [], 'decided-twice', 4],
  ['a place that is withdrawn and moved', [withdrawn, moved(TO_2019)], [to2019], 'decided-twice', 4],
  ['a withdrawn place that a row gives', [withdrawn], [fact({ printed: '67' })], 'withdrawn-with-row', 3],
  ['a moved value that a row gives again', [moved(TO_2019)], [to2019, fact()], 'withdrawn-with-row', 3],
  ['a value that is moved to its own place', [moved(PLACE)], [fact()], 'moved-to-itself', 3],
  ['two values that are moved to one place', [moved(TO_2019), moved(TO_2019, OTHER)], [to2019], 'moved-together', 4],
  ['a move without its row', [moved(TO_2019)], [], 'move-without-row', 3],
  ['a move to another indicator', [moved(placeText(fact({ indicator: 't1-1' })))], [fact({ indicator: 't1-1' })], 'moved-elsewhere', 3],
  [
    'a move to another unit',
    [moved(placeText(fact({ series: 'people' })))],
    [fact({ series: 'people', unit: 'people' })],
    'moved-elsewhere',
    3,
  ],
  ['a reason for a row that is not there', [revised], [], 'decision-without-row', 3],
  ['a reason for a row that changes nothing', [revised], [fact()], 'decision-unneeded', 3],
  ['a place of which nothing is published', [{ ...withdrawn, place: TO_2019 }], [], 'place-not-published', 3],
] as const)('%s is named by file and line', (_, decisions, rows, code, line) => {
  expect(check(decisions, rows)).toMatchObject([{ code, file: 'why.json', line }]);
});

test('one reason of two files is one; two reasons are told with both places, in whatever order the files come', () => {
  const rows = [fact({ printed: '67' })];
  const inFile = (file: string, ru = why.ru): PlacedDecision => ({ entry: { ...revised, reason: { ...why, ru } }, file, line: 3 });
  expect(check([inFile('a.json'), inFile('b.json')], rows)).toEqual([]);
  const torn = [inFile('a.json'), inFile('b.json', 'Уточнено')];
  const named = [
    {
      ...{ code: 'decided-twice', file: 'b.json', line: 3, column: 'place' },
      values: { key: PLACE, value: 'revised (Түзетілді / Уточнено)', other: 'revised (Түзетілді / Исправлено)', where: 'a.json:3' },
    },
  ];
  expect(check(torn, rows)).toEqual(named);
  expect(check(torn.toReversed(), rows)).toEqual(named);
});
