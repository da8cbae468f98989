import { findLookAlike, foldLookAlikes } from './look-alike-alphabet';

/** Why a text is none of the known ones, and which it is meant to be. */
export type Mismatch =
  | { readonly kind: 'blank-around' | 'misspelt'; readonly meant: string }
  | { readonly kind: 'look-alike'; readonly meant: string; readonly letter: string }
  | { readonly kind: 'unknown' };

/** Slips of a typist: more of them, and it is another word. */
const MOST_SLIPS = 2;

/** The nearest explanation of a text that is not among the known ones: blanks, letters of another alphabet, capitals, a slip or two. */
export function explainMismatch(text: string, known: readonly string[]): Mismatch {
  const trimmed = known.find((word) => word === text.trim());
  if (trimmed !== undefined) return { kind: 'blank-around', meant: trimmed };
  const folded = foldLookAlikes(text);
  const same = known.find((word) => foldLookAlikes(word) === folded);
  const letter = findLookAlike(text);
  if (same !== undefined) return letter === null ? { kind: 'misspelt', meant: same } : { kind: 'look-alike', meant: same, letter };
  const near = known
    .map((word) => ({ word, slips: countSlips(folded, foldLookAlikes(word)) }))
    .filter(({ word, slips }) => slips <= Math.min(MOST_SLIPS, Math.floor(word.length / 3)))
    .sort((a, b) => a.slips - b.slips);
  const [best, next] = near;
  // two words equally near: neither is meant for certain
  return best && best.slips !== next?.slips ? { kind: 'misspelt', meant: best.word } : { kind: 'unknown' };
}

/** Letters to add, drop or change to make one text of the other. */
function countSlips(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
