/** Signs that nobody sees: soft hyphens, joiners, marks of direction. */
const INVISIBLE = '\\u00ad\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2064\\ufeff';
const DASHES = '\\u2010-\\u2015\\u2212';
const WIDE = '\\uff01-\\uff5e';
const ODD = new RegExp(`[${INVISIBLE}${DASHES}${WIDE}]`, 'gu');
const IS_INVISIBLE = new RegExp(`[${INVISIBLE}]`, 'u');
const IS_DASH = new RegExp(`[${DASHES}]`, 'u');
/** Between a wide sign and the one of a keyboard. */
const WIDE_FROM = 0xfee0;

/** A code or a number as a keyboard types it: without signs that nobody sees, a hyphen for each dash, narrow digits and letters for wide ones. */
export const plainSigns = (text: string): string =>
  text.replace(ODD, (sign) => (IS_INVISIBLE.test(sign) ? '' : IS_DASH.test(sign) ? '-' : String.fromCodePoint(codeOf(sign) - WIDE_FROM)));

/** The signs that no keyboard types, by their numbers: `U+200B, U+2212`. */
export const oddSigns = (text: string): string =>
  [...new Set(text.match(ODD))].map((sign) => `U+${codeOf(sign).toString(16).toUpperCase().padStart(4, '0')}`).join(', ');

const codeOf = (sign: string): number => sign.codePointAt(0) ?? 0;

/** Two bytes of a Cyrillic letter that were read as two signs, of Windows-1251 or of Western Windows; twice in a row, for one pair may be meant. */
const MISREAD =
  /(?:[РСТУ][\u00a0¤-§©¬\u00ad®°±µ¶·‘’‚”„†‡•‰‹›€№™ЂЃЄЇЈЉЊЋЌЎЏђѓєїјљњћќўџҐґЅѕ]){2}|(?:[ÐÑÒÓ][\u0080-\u00bf\u0152-\u017e\u0192\u02c6\u02dc\u2013-\u2122]){2}/u;
/** Signs that a program shows where it cannot tell the letters, or took the bytes of one encoding for those of another. */
export const isReplaced = (text: string): boolean => text.includes('\ufffd') || MISREAD.test(text);
/** What a program writes for letters that its code page lacks. */
export const isLost = (text: string): boolean => /\?{2,}/.test(text);
