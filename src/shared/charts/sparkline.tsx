import styles from './chart.module.css';
import { lastFactOf } from './plan-fact-frame';
import type { FactLink, PlanFactDrawing } from './plan-fact-rows';

export interface SparklineProps {
  readonly drawing: PlanFactDrawing;
  /** Without a label the drawing is decoration: the numbers stand beside it as text. */
  readonly label?: string;
}

const WIDTH = 120;
const HEIGHT = 36;
const AIR = 5;
const YEARS = { first: 2018, last: 2025 };

/** Plan and fact as a line in the text: no axes, gaps open, demo pieces dashed and hollow, the last fact marked. */
export function Sparkline({ drawing, label }: SparklineProps) {
  const at = scaleOf(drawing);
  const last = lastFactOf(drawing);
  const lastIsDemo = drawing.rows.some((row) => row.year === last?.year && row.demo !== null);
  const loneFacts = drawing.rows.filter(
    (row) => row.year !== last?.year && (row.official ?? row.demo) !== null && !isLinked(drawing, row.year),
  );
  return (
    <svg
      className={styles['spark']}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      width={WIDTH}
      height={HEIGHT}
      fill="none"
      strokeLinecap="round"
      role={label === undefined ? 'presentation' : 'img'}
      aria-label={label}
      aria-hidden={label === undefined}
    >
      <path d={planPath(drawing, at)} stroke="var(--plan)" strokeWidth="1.25" />
      <path d={linkPath(drawing.links, 'solid', at)} stroke="var(--fact)" strokeWidth="2" />
      <path d={linkPath(drawing.links, 'dashed', at)} stroke="var(--fact)" strokeWidth="1.5" strokeDasharray="3 3" />
      {loneFacts.map((row) => (
        <Dot key={row.year} at={at(row.year, row.official ?? row.demo ?? 0)} isDemo={row.demo !== null} r={2} />
      ))}
      {last && <Dot at={at(last.year, last.value)} isDemo={lastIsDemo} r={3.25} />}
    </svg>
  );
}

function Dot({ at: [x, y], isDemo, r }: { at: readonly [number, number]; isDemo: boolean; r: number }) {
  return <circle cx={x} cy={y} r={r} fill={isDemo ? 'var(--paper)' : 'var(--fact)'} stroke="var(--fact)" strokeWidth="1.5" />;
}

type Place = (year: number, value: number) => readonly [number, number];

function scaleOf({ rows, reversed }: PlanFactDrawing): Place {
  const values = rows.flatMap((row) => [row.planLine, row.official, row.demo, row.baseline].filter((value) => value !== null));
  const low = Math.min(...values);
  const span = Math.max(...values) - low;
  return (year, value) => {
    const height = span === 0 ? 0.5 : (value - low) / span;
    const x = AIR + ((year - YEARS.first) / (YEARS.last - YEARS.first)) * (WIDTH - 2 * AIR);
    const y = AIR + (reversed ? height : 1 - height) * (HEIGHT - 2 * AIR);
    return [tenth(x), tenth(y)];
  };
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}

function planPath({ rows }: PlanFactDrawing, at: Place): string {
  const points = rows.flatMap((row) => (row.planLine === null ? [] : [at(row.year, row.planLine).join(' ')]));
  return points.length === 0 ? '' : `M${points.join('L')}`;
}

function linkPath(links: readonly FactLink[], style: FactLink['style'], at: Place): string {
  return links
    .filter((link) => link.style === style)
    .map(({ from, to }) => `M${at(from.year, from.value).join(' ')}L${at(to.year, to.value).join(' ')}`)
    .join('');
}

function isLinked({ links }: PlanFactDrawing, year: number): boolean {
  return links.some(({ from, to }) => from.year === year || to.year === year);
}
