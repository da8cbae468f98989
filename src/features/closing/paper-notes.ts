import type { Language } from '@/domain/language';
import { closingNotes } from '@/shared/closing/closing-notes';
import { firstSentence } from '@/shared/closing/note-sentences';
import { type ClosingRow, groupRows } from './closing-rows';

/** The notes of the account as two sheets of A4 have room for them: by number, in the order of the groups, each once. */
export interface PaperNotes {
  readonly texts: readonly string[];
  /** From 1; `null` where nothing is to be noted. */
  readonly numberOf: (row: ClosingRow) => number | null;
}

export function toPaperNotes(rows: readonly ClosingRow[], language: Language): PaperNotes {
  const textOf = (row: ClosingRow) => closingNotes(row, language).map(firstSentence).join(' ');
  const texts = [...new Set(groupRows(rows).flatMap((group) => group.rows.map(textOf)))].filter(Boolean);
  return { texts, numberOf: (row) => texts.indexOf(textOf(row)) + 1 || null };
}
