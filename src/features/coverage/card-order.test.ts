import { expect, test } from 'vitest';
import { arrangeCards } from './card-order';
import { toCards } from './coverage-cards';
import { indicatorOf, partOf, pointsOf } from './coverage-fixture';

const rate = (id: string, fact: number | null, name: string) =>
  indicatorOf(id, [partOf('total', pointsOf([2025, 50, fact]))], { short: { kk: name, ru: name } });
const cards = toCards([rate('t1-1', 50, 'Ң'), rate('r1-6-1', 30, 'Н'), rate('r1-5-3', null, 'О'), rate('r1-5-2', 45, 'Қ')], 2025, null);
const keysOf = (order: 'programme' | 'distance' | 'name') =>
  arrangeCards(cards, order, 'kk').map(({ group, cards: inGroup }) => [group, ...inGroup.map(({ indicator }) => indicator.id)]);

test('by programme: under the headings of their groups, empty groups left out', () => {
  expect(keysOf('programme')).toEqual([
    ['early-years', 't1-1'],
    ['out-of-school', 'r1-6-1'],
    ['learning', 'r1-5-3', 'r1-5-2'],
  ]);
});

test('by distance: furthest below the plan first, without a verdict last', () => {
  expect(keysOf('distance')).toEqual([[null, 'r1-6-1', 'r1-5-2', 't1-1', 'r1-5-3']]);
});

test('by name: in the order of the Kazakh alphabet', () => {
  expect(keysOf('name')).toEqual([[null, 'r1-5-2', 'r1-6-1', 't1-1', 'r1-5-3']]);
});
