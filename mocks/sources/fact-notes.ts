import notesJson from '@mocks/data/fact-notes.json';
import * as v from 'valibot';
import { type Localized, localizedSchema } from '@/contracts/parts';
import { readTable } from './read-table';

const notesSchema = v.object({
  translations: v.array(v.object({ en: v.string(), ...localizedSchema.entries })),
  own: v.array(v.object({ indicator: v.string(), series: v.string(), year: v.number(), ...localizedSchema.entries })),
});

const notes = readTable(notesSchema, notesJson, 'fact-notes.json');
const byEnglish = new Map(notes.translations.map(({ en, kk, ru }) => [en, { kk, ru }]));

/** Puts notes about the same point one after another; each begins with a capital letter, so they are sentences. */
export function joinNotes(parts: readonly (Localized | null)[]): Localized | null {
  const known = parts.filter((part) => part !== null);
  if (known.length === 0) return null;
  return { kk: known.map((part) => part.kk).join('. '), ru: known.map((part) => part.ru).join('. ') };
}

/**
 * The note of a fact in both languages; in the table of facts its parts are joined with "; ".
 *
 * Errors: RangeError when a part has no translation, so that a new fact cannot bring English onto the page.
 */
export function localizeNote(english: string): Localized | null {
  if (english === '') return null;
  return joinNotes(
    english.split('; ').map((part) => {
      const translated = byEnglish.get(part);
      if (!translated) throw new RangeError(`fact-notes.json has no translation of "${part}"`);
      return translated;
    }),
  );
}

/** Notes, and parts of composite ones, that are there in both languages. */
export const noteCodes: readonly string[] = [...byEnglish.keys()];

/** Our own note on a national point, for example where the baseline contradicts the source of the facts. */
export function ownNote(indicator: string, series: string, year: number): Localized | null {
  const found = notes.own.find((note) => note.indicator === indicator && note.series === series && note.year === year);
  return found ? { kk: found.kk, ru: found.ru } : null;
}
