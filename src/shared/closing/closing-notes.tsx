import type { IndicatorAnswer } from '@/contracts/indicators';
import type { IndicatorClosing } from '@/domain/indicator-closing';
import type { Language } from '@/domain/language';
import { notesAt } from '@/domain/notes-at';
import { useLanguage } from '../i18n/use-language';
import { noteSentences } from './note-sentences';
import { decidingPart } from './use-closing-sentence';

interface ClosedIndicator {
  readonly indicator: IndicatorAnswer;
  readonly closed: Pick<IndicatorClosing, 'worst' | 'silent'>;
}

/** What is to be known of the figures in the sentence of a closing: the fact that decided or is the last known one, and the baseline. */
export function closingNotes({ indicator, closed }: ClosedIndicator, language: Language): string[] {
  const deciding = decidingPart(indicator, closed);
  if (!deciding) return [];
  const { series, closing } = deciding;
  const told = closing.kind === 'known' ? closing.decided : closing.lastKnown;
  return noteSentences(notesAt(series.points, [told?.year, series.baseline?.year]), language);
}

/** The same in small print. */
export function ClosingNotes(closed: ClosedIndicator) {
  const notes = closingNotes(closed, useLanguage());
  return notes.length > 0 && <small className="note"> {notes.join(' ')}</small>;
}
