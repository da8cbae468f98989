import { describe, expect, it } from 'vitest';
import type { Language } from '@/domain/language';
import { formatNumber, formatPercent, formatSigned } from '@/domain/number-format';

/**
 * What Intl of Node 20 (ICU with the full Kazakh data) gives for both languages, with its hyphen replaced by a real minus.
 * Chromium's Intl would give `1,234,567.89` for Kazakh.
 */
const NUMBERS: readonly [value: number, decimals: number, text: string][] = [
  [1234567.891, 2, '1\u00A0234\u00A0567,89'],
  [2217, 0, '2\u00A0217'],
  [90000, 0, '90\u00A0000'],
  [85.3, 1, '85,3'],
  [0.12, 2, '0,12'],
  [1.005, 2, '1,01'],
  [0.125, 2, '0,13'],
  [-45, 0, '\u221245'],
  [-0.08, 2, '\u22120,08'],
  [81, 1, '81,0'],
  [999.95, 1, '1\u00A0000,0'],
  [0, 2, '0,00'],
];

describe.each<[Language, string]>([
  ['kk', '%'],
  ['ru', '\u00A0%'],
])('numbers of %s in a browser', (language, percentSign) => {
  it.each(NUMBERS)('%d with %i decimals reads as in Node', (value, decimals, text) => {
    expect(formatNumber(value, { decimals, language })).toBe(text);
    expect(formatPercent(value, { decimals, language })).toBe(text + percentSign);
  });

  it('have their sign', () => {
    expect(formatSigned(3.5, { decimals: 1, language })).toBe('+3,5');
    expect(formatSigned(-3.5, { decimals: 1, language })).toBe('\u22123,5');
  });
});
