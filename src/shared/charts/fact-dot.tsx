import type { SVGAttributes } from 'react';
import type { UnprovenOrigin } from '@/domain/series';
import { rhombusPath } from '../pictures/rhombus-path';

interface FactDotProps extends Pick<SVGAttributes<SVGElement>, 'fill' | 'stroke' | 'strokeWidth'> {
  readonly x: number;
  readonly y: number;
  readonly r: number;
  /** Why nobody has proven the value; `null`: it is published. */
  readonly unproven: UnprovenOrigin | null;
  readonly 'data-of'?: string | undefined;
}

/**
 * A fact on a drawing. What nobody has published is hollow (the caller's `fill`, or `drawing.module.css`), and a value of the reader's preview of
 * another shape than a generated one, for those who see no colours or print in one.
 */
export function FactDot({ x, y, r, unproven, ...look }: FactDotProps) {
  if (unproven === 'unpublished') return <path d={rhombusPath(x, y, r)} {...look} />;
  return <circle cx={x} cy={y} r={r} {...look} />;
}
