import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareText } from './collation';

const KAZAKH = 'аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя';
const kazakh = compareText('kk');
const russian = compareText('ru');
const sorted = (texts: readonly string[], compare = kazakh) => texts.toSorted(compare);

describe('Kazakh order', () => {
  it('is the alphabet of 42 letters', () => {
    expect(KAZAKH).toHaveLength(42);
    expect(sorted([...KAZAKH].toReversed()).join('')).toBe(KAZAKH);
    expect(sorted([...KAZAKH.toUpperCase()].toReversed()).join('')).toBe(KAZAKH.toUpperCase());
  });

  it('puts the regions where a Kazakh reader looks for them', () => {
    const regions = [
      'Ұлытау',
      'Алматы',
      'Қостанай',
      'Абай',
      'Қарағанды',
      'Ақтөбе',
      'Шымкент',
      'Ақмола',
      'Жетісу',
      'Жамбыл',
      'Қызылорда',
      'Астана',
      'Түркістан',
      'Маңғыстау',
      'Павлодар',
    ];
    expect(sorted(regions)).toEqual([
      'Абай',
      'Ақмола',
      'Ақтөбе',
      'Алматы',
      'Астана',
      'Жамбыл',
      'Жетісу',
      'Қарағанды',
      'Қостанай',
      'Қызылорда',
      'Маңғыстау',
      'Павлодар',
      'Түркістан',
      'Ұлытау',
      'Шымкент',
    ]);
  });

  it('sorts a shorter word first, and words before longer words', () => {
    expect(sorted(['балалар', 'бала', 'бала бақша', 'бала-бақша', 'бал'])).toEqual(['бал', 'бала', 'бала бақша', 'бала-бақша', 'балалар']);
  });
});

describe('any order', () => {
  it('compares numbers inside the text as numbers', () => {
    expect(sorted(['12-сынып', '9-сынып', '4-сынып', '10-сынып'])).toEqual(['4-сынып', '9-сынып', '10-сынып', '12-сынып']);
    expect(sorted(['r1-10-1', 'r1-2-10', 'r1-2-9'])).toEqual(['r1-2-9', 'r1-2-10', 'r1-10-1']);
    expect(sorted(['008', '7', '8'])).toEqual(['7', '008', '8']);
  });

  it('puts numbers first, then Cyrillic, then Latin', () => {
    expect(sorted(['PISA', 'я', '2018', 'а'])).toEqual(['2018', 'а', 'я', 'PISA']);
    expect(sorted(['TIMSS', 'PISA', 'PIRLS'], russian)).toEqual(['PIRLS', 'PISA', 'TIMSS']);
  });

  it('does not see quotes and other punctuation until all else is equal', () => {
    expect(sorted(['«Болашақ»', 'Білім', 'Ана тілі'])).toEqual(['Ана тілі', '«Болашақ»', 'Білім']);
    expect(sorted(['в', '«б»', 'а'])).toEqual(['а', '«б»', 'в']);
    expect(kazakh('«б»', 'б')).not.toBe(0);
  });

  it('puts small letters before capitals of the same word, and capitals of earlier words first', () => {
    expect(sorted(['Білім', 'білім', 'Бала'])).toEqual(['Бала', 'білім', 'Білім']);
  });

  it('takes a letter with a separate accent for the letter', () => {
    expect(sorted(['\u0438\u0306а', 'к', 'и'])).toEqual(['и', '\u0438\u0306а', 'к']);
  });

  it('is total: never 0 for different texts, antisymmetric and transitive', () => {
    const text = fc.string({ unit: fc.constantFrom(...'аәеёиіЕЁ19 -«»azА') });
    fc.assert(
      fc.property(fc.constantFrom(kazakh, russian), text, text, text, (compare, a, b, c) => {
        expect(compare(a, b) === 0).toBe(a === b);
        expect(Math.sign(compare(a, b)) + Math.sign(compare(b, a))).toBe(0);
        if (compare(a, b) <= 0 && compare(b, c) <= 0) expect(compare(a, c)).toBeLessThanOrEqual(0);
      }),
    );
  });
});

describe('Russian order', () => {
  it('counts ё as е, unless the words are otherwise equal', () => {
    expect(sorted(['ежи', 'ёж', 'еж', 'ель', 'ёлка'], russian)).toEqual(['еж', 'ёж', 'ежи', 'ёлка', 'ель']);
    expect(sorted(['ежи', 'ёж', 'ель'], kazakh)).toEqual(['ежи', 'ель', 'ёж']);
  });

  it('sorts the regions', () => {
    expect(sorted(['Шымкент', 'Абай', 'Улытау', 'Жетісу', 'Актюбинская', 'Акмолинская'], russian)).toEqual([
      'Абай',
      'Акмолинская',
      'Актюбинская',
      'Жетісу',
      'Улытау',
      'Шымкент',
    ]);
  });
});
