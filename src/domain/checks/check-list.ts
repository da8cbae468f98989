import type { Severity } from '../choices';
import type { Unit } from '../series';

/**
 * Every check of what comes in, one list for the build, the command and the page. The sentences that go with a code, what is wrong and what to
 * do, are the texts `wrong.{code}` and `remedy.{code}` of both languages.
 */
export const CHECKS = {
  // the file
  'published-encoding': 'error',
  'encoding-windows-1251': 'warning',
  'empty-file': 'error',
  'open-quote': 'error',
  'no-heading': 'error',
  'column-missing': 'error',
  'column-unknown': 'error',
  'column-twice': 'error',
  'heading-again': 'error',
  'cell-count': 'error',
  'replacement-character': 'error',
  'lost-letters': 'error',
  // what the row is about
  'blank-around': 'error',
  'look-alike': 'error',
  misspelt: 'error',
  'unknown-indicator': 'error',
  'unknown-series': 'error',
  'unknown-definition': 'error',
  'other-definition': 'error',
  'unknown-region': 'error',
  'region-by-name': 'error',
  'region-not-yet': 'error',
  'national-only': 'error',
  'not-comparable': 'error',
  'comparator-without-study': 'error',
  'unknown-year': 'error',
  'duplicate-key': 'error',
  'study-out-of-round': 'error',
  // its value
  'cell-empty': 'error',
  'odd-signs': 'error',
  'empty-value': 'error',
  'not-a-number': 'error',
  'grouped-digits': 'error',
  'out-of-bounds': 'error',
  'fraction-for-percent': 'error',
  'thousands-for-units': 'error',
  'far-from-known': 'error',
  'number-spelling': 'error',
  'unit-mismatch': 'error',
  'unknown-confidence': 'error',
  // where it comes from
  'unknown-source': 'error',
  'unknown-note': 'error',
  // looks right, and still needs a look
  'source-discontinued': 'warning',
  'source-before-year': 'warning',
  'year-without-plan': 'warning',
  'too-many-decimals': 'warning',
  'perhaps-thousands': 'warning',
  'confidence-above-source': 'warning',
  // beside what is published, and beside the rest of the report
  'revision-without-reason': 'error',
  'confidence-without-reason': 'error',
  'source-without-reason': 'error',
  'note-without-reason': 'error',
  'reported-twice': 'warning',
  'reported-differently': 'error',
  'reported-otherwise': 'error',
  'parts-do-not-add-up': 'warning',
  'nation-against-mean': 'warning',
  'nation-against-sum': 'warning',
  'large-step': 'warning',
  'against-all-others': 'warning',
  'equals-plan': 'warning',
  'digits-heaped': 'warning',
  // the workbook
  'file-too-large': 'error',
  'not-a-workbook': 'error',
  'other-workbook': 'error',
  'old-workbook': 'error',
  'workbook-encrypted': 'error',
  'workbook-damaged': 'error',
  'workbook-macros': 'error',
  'workbook-too-large': 'error',
  'no-form-sheet': 'error',
  'form-empty': 'warning',
  'merged-cells': 'error',
  'hidden-rows': 'warning',
  'formula-without-value': 'error',
  'cell-error': 'error',
  'date-for-number': 'error',
  'number-as-text': 'warning',
  'one-language': 'error',
  'languages-mixed': 'warning',
  'languages-swapped': 'error',
  // publishing
  'place-not-published': 'error',
  'move-without-row': 'error',
  'withdrawal-without-reason': 'error',
  'moved-to-itself': 'error',
  'moved-together': 'error',
  'moved-elsewhere': 'error',
  'withdrawn-with-row': 'error',
  'decided-twice': 'error',
  'decision-without-row': 'error',
  'decision-unneeded': 'warning',
  'nothing-to-publish': 'error',
  'data-changed': 'error',
  'data-busy': 'error',
  'data-unwritable': 'error',
  'release-day-missing': 'error',
  'release-day-unreadable': 'error',
  'release-day-not-later': 'error',
  'release-day-ahead': 'error',
  'unknown-file': 'error',
  'file-absent': 'error',
  'file-is-folder': 'error',
  'file-unreadable': 'error',
  // the tables of sources and notes
  'broken-json': 'error',
  'json-not-list': 'error',
  'json-not-entry': 'error',
  'field-unknown': 'error',
  'field-not-text': 'error',
  'field-not-whole': 'error',
  'field-missing': 'error',
  'field-not-number': 'error',
  'field-malformed': 'error',
  'entry-twice': 'error',
  'entry-differs': 'error',
  'entry-published-differs': 'error',
  'entry-unused': 'error',
  'form-source-unused': 'warning',
  'tables-disagree': 'error',
  'field-unknown-word': 'error',
  'source-id': 'error',
  'published-date': 'error',
  'published-ahead': 'error',
  'foreign-not-in-title': 'error',
  'source-twice': 'error',
  'source-differs': 'error',
  'missing-kazakh': 'error',
  'missing-russian': 'error',
  'address-missing': 'error',
  'address-and-reason': 'error',
  'address-blank': 'error',
  'address-not-web': 'error',
  'address-not-canonical': 'error',
  'address-not-public': 'error',
  'address-list-page': 'error',
  // a backend that the pages are made from
  'backend-silent': 'error',
  'backend-contract': 'error',
  'backend-region-missing': 'error',
  'backend-region-unknown': 'error',
  'backend-indicator-missing': 'error',
  'backend-indicator-unknown': 'error',
  'backend-series-missing': 'error',
  'backend-series-unknown': 'error',
} as const satisfies Record<string, Severity>;

export type CheckCode = keyof typeof CHECKS;

/** One thing that is wrong or doubtful, with its place. */
export interface Finding {
  readonly code: CheckCode;
  /** As the reader of the message knows it: a path, a name of a workbook. */
  readonly file: string;
  /** From 1; `null` where the whole file is meant. */
  readonly line: number | null;
  /** The name of the column or field; `null` where the whole row is meant. */
  readonly column: string | null;
  /** What the sentences quote. */
  readonly values: Readonly<Record<string, string>>;
  /** In which the figures among them are given (`quoted-values.ts` knows which they are). */
  readonly unit?: Unit;
  /** The sheet of a workbook, and in it the cell as a spreadsheet names it: `H12`. */
  readonly sheet?: string;
  readonly cell?: string;
  /** The value that it is about, where that is understood. */
  readonly about?: { readonly indicator: string; readonly series: string; readonly region: string; readonly year: number };
}

export const isError = ({ code }: Finding): boolean => CHECKS[code] === 'error';
