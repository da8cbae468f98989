import type { IndicatorAnswer } from '@/contracts/indicators';
import type { IndicatorClosing } from '@/domain/indicator-closing';
import { notesAt } from '@/domain/notes-at';
import { toSentence } from '../i18n/one-stop';
import { useLanguage } from '../i18n/use-language';
import { decidingPart } from './use-closing-sentence';

interface ClosingNotesProps {
  readonly indicator: IndicatorAnswer;
  readonly closed: Pick<IndicatorClosing, 'worst' | 'silent'>;
}

/** What is to be known of the figures in the sentence of a closing: the fact that decided or is the last known one, and the baseline. */
export function ClosingNotes({ indicator, closed }: ClosingNotesProps) {
  const language = useLanguage();
  const deciding = decidingPart(indicator, closed);
  if (!deciding) return null;
  const { series, closing } = deciding;
  const told = closing.kind === 'known' ? closing.decided : closing.lastKnown;
  const notes = notesAt(series.points, [told?.year, series.baseline?.year]);
  return notes.length > 0 && <small className="note"> {notes.map((note) => toSentence(note[language])).join(' ')}</small>;
}
