import type { Verdict } from '@/domain/choices';
import { escapeMarkup } from '@/domain/escape-markup';
import { VERDICT_SHAPES } from '../ui/verdict-shapes';
import { round } from './picture-text';

/** Pieces of a drawing as SVG text: sizes in pixels, colours as they are given. */

type Place = readonly [x: number, y: number];

export interface TextStyle {
  readonly size: number;
  readonly fill: string;
  readonly anchor?: 'middle' | 'end';
  readonly isBold?: boolean;
}

/** One line; `y` is its baseline. */
export function drawText(text: string, [x, y]: Place, { size, fill, anchor, isBold = false }: TextStyle): string {
  const more = `${anchor ? ` text-anchor="${anchor}"` : ''}${isBold ? ' font-weight="700"' : ''}`;
  return `<text x="${round(x)}" y="${round(y)}" font-size="${size}" fill="${fill}"${more}>${escapeMarkup(text)}</text>`;
}

/** Lines below each other; `y` is the baseline of the first. One text, so that it is found and copied as a whole. */
export function drawLines(lines: readonly string[], [x, y]: Place, style: TextStyle): string {
  const { size, fill, anchor, isBold = false } = style;
  const more = `${anchor ? ` text-anchor="${anchor}"` : ''}${isBold ? ' font-weight="700"' : ''}`;
  const spans = lines.map((line, i) => `<tspan x="${round(x)}" y="${round(y + i * lineStep(size))}">${escapeMarkup(line)}</tspan>`);
  return `<text font-size="${size}" fill="${fill}"${more}>${spans.join('')}</text>`;
}

export const lineStep = (size: number): number => Math.round(size * 1.35);

/** Moved, then made larger or smaller. */
export function moved([x, y]: Place, markup: string, scale = 1): string {
  return `<g transform="translate(${round(x)} ${round(y)})${scale === 1 ? '' : ` scale(${round(scale)})`}">${markup}</g>`;
}

/** The sign of a verdict: a shape of its own, so that it is told without its colour. Its box is 16 by 16, from its upper left corner. */
export function verdictSign(verdict: Verdict, at: Place, colour: string, size = 16): string {
  const path = `<path d="${VERDICT_SHAPES[verdict]}" fill="none" stroke="${colour}" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"/>`;
  return moved(at, path, size / 16);
}
