/** Signs that make a spreadsheet run a text as a formula, also in their full-width shapes; tab and line breaks are skipped by the reader before one. */
const OPENS_A_FORMULA = /^[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/;

/** Whether a spreadsheet that opens a CSV file would run this text. */
export function opensFormula(text: string): boolean {
  return OPENS_A_FORMULA.test(text);
}

/** A text for a CSV file: one that a spreadsheet would run as a formula gets an apostrophe in front. Numbers are not texts and never pass here. */
export function disarmFormula(text: string): string {
  return opensFormula(text) ? `'${text}` : text;
}
