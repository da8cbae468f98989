/**
 * A space before a dash, between a figure and its unit (84 ай, 8,2 п.т., 6 месяцев), behind the sign of a number and behind "city" (г. Алматы). Every
 * text of a page passes here: the space comes first, so that nothing but spaces is looked at.
 */
const HOLDS =
  / (?:(?=[–—](?![\p{L}\d]))|(?<=\d )(?=(?:ай|ед|п\.[пт]|балл(?:а|ов)?|мес(?:яц(?:а|ев)?)?)(?!\p{L}))|(?<=(?:№|(?<!\p{L})г\.) ))/gu;
const HELD = /\u00A0(?=[–—\p{L}])|(?<=№|(?<!\p{L})г\.)\u00A0/gu;

/** Text of a page: no line begins with a dash, none ends with the sign of a number, and no unit stands alone on one. */
export const keepTogether = (text: string): string => text.replaceAll(HOLDS, '\u00A0');

/** The same text where it leaves the page, in a file or copied: with plain spaces. */
export const toPlainText = (text: string): string => text.replaceAll(HELD, ' ');
