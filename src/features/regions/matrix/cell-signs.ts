import type { CSSProperties } from 'react';
import { VERDICTS, type Verdict } from '@/domain/choices';
import { VERDICT_SHAPES } from '@/shared/ui/verdict-shapes';

/** Hollow, in the corner: a demo value. Part of the same picture, because a second one would cost as much as the first. */
const DEMO_DOT = "<circle cx='21' cy='-3' r='2.5' stroke-width='1' fill='#fff'/>";
/** Dark on the pale grounds of both themes; a picture cannot read the tokens. */
const INK = '#101a20';

// as pictures: thousands of cells, and an element in each would double the work of every new order
const toPicture = (verdict: Verdict, extra: string): string => {
  const shape = `<path d='${VERDICT_SHAPES[verdict]}'/>`;
  const svg = `<svg xmlns='http://www.w3.org/2000/svg' viewBox='-8 -6 32 28' fill='none' stroke='${INK}' stroke-width='2'>${shape}${extra}</svg>`;
  return `url("data:image/svg+xml,${encodeURIComponent(svg)}")`;
};

/** Custom properties that the style sheet of the matrix draws its cells with: `--met`, `--met-demo`, … */
export const CELL_SIGNS = Object.fromEntries(
  VERDICTS.flatMap((verdict) => [
    [`--${verdict}`, toPicture(verdict, '')],
    [`--${verdict}-demo`, toPicture(verdict, DEMO_DOT)],
  ]),
) as CSSProperties;
