import type { CSSProperties } from 'react';
import { VERDICTS, type Verdict } from '@/domain/verdict';

/** The signs of the verdict badge, as pictures: thousands of cells, and an element in each would double the work of every new order. */
const SHAPES: Readonly<Record<Verdict, string>> = {
  met: 'M3.5 8.5 6.8 12l6-7.5',
  near: 'M2.5 6.5c1.8-2 3.7-2 5.5 0s3.7 2 5.5 0M2.5 10.5c1.8-2 3.7-2 5.5 0s3.7 2 5.5 0',
  behind: 'M8 3v5.5l3.5 2.2M8 1.5a6.5 6.5 0 1 0 .01 0',
  far: 'M8 2.5v11M3.5 9 8 13.5 12.5 9',
  regressed: 'M3.5 3 8 7.5 12.5 3M3.5 8.5 8 13l4.5-4.5',
};
/** Hollow, in the corner: a demo value. Part of the same picture, because a second one would cost as much as the first. */
const DEMO_DOT = "<circle cx='21' cy='-3' r='2.5' stroke-width='1' fill='#fff'/>";
/** Dark on the pale grounds of both themes; a picture cannot read the tokens. */
const INK = '#101a20';

const toPicture = (verdict: Verdict, extra: string): string => {
  const shape = `<path d='${SHAPES[verdict]}'/>`;
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
