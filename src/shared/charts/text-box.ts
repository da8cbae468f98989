/** Sizes in pixels, estimated from the number of letters: the same on the server, at build time and in the browser. */

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A mean letter of the system fonts, Cyrillic included, as a share of the font size; digits and signs are narrower. */
const LETTER_WIDTH = 0.6;
const SIGN_WIDTH = 0.56;

export function textWidth(text: string, fontSize: number): number {
  const signs = text.replace(/[^\d\s.,:;%–()-]/g, '').length;
  return Math.ceil((signs * SIGN_WIDTH + (text.length - signs) * LETTER_WIDTH) * fontSize);
}

export function linesWidth(lines: readonly string[], fontSize: number): number {
  return Math.max(0, ...lines.map((line) => textWidth(line, fontSize)));
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
