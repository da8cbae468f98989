import drawing from '@/shared/charts/drawing.module.css';
import { FactDot } from '@/shared/charts/fact-dot';
import { MINI, toMiniDrawing } from './mini-drawing';
import type { ProfileRow } from './profile-row';
import styles from './rows.module.css';

interface MiniChartProps {
  readonly row: Pick<ProfileRow, 'points' | 'part' | 'indicator'>;
  readonly brokenIn: number | null;
  /** First and last fact in words: the drawing shows the way between them. */
  readonly label: string;
}

/** Region (strong), nation (dotted) and plan (thin), 2018–2025; gaps open, broken where the borders changed. */
export function MiniChart({ row, brokenIn, label }: MiniChartProps) {
  const { plan, nation, solid, dashed, last, lone } = toMiniDrawing(row, brokenIn);
  if (!last) return null;
  return (
    <svg className={`${drawing['lines']} ${styles['mini']}`} viewBox={`0 0 ${MINI.width} ${MINI.height}`} role="img" aria-label={label}>
      {plan && <path d={plan} />}
      {nation && <path d={nation} data-of="nation" />}
      {solid && <path d={solid} data-of="region" />}
      {dashed && <path d={dashed} data-of="generated" />}
      {lone.map((dot) => (
        <FactDot key={dot.x} {...dot} r={1.5} data-of={dot.unproven ?? undefined} />
      ))}
      <FactDot {...last} r={3} data-of={last.unproven ?? undefined} />
    </svg>
  );
}
