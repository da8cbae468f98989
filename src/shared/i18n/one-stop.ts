import type { PostProcessorModule } from 'i18next';

/**
 * A sentence ends with one full stop: where a filled-in unit or name brings a stop of its own (ед., п.п., Шымкент қ.), the text's is dropped.
 * Three points stay: they are left out words, not an end.
 */
export function oneStop(text: string): string {
  return text.replaceAll(/(?<!\.)\.\.(?!\.)/g, '.');
}

/** A term of a cell or a list in the middle of a sentence: it begins small. */
export const inSentence = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** Every text passes here after its values are filled in, so that no template has to know what its values end with. */
export const oneStopProcessor: PostProcessorModule = { type: 'postProcessor', name: 'one-stop', process: oneStop };

/** A name or a phrase that opens a heading or a line (область Абай): it begins with a capital letter. */
export const asHeading = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A sentence made of what is none yet, a phrase of a cell or a list: it begins with a capital letter and ends with one full stop. */
export const toSentence = (text: string): string => oneStop(`${asHeading(text)}.`);
