import lines from '@/shared/charts/drawing.module.css';
import { useFormat } from '@/shared/i18n/use-format';
import styles from './rate-chart.module.css';
import { RATE_BOX, RATE_TICKS, type RateDrawing, xOf, yOf } from './rate-drawing';

interface RateChartProps {
  readonly drawing: RateDrawing;
  /** The year in view. */
  readonly year: number;
  /** What it shows, in words. */
  readonly label: string;
  /** Figures by another definition, in grey. */
  readonly isOther?: boolean;
}

const GRID = RATE_TICKS.map((tick) => `M${RATE_BOX.left} ${yOf(tick)}H${RATE_BOX.right}`).join('');

/** Plan and facts of one rate from 0 to 100 per cent, 2018–2025. */
export function RateChart({ drawing, year, label, isOther = false }: RateChartProps) {
  const { percent } = useFormat();
  const { plan, planDots, nation, solid, dashed, officialDots, demoDots, ownMarks, gaps } = drawing;
  return (
    <svg
      className={isOther ? `${styles['chart']} ${styles['other']}` : styles['chart']}
      viewBox={`0 0 ${RATE_BOX.width} ${RATE_BOX.height}`}
      role="img"
      aria-label={label}
    >
      <path className={styles['now']} d={`M${xOf(year)} ${RATE_BOX.top}V${RATE_BOX.bottom}`} />
      <path className={lines['grid']} d={GRID} />
      {RATE_TICKS.map((tick) => (
        <text key={tick} x={RATE_BOX.left - 4} y={yOf(tick) + 4} textAnchor="end">
          {percent(tick, 0)}
        </text>
      ))}
      <text x={RATE_BOX.left} y={RATE_BOX.height - 6}>
        2018
      </text>
      <text x={RATE_BOX.right} y={RATE_BOX.height - 6} textAnchor="end">
        2025
      </text>
      {plan && <path className={lines['plan']} d={plan} />}
      {planDots && <path className={styles['planDots']} d={planDots} />}
      {nation && <path className={styles['nation']} d={nation} />}
      {solid && <path className={`${lines['fact']} ${styles['solid']}`} d={solid} />}
      {dashed && <path className={lines['generated']} d={dashed} />}
      {(officialDots || demoDots) && <path className={`${lines['dots']} ${styles['solid']}`} d={officialDots + demoDots} />}
      {demoDots && <path className={styles['holes']} d={demoDots} />}
      {ownMarks && <path className={styles['own']} d={ownMarks} />}
      {gaps && <path className={styles['gaps']} d={gaps} />}
    </svg>
  );
}
