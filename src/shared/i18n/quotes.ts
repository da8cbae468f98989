/** What stands in «…» turns its own quotation marks into „…“, and those into ‚…‘: two closing ones never stand side by side. */
export const nestQuotes = (text: string): string =>
  text.replaceAll('„', '‚').replaceAll('“', '‘').replaceAll('«', '„').replaceAll('»', '“');

/**
 * A sentence, a fragment or a heading of the decree, or our translation of it: where it begins and where it ends is seen, heard, copied and printed. What is
 * ours stands without. The stop at its end belongs to what is around it.
 */
export const quoted = (text: string): string => `«${nestQuotes(text).replace(/[.;,:]+$/, '')}»`;
