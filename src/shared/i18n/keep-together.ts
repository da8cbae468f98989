const BEFORE_DASH = / (?=[–—](?![\p{L}\d]))/gu;
const HELD_DASH = /\u00A0(?=[–—])/g;

/** Text of a page: no line begins with a dash, and none ends with the sign of a number. */
export const keepTogether = (text: string): string => text.replaceAll(BEFORE_DASH, '\u00A0').replaceAll('№ ', '№\u00A0');

/** The same text where it leaves the page, in a file or copied: with plain spaces. */
export const toPlainText = (text: string): string => text.replaceAll(HELD_DASH, ' ').replaceAll('№\u00A0', '№ ');
