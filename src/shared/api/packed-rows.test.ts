import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { packRows, unpackRows } from './packed-rows';

describe('lists of like objects, column by column', () => {
  test('each key stands once', () => {
    const packed = packRows([
      { year: 2018, fact: 423 },
      { year: 2022, fact: null },
    ]);
    expect(packed).toEqual({
      $keys: ['year', 'fact'],
      $columns: [
        [2018, 2022],
        [423, null],
      ],
    });
  });

  test.each([
    ['objects with different keys', [{ a: 1 }, { b: 2 }]],
    ['a single object', [{ a: 1 }]],
    ['texts and numbers', ['a', 1, null]],
    ['empty objects', [{}, {}]],
    ['an object with an empty key beside a text', [{ '': false }, '']],
  ])('%s stay a list', (_, list) => {
    expect(packRows(list)).toEqual(list);
  });

  test('whatever JSON can say comes back equal', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const json: unknown = JSON.parse(JSON.stringify(value));
        expect(unpackRows(JSON.parse(JSON.stringify(packRows(json))))).toEqual(json);
      }),
    );
  });

  test('tables inside tables come back equal', () => {
    const rows = fc.array(
      fc.record({ id: fc.string(), points: fc.array(fc.record({ year: fc.integer(), fact: fc.option(fc.integer()) })) }),
    );
    fc.assert(
      fc.property(rows, (value) => {
        expect(unpackRows(JSON.parse(JSON.stringify(packRows(value))))).toEqual(value);
      }),
    );
  });

  test('of texts in both languages that of the page comes back for both', () => {
    const text = fc.record({ kk: fc.string(), ru: fc.string() });
    const rows = fc.array(
      fc.record({
        id: fc.string(),
        title: text,
        note: fc.option(text),
        names: fc.array(fc.record({ short: text })),
        words: fc.array(text),
      }),
    );
    const inOne = (texts: { kk: string; ru: string }) => ({ kk: texts.kk, ru: texts.kk });
    fc.assert(
      fc.property(rows, (value) => {
        const expected = value.map(({ id, title, note, names, words }) => ({
          ...{ id, title: inOne(title), note: note && inOne(note) },
          names: names.map(({ short }) => ({ short: inOne(short) })),
          words: words.map(inOne),
        }));
        expect(unpackRows(JSON.parse(JSON.stringify(packRows(value, 'kk'))))).toEqual(expected);
      }),
    );
  });

  test.each([
    ['a third key', { kk: 'a', ru: 'b', en: 'c' }],
    ['no text', { kk: null, ru: 'b' }],
  ])('what only looks like one, with %s, comes back as it was', (_, value) => {
    expect(unpackRows(packRows(value, 'ru'))).toEqual(value);
  });

  test('a value that is not there is left out, as in JSON', () => {
    expect(unpackRows(packRows({ error: undefined, data: 1 }))).toEqual({ data: 1 });
  });

  test('a key that only packed lists may have is refused', () => {
    expect(() => packRows({ $keys: 1 })).toThrow(RangeError);
    expect(() => packRows({ $text: 1 })).toThrow(RangeError);
  });
});
