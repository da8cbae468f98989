import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isLanguage, LANGUAGES } from './language';
import { formatNumber, formatPercent, formatSigned, pluralCount, roundAsShown, withoutBinaryTail } from './number-format';

const kk = (decimals: number) => ({ decimals, language: 'kk' }) as const;
const ru = (decimals: number) => ({ decimals, language: 'ru' }) as const;

describe('numbers', () => {
  it('have a decimal comma and a no-break space between thousands', () => {
    expect(formatNumber(1234567.891, kk(2))).toBe('1\u00A0234\u00A0567,89');
    expect(formatNumber(90000, kk(0))).toBe('90\u00A0000');
    expect(formatNumber(2217, ru(0))).toBe('2\u00A0217');
    expect(formatNumber(423, ru(0))).toBe('423');
  });

  it('print all decimals of the plan', () => {
    expect(formatNumber(81, kk(1))).toBe('81,0');
    expect(formatNumber(1, kk(2))).toBe('1,00');
    expect(formatNumber(0, kk(1))).toBe('0,0');
  });

  it.each([
    [0.125, 2, '0,13'],
    [1.005, 2, '1,01'],
    [(71.6 - 9.1) / 2, 1, '31,3'],
    [-0.125, 2, '\u22120,13'],
    [2.5, 0, '3'],
    [0.05, 1, '0,1'],
    [8.345, 2, '8,35'],
    [0.994, 2, '0,99'],
    [999.5, 0, '1\u00A0000'],
    [0.004, 2, '0,00'],
    [1e-7, 2, '0,00'],
    [1.5e-7, 7, '0,0000002'],
    [1e21, 0, '1\u00A0000\u00A0000\u00A0000\u00A0000\u00A0000\u00A0000\u00A0000'],
  ])('round %d to %i decimals, halves away from zero as the decimal reads: %s', (value, decimals, text) => {
    expect(formatNumber(value, kk(decimals))).toBe(text);
  });

  it('have a real minus, and none before what rounds to zero', () => {
    expect(formatNumber(-45, kk(0))).toBe('\u221245');
    expect(formatNumber(-0.004, kk(2))).toBe('0,00');
    expect(formatNumber(-0, kk(0))).toBe('0');
  });

  it('refuse values that are not finite, and impossible decimals', () => {
    for (const value of [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]) {
      expect(() => formatNumber(value, kk(1))).toThrow(RangeError);
    }
    for (const decimals of [-1, 0.5, Number.NaN, 21]) expect(() => formatNumber(1, kk(decimals))).toThrow(RangeError);
  });

  it('read back as the number that was printed', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 4 }), (units, decimals) => {
        const value = Number(`${units}e-${decimals}`);
        const text = formatNumber(value, kk(decimals));
        expect(Number(text.replaceAll('\u00A0', '').replace(',', '.').replace('\u2212', '-')) + 0).toBe(value + 0);
      }),
    );
  });

  it('are never wrong by more than half of the last printed digit, whatever the value', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e12, max: 1e12, noNaN: true }), fc.integer({ min: 0, max: 3 }), (value, decimals) => {
        const text = formatNumber(value, ru(decimals));
        const printed = Number(text.replaceAll('\u00A0', '').replace(',', '.').replace('\u2212', '-'));
        expect(Math.abs(printed - value)).toBeLessThanOrEqual(0.5 * 10 ** -decimals + Math.abs(value) * 1e-15);
      }),
    );
  });

  it('can be printed for every finite value', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(formatNumber(value, kk(2))).toMatch(/^\u2212?\d{1,3}(\u00A0\d{3})*,\d\d$/);
      }),
    );
  });
});

describe('per cents', () => {
  it('stand without a space in Kazakh and after a no-break space in Russian', () => {
    expect(formatPercent(85.3, kk(1))).toBe('85,3%');
    expect(formatPercent(85.3, ru(1))).toBe('85,3\u00A0%');
    expect(formatPercent(-2, ru(0))).toBe('\u22122\u00A0%');
  });
});

describe('signed numbers', () => {
  it('have a sign in both directions and none at zero', () => {
    expect(formatSigned(3.5, kk(1))).toBe('+3,5');
    expect(formatSigned(-3.5, kk(1))).toBe('\u22123,5');
    expect(formatSigned(0, kk(1))).toBe('0,0');
    expect(formatSigned(0.04, kk(1))).toBe('0,0');
    expect(formatSigned(1234, ru(0))).toBe('+1\u00A0234');
  });
});

describe('languages', () => {
  it('are Kazakh first, then Russian, and nothing else', () => {
    expect(LANGUAGES).toEqual(['kk', 'ru']);
    expect(['kk', 'ru', 'en', 'KK', '', null, undefined].map(isLanguage)).toEqual([true, true, false, false, false, false, false]);
  });
});

it('a file holds the number and not the tail of its binary fraction', () => {
  expect(withoutBinaryTail(0.12 - 0.2)).toBe(-0.08);
  expect(withoutBinaryTail(34.467592592592595)).toBe(34.4675925926);
  expect(withoutBinaryTail(11_578_425)).toBe(11_578_425);
});

describe('the word behind a number is chosen by the number as it is shown', () => {
  const russian = new Intl.PluralRules('ru');
  it.each([
    [21, 0, 'one'],
    [21, 1, 'other'],
    [18, 1, 'other'],
    [-3, 0, 'few'],
    [20.6, 0, 'one'],
    [0.9, 0, 'one'],
    [24.96, 1, 'other'],
  ])('%s with %i decimals', (value, decimals, form) => {
    expect(russian.select(pluralCount(value, decimals))).toBe(form);
  });
});

it('what is shown as nought is 0, never a nought with a sign', () => {
  for (const value of [-0.04, -0, 0.04]) expect(Object.is(roundAsShown(value, 1), 0)).toBe(true);
  expect(roundAsShown(-0.05, 1)).toBe(-0.1);
});
