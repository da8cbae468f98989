import lines from '@/shared/charts/drawing.module.css';
import { useFormat } from '@/shared/i18n/use-format';
import styles from './rate-chart.module.css';

const BOX = { width: 240, height: 30, left: 30, right: 210, middle: 120, line: 20 } as const;

interface GapBarProps {
  /** Fact minus plan, percentage points. */
  readonly gap: number;
  /** Where the scale ends on either side. */
  readonly reach: number;
}

/** The gap to plan on a scale of its own: zero is the plan, an arrow goes beyond it. Decorative: its number stands beside it. */
export function GapBar({ gap, reach }: GapBarProps) {
  const { number } = useFormat();
  const share = Math.max(-1, Math.min(1, gap / reach));
  const end = BOX.middle + share * (BOX.right - BOX.middle);
  const isBeyond = Math.abs(gap) > reach;
  const ends = [
    { x: BOX.left, text: `−${number(reach, 0)}` },
    { x: BOX.middle, text: '0' },
    { x: BOX.right, text: `+${number(reach, 0)}` },
  ];
  return (
    <svg className={styles['gap']} viewBox={`0 0 ${BOX.width} ${BOX.height}`} aria-hidden="true">
      <path className={lines['grid']} d={`M${BOX.left} ${BOX.line}H${BOX.right}`} />
      <path className={styles['bar']} d={`M${BOX.middle} ${BOX.line}H${end.toFixed(1)}`} />
      {isBeyond && <path fill="currentColor" d={`M${end} ${BOX.line - 6}l${10 * share} 6l${-10 * share} 6z`} />}
      <path className={lines['base']} d={ends.map(({ x }) => `M${x} ${BOX.line - 5}v10`).join('')} />
      {ends.map(({ x, text }) => (
        <text key={text} x={x} y={BOX.line - 9} textAnchor="middle">
          {text}
        </text>
      ))}
    </svg>
  );
}
