import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  agencyCode,
  choiceOf,
  indicatorId,
  numberOf,
  optionOf,
  ownName,
  phrase,
  programmeYear,
  regionId,
  regionIds,
  seriesCode,
  seriesYear,
  taskId,
  wordsOf,
} from './codecs';

const WORDS = ['map', 'tiles'] as const;
const codecs = {
  ...{ programmeYear, seriesYear, quarter: numberOf([1, 2, 3, 4]), indicatorId, seriesCode, regionId, taskId, agencyCode, phrase },
  ...{ option: optionOf(WORDS), choice: choiceOf(WORDS, 'map'), words: wordsOf(WORDS), regionIds: regionIds(4) },
};

/** What a query or a link written in code can hold. */
const held = fc.oneof(fc.string(), fc.integer(), fc.constantFrom(null, undefined, ...WORDS, 'KZ-71', 2021, '2021'), fc.array(fc.string()));

describe.each(Object.entries(codecs))('what an address may hold: %s', (_, codec) => {
  test('nothing is refused, and what was understood is understood again', () => {
    fc.assert(
      fc.property(held, (value) => {
        const read = codec(value);
        expect(codec(read)).toEqual(read);
      }),
    );
  });

  test('nothing there is nothing asked for', () => {
    expect([null, '', 'map', []]).toContainEqual(codec(undefined));
  });
});

test('a year is a number or a text; one that nothing is known of is not asked for', () => {
  expect(['2022', 2022, '2018', 'x', ['2022', '2023']].map((value) => programmeYear(value))).toEqual([2022, 2022, null, null, null]);
  expect(seriesYear('2018')).toBe(2018);
});

test('a list keeps what is known, each once, and no more than fit', () => {
  expect(regionIds(2)(['KZ-71', 'x', 'KZ-71', 'KZ-75', 'KZ-79'])).toEqual(['KZ-71', 'KZ-75']);
  expect(wordsOf(WORDS)('tiles')).toEqual(['tiles']);
});

test('what is typed is cut, not refused', () => {
  expect(phrase('x'.repeat(500))).toHaveLength(100);
});

test('a name of the page’s own is a plain word, and nothing that a page could be broken with', () => {
  expect(['last_day', 'due-date', 'text', '<b>', '', 7, ['text']].map((value) => ownName(value))).toEqual([
    null,
    'due-date',
    'text',
    null,
    null,
    null,
    null,
  ]);
});
