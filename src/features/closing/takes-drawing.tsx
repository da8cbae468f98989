import type { Dated } from '@/domain/realistic';
import type { Series } from '@/domain/series';
import type { Takes } from '@/domain/what-it-takes';
import { ASKED_YEARS } from '@/domain/wishes';
import lines from '@/shared/charts/drawing.module.css';
import { dotsPath, linePath, placing, rangeOf } from '@/shared/charts/plot';
import { useFormat } from '@/shared/i18n/use-format';
import styles from './closing.module.css';

interface TakesDrawingProps {
  /** The published values. */
  readonly values: readonly Dated[];
  readonly takes: Takes;
  readonly label: string;
  readonly series: Series;
}

const [WIDTH, HEIGHT] = [480, 170];
const GROUND = { left: 8, right: WIDTH - 8, top: 24, bottom: HEIGHT - 24 };
/** Nearer to each other than this, two years are told as one stretch. */
const ROOM_OF_YEARS = 70;
/** A pace that leads nowhere, or later than this, is drawn as far as here. */
const LAST_DRAWN = 2060;

/** Published values as a line, the target across, and a dotted line to it: what is dotted has not happened. No line leads on from a change that is none. */
export function TakesDrawing({ values, takes, label, series }: TakesDrawingProps) {
  const { value } = useFormat();
  const { last, target, pace, year, isSeen } = takes;
  const better = series.direction === 'higher' ? 1 : -1;
  const end = isSeen ? Math.min(year ?? LAST_DRAWN, LAST_DRAWN) : ASKED_YEARS[0];
  const reach = isSeen ? (year !== null && year <= LAST_DRAWN ? target : last.value + better * pace * (end - last.year)) : last.value;
  const first = values[0]?.year ?? last.year;
  const place = placing(GROUND, { ...rangeOf([...values.map((each) => each.value), target, reach]), years: [first, end] });
  const [, targetY] = place({ year: end, value: target });
  const isApart = place(last)[0] - GROUND.left > ROOM_OF_YEARS;
  return (
    <svg className={styles['takes']} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
      <path className={lines['plan']} d={`M${GROUND.left} ${targetY}H${GROUND.right}`} />
      <text x={GROUND.left} y={targetY - 5}>
        {value(target, series)}
      </text>
      <path className={lines['fact']} fill="none" d={linePath(values, place)} />
      <path className={lines['dots']} d={dotsPath(values, place)} />
      {isSeen && <path className={styles['dotted']} d={linePath([last, { year: end, value: reach }], place)} />}
      <text x={GROUND.left} y={HEIGHT - 6}>
        {isApart ? first : `${first}–${last.year}`}
      </text>
      {isApart && (
        <text x={place(last)[0]} y={HEIGHT - 6} textAnchor="middle">
          {last.year}
        </text>
      )}
      <text x={GROUND.right} y={HEIGHT - 6} textAnchor="end">
        {end}
      </text>
    </svg>
  );
}
