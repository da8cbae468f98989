import { FACT_COLUMNS } from './fact-table';

/** What a form asks beside the columns of the table of facts: texts in both languages. */
export const FORM_TEXTS = ['note_kk', 'note_ru', 'reason_kk', 'reason_ru'] as const;
export type FormText = (typeof FORM_TEXTS)[number];

/** Codes in the first row of the sheet of facts; what a column without a code holds is for people only. */
export const FORM_COLUMNS = [...FACT_COLUMNS, ...FORM_TEXTS] as const;
export type FormColumn = (typeof FORM_COLUMNS)[number];

/** Codes in the first row of the sheet of sources: those of the table, and lines for new ones. */
export const SOURCE_COLUMNS = [
  'source_id',
  'title_kk',
  'title_ru',
  'publisher_kk',
  'publisher_ru',
  'published',
  'address_kk',
  'address_ru',
] as const;
export type SourceColumn = (typeof SOURCE_COLUMNS)[number];

/** Codes in the first row of the hidden sheet of words: what the form's reader chooses, and the code that it stands for. */
export const WORD_COLUMNS = ['word', 'code'] as const;
