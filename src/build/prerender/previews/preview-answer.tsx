import type { ReactNode } from 'react';
import { linesWidth } from '@/shared/text-box/text-box';
import { fitSize, PREVIEW_MARGIN } from './preview-frame';
import { roleColour } from './role-colour';

/** Width of one number's place, and the baselines; pixels. */
const COLUMN = 255;
const ROWS = { pill: 284, term: 390, value: 450 } as const;

interface PillProps {
  readonly word: string;
  readonly colour: string;
  /** Nobody knows: outlined and dashed, never filled. */
  readonly isState?: boolean;
  readonly children?: ReactNode;
}

/** The answer in a word. */
export function Pill({ word, colour, isState = false, children }: PillProps) {
  const icon = children ? 48 : 0;
  const size = fitSize([word], 2 * COLUMN - 60 - icon, 30);
  const width = linesWidth([word], size, 'bold') + 68 + icon;
  const outline = { fill: roleColour('paper'), stroke: colour, strokeWidth: 2.5, strokeDasharray: '9 6' };
  const ink = isState ? colour : roleColour('paper');
  return (
    <g>
      <rect x={PREVIEW_MARGIN} y={ROWS.pill - 40} width={width} height={60} rx={30} {...(isState ? outline : { fill: colour })} />
      {children && (
        <g transform={`translate(${PREVIEW_MARGIN + 24} ${ROWS.pill - 26}) scale(2)`} color={ink}>
          {children}
        </g>
      )}
      <text x={PREVIEW_MARGIN + 28 + icon} y={ROWS.pill} fontSize={size} fontWeight={700} fill={ink}>
        {word}
      </text>
    </g>
  );
}

interface Entry {
  readonly term: string;
  readonly text: string;
  readonly colour: string;
}

/** The numbers that matter, beside each other and of one size. */
export function Figures({ entries }: { entries: readonly Entry[] }) {
  const terms = entries.map(({ term }) => term);
  const termSize = fitSize(terms, COLUMN, 24, 'regular');
  const textSize = fitSize(
    entries.map(({ text }) => text),
    COLUMN,
    56,
  );
  return entries.map(({ term, text, colour }, i) => {
    const x = PREVIEW_MARGIN + i * (COLUMN + 20);
    return (
      <g key={term}>
        <text x={x} y={ROWS.term} fontSize={termSize} fill={roleColour('ink-muted')}>
          {term}
        </text>
        <text x={x} y={ROWS.value} fontSize={textSize} fontWeight={700} fill={colour}>
          {text}
        </text>
      </g>
    );
  });
}
