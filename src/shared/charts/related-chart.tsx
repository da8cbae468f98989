import { textWidth } from '../text-box/text-box';
import styles from './chart.module.css';
import type { YearValue } from './plan-fact-rows';
import { type Place, placing, rangeOf } from './plot';

export interface RelatedChartProps {
  /** Ascending years with a value; a year without one is simply absent. */
  readonly points: readonly YearValue[];
  readonly formatValue: (value: number) => string;
  /** Accessible name, with what it measures. */
  readonly label: string;
}

const SIZE = { width: 360, height: 130, fontSize: 12 };
const PLOT = { left: 28, right: 332, top: 30, bottom: 96 };
const AXIS_Y = 108;

/** A measure by another definition: small, in one muted style, its values written at the points; never judged, so no plan beside it. */
export function RelatedChart({ points, formatValue, label }: RelatedChartProps) {
  const at = scaleOf(points);
  const labelled = labelledPoints(points, formatValue, at);
  const { fontSize } = SIZE;
  return (
    <svg className={styles['related']} viewBox={`0 0 ${SIZE.width} ${SIZE.height}`} role="img" aria-label={label}>
      <path d={`M8 ${AXIS_Y}H${SIZE.width - 8}`} stroke="var(--line)" />
      <path d={neighbourPath(points, at)} fill="none" stroke="var(--ink-muted)" strokeWidth="1.5" />
      {points.map((point) => {
        const [x, y] = at(point);
        return (
          <g key={point.year} fontSize={fontSize} textAnchor="middle" fill="var(--ink-muted)">
            <circle cx={x} cy={y} r="3" />
            {labelled.has(point) && (
              <text x={x} y={y - 9} fill="var(--ink)" stroke="var(--paper)" strokeWidth="3" paintOrder="stroke">
                {formatValue(point.value)}
              </text>
            )}
            <text x={x} y={AXIS_Y + 16}>
              {point.year}
            </text>
          </g>
        );
      })}
    </svg>
  );
}

function scaleOf(points: readonly YearValue[]): Place {
  const years = [points[0]?.year ?? 0, points.at(-1)?.year ?? 0] as const;
  return placing(PLOT, { ...rangeOf(points.map(({ value }) => value)), years });
}

/** Every value is written where there is room; else the first and the last, and what fits between them. */
function labelledPoints(points: readonly YearValue[], formatValue: (value: number) => string, at: Place): ReadonlySet<YearValue> {
  const half = (point: YearValue) => textWidth(formatValue(point.value), SIZE.fontSize) / 2 + 3;
  const isClear = (a: YearValue, b: YearValue) => Math.abs(at(a)[0] - at(b)[0]) >= half(a) + half(b);
  const ends = points.filter((_, i) => i === 0 || i === points.length - 1);
  const chosen = [...ends];
  for (const point of points) {
    if (!chosen.includes(point) && chosen.every((other) => isClear(point, other))) chosen.push(point);
  }
  return new Set(chosen);
}

function neighbourPath(points: readonly YearValue[], at: Place): string {
  return points
    .slice(1)
    .flatMap((to, i) => {
      const from = points[i];
      return from && to.year - from.year === 1 ? [`M${at(from).join(' ')}L${at(to).join(' ')}`] : [];
    })
    .join('');
}
