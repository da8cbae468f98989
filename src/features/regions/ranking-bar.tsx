import drawing from '@/shared/charts/drawing.module.css';
import verdictColours from '@/shared/ui/verdict-colours.module.css';
import { type BarScale, barAt } from './bar-scale';
import styles from './ranking.module.css';

interface RankingBarProps {
  readonly scale: BarScale;
  readonly value: number;
  readonly tone: string;
  readonly isDemo: boolean;
  /** Upright lines: what the bar is read against. */
  readonly marks: readonly { readonly kind: 'aim' | 'nation' | 'median'; readonly value: number }[];
}

/** One bar or dot; decorative, because the numbers stand in the cells beside it. */
export function RankingBar({ scale, value, tone, isDemo, marks }: RankingBarProps) {
  const percent = (at: number) => `${at.toFixed(2)}%`;
  const { zero, end, torn } = barAt(scale, value);
  return (
    <svg
      className={`${styles['bar']} ${verdictColours[tone] ?? styles[tone]} ${isDemo ? styles['isDemo'] : ''}`}
      width="100%"
      height="22"
      aria-hidden="true"
    >
      {scale.mark === 'bar' ? (
        <>
          <rect x={percent(Math.min(zero, end))} y="4" width={percent(Math.abs(end - zero))} height="14" />
          {torn !== null && <line x1={percent(torn)} x2={percent(torn)} y1="2" y2="20" className={styles['torn']} />}
        </>
      ) : (
        <>
          <line x1="0" x2="100%" y1="11" y2="11" className={drawing['grid']} />
          <circle cx={percent(end)} cy="11" r="6" />
        </>
      )}
      {scale.from < 0 && <line x1={percent(zero)} x2={percent(zero)} y1="0" y2="22" className={drawing['base']} />}
      {marks.map((mark) => (
        <line
          key={mark.kind}
          x1={percent(scale.at(mark.value))}
          x2={percent(scale.at(mark.value))}
          y1="0"
          y2="22"
          className={styles[mark.kind]}
        />
      ))}
    </svg>
  );
}
