import type { Verdict } from '@/domain/choices';
import { drawLines, drawText, lineStep, moved, verdictSign } from '@/shared/pictures/draw';
import type { PictureColours } from '@/shared/pictures/picture-colours';
import type { DrawPicture } from '@/shared/pictures/picture-drawing';
import { toLines } from '@/shared/pictures/picture-text';

export interface DrawnGroup {
  readonly title: string;
  /** Whose sign and colour it has; `null`: it cannot be known. */
  readonly verdict: Verdict | null;
  readonly names: readonly { readonly text: string; readonly isPromise: boolean }[];
}

const WIDTH = 900;
const SQUARE = 14;
const TEXT = 13;

/** Groups below each other: their sign and word with the count, a square for each promise (the eight of the goals larger), and all names. */
export function drawClosing(groups: readonly DrawnGroup[]): DrawPicture {
  return ({ colours }) => {
    let y = 0;
    const markup = groups.map((group) => {
      const drawn = drawGroup(group, colours);
      const at = y;
      y += drawn.height;
      return moved([0, at], drawn.markup);
    });
    return { drawing: { markup: markup.join(''), width: WIDTH, height: y }, key: [] };
  };
}

function drawGroup({ title, verdict, names }: DrawnGroup, colours: PictureColours): { markup: string; height: number } {
  const colour = verdict ? colours[verdict] : colours.state;
  const sign = verdict ? verdictSign(verdict, [0, 4], colour) : '';
  const squares = names.map(({ isPromise }, i) => {
    const size = isPromise ? SQUARE : SQUARE - 5;
    return `<rect x="${i * (SQUARE + 4)}" y="${28 + SQUARE - size}" width="${size}" height="${size}" fill="${verdict ? colour : 'none'}" stroke="${colour}"/>`;
  });
  const lines = toLines(names.map(({ text }) => text).join(' · '), WIDTH, TEXT);
  const textTop = 28 + SQUARE + 20;
  return {
    markup: [
      sign,
      drawText(title, [verdict ? 24 : 0, 18], { size: 16, fill: colour, isBold: true }),
      ...squares,
      drawLines(lines, [0, textTop], { size: TEXT, fill: colours.ink }),
    ].join(''),
    height: textTop + lines.length * lineStep(TEXT) + 12,
  };
}
