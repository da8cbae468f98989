/** Sizes in pixels, estimated from the number of letters: the same on the server, at build time and in the browser. */

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A mean letter as a share of the font size in DejaVu Sans, the widest of the system fonts that have all Kazakh letters; others leave some air. */
const LETTER_WIDTH = 0.63;
const BOLD_WIDTH = 0.7;

export type Weight = 'regular' | 'bold';

export function textWidth(text: string, fontSize: number, weight: Weight = 'regular'): number {
  return Math.ceil(text.length * (weight === 'bold' ? BOLD_WIDTH : LETTER_WIDTH) * fontSize);
}

export function linesWidth(lines: readonly string[], fontSize: number, weight: Weight = 'regular'): number {
  return Math.max(0, ...lines.map((line) => textWidth(line, fontSize, weight)));
}

/** Breaks at spaces so that no line is wider than `maxWidth`; a single longer word stays whole. */
export function wrapText(text: string, maxWidth: number, fontSize: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && textWidth(`${last} ${word}`, fontSize) <= maxWidth) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

export function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

export function contains(box: Box, x: number, y: number): boolean {
  return x > box.left && x < box.right && y > box.top && y < box.bottom;
}
