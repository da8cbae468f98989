const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/**
 * A text as HTML, SVG and the XML of a workbook take it, between tags and in attributes. Control characters, which XML forbids, are left out; tabs
 * and ends of lines are none.
 */
export const escapeMarkup = (text: string): string =>
  text.replaceAll(/(?![\t\n\r])\p{Cc}/gu, '').replaceAll(/[&<>"]/g, (sign) => ESCAPES[sign] ?? '');
