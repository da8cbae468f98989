import type { Language } from './language';

export interface NumberStyle {
  /** Digits after the comma, all of them printed: as many as the decree prints for the series. */
  readonly decimals: number;
  readonly language: Language;
}

const NO_BREAK_SPACE = '\u00A0';
const MINUS = '\u2212';

/**
 * A number as both languages write it: decimal comma, no-break space between thousands, a real minus.
 *
 * Written by hand because Chromium claims to support `Intl` with 'kk' and prints `1,234.5` (DOMAIN.md section 10).
 * Units:  the caller's; nothing is scaled. Halves are rounded away from zero as the decimal reads (1.005 → 1,01), not as its binary fraction lies.
 * Absent: there is no text for an absent value; the caller shows its state.
 * Errors: RangeError for a value that is not finite, or decimals that are not a whole number from 0 to 20.
 */
export function formatNumber(value: number, { decimals }: NumberStyle): string {
  const digits = roundedDigits(value, decimals);
  return isZero(digits) || value > 0 ? digits : MINUS + digits;
}

/** As `formatNumber`, with + or − before everything but zero (also before what is not rounded to zero). */
export function formatSigned(value: number, style: NumberStyle): string {
  const text = formatNumber(value, style);
  return value > 0 && !isZero(text) ? `+${text}` : text;
}

/** A figure that is per cent already (85.3, not 0.853): `85,3%` in Kazakh, `85,3 %` with a no-break space in Russian. */
export function formatPercent(value: number, style: NumberStyle): string {
  return `${formatNumber(value, style)}${style.language === 'ru' ? NO_BREAK_SPACE : ''}%`;
}

/**
 * What the plural form of the word behind a shown number is chosen by: the number as it is shown, and a fraction as soon as decimals
 * are printed, whatever they are: Russian says 21 балл, but 21,0 балла.
 */
export function pluralCount(value: number, decimals: number): number {
  return decimals > 0 ? 0.5 : Math.round(Math.abs(value));
}

/** The number that the digits say: what is shown alike is alike. Halves as in `formatNumber`. Errors: as there. */
export function roundAsShown(value: number, decimals: number): number {
  const units = Number(wholeUnits(Math.abs(value), decimals));
  return (Math.sign(value) * units) / 10 ** decimals + 0;
}

function isZero(text: string): boolean {
  return !/[1-9]/.test(text);
}

function roundedDigits(value: number, decimals: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`formatNumber: the value must be finite, got ${value}`);
  if (!Number.isInteger(decimals) || decimals < 0 || decimals > 20) throw new RangeError(`formatNumber: decimals 0 to 20, got ${decimals}`);
  const digits = wholeUnits(Math.abs(value), decimals)
    .toString()
    .padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals).replace(/\B(?=(\d{3})+$)/g, NO_BREAK_SPACE);
  return decimals === 0 ? whole : `${whole},${digits.slice(-decimals)}`;
}

/**
 * The value counted in units of its last printed decimal. Works on the decimal text of the number, which is what the author wrote; fifteen digits of it, for a
 * quotient as 31.25 comes as 31.249999999999996.
 */
function wholeUnits(value: number, decimals: number): bigint {
  const [mantissa = '0', exponent = '0'] = value.toPrecision(15).split('e');
  const [whole = '0', fraction = ''] = mantissa.split('.');
  const shift = decimals + Number(exponent) - fraction.length;
  const all = BigInt(whole + fraction);
  if (shift >= 0) return all * 10n ** BigInt(shift);
  const divisor = 10n ** BigInt(-shift);
  return (all + divisor / 2n) / divisor;
}

/** All that the data hold, without the tail of binary fractions: 2.2 for 2.2000000000000028. Twelve significant digits; for files, not for pages. */
export function withoutBinaryTail(value: number): number {
  return Number(value.toPrecision(12));
}
