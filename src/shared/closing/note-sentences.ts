import type { Localized } from '@/contracts/parts';
import type { Language } from '@/domain/language';
import { toSentence } from '../i18n/one-stop';

/** Notes as sentences, each said once: what another of them says as well is left out. */
export function noteSentences(notes: readonly Localized[], language: Language): string[] {
  const told = [...new Set(notes.map((note) => toSentence(note[language])))];
  return told.filter((text) => !told.some((other) => other !== text && other.includes(text)));
}

/** An initial and an abbreviation («Л. Н.», «им. аль-») end no sentence. */
const END = /(?<=[\p{L}\d)%»-][\p{L}\d)%»]\.)\s+(?=[\p{Lu}\d«](?!\.))/u;

/** The first sentence of a note, where a sheet or a slide has no room for all of it: it says what the figure is. */
export const firstSentence = (text: string): string => text.split(END)[0] ?? text;
