import { type Weight, wrapText } from '../text-box/text-box';

/** Pixels as a file holds them: a hundredth of one is not seen. */
export const round = (pixels: number): number => Math.round(pixels * 100) / 100;

/** Bold letters are wider by about a tenth. */
const BOLD_FACTOR = 1.12;

/** Lines that fit the width; a word that is longer than a line, such as an address, is broken where it must be. */
export function toLines(text: string, maxWidth: number, fontSize: number, weight: Weight = 'regular'): string[] {
  const size = weight === 'bold' ? fontSize * BOLD_FACTOR : fontSize;
  const mostLetters = Math.max(8, Math.floor(maxWidth / (size * LETTER_WIDTH)));
  const words = text
    .trim()
    .split(/\s+/)
    .flatMap((word) => toPieces(word, mostLetters));
  return wrapText(words.join(' '), maxWidth, size).filter((line) => line !== '');
}

/** As in text-box.ts, where a word is never broken. */
const LETTER_WIDTH = 0.63;

/** Pieces end after a sign at which an address reads well, if there is one in the second half of the line. */
function toPieces(word: string, mostLetters: number): string[] {
  const pieces: string[] = [];
  let rest = word;
  while (rest.length > mostLetters) {
    const head = rest.slice(0, mostLetters);
    const sign = Math.max(...['/', '?', '&', '-'].map((candidate) => head.lastIndexOf(candidate)));
    const end = sign > mostLetters / 2 ? sign + 1 : mostLetters;
    pieces.push(rest.slice(0, end));
    rest = rest.slice(end);
  }
  return [...pieces, rest];
}

const FORBIDDEN_IN_NAMES = /[\\/:*?"<>|]+/g;
const LONGEST_NAME = 120;

/** A name that a person recognises and that every system accepts. */
export function toFileName(site: string, title: string, ending: string): string {
  const name = `${site} – ${title}`.replaceAll(FORBIDDEN_IN_NAMES, ' ').replaceAll(/\s+/g, ' ').trim();
  return `${name.slice(0, LONGEST_NAME).replace(/[\s.]+$/, '')}.${ending}`;
}
