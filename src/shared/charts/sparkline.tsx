import styles from './chart.module.css';
import { FactDot } from './fact-dot';
import { lastFactOf } from './plan-fact-frame';
import type { PlanFactDrawing, PlanFactRow } from './plan-fact-rows';
import { isLinked, type Place, placing, planFactPaths, rangeOf } from './plot';

const WIDTH = 120;
const HEIGHT = 36;
const AIR = 5;
const GROUND = { left: AIR, right: WIDTH - AIR, top: AIR, bottom: HEIGHT - AIR };

/** Plan and fact as a line in the text: no axes, gaps open, demo pieces dashed and hollow, the last fact marked. The numbers stand beside it as text. */
export function Sparkline({ drawing }: { drawing: PlanFactDrawing }) {
  const place = scaleOf(drawing);
  const paths = planFactPaths(drawing, place);
  const last = lastFactOf(drawing);
  const lastRow = drawing.rows.find((row) => row.year === last?.year);
  const loneFacts = drawing.rows.filter(
    (row) => row.year !== last?.year && (row.official ?? row.demo) !== null && !isLinked(drawing.links, row.year),
  );
  return (
    <svg
      className={styles['spark']}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      width={WIDTH}
      height={HEIGHT}
      fill="none"
      strokeLinecap="round"
      role="presentation"
      aria-hidden="true"
    >
      {paths.plan !== '' && <path d={paths.plan} stroke="var(--plan)" strokeWidth="1.25" />}
      {paths.solid !== '' && <path d={paths.solid} stroke="var(--fact)" strokeWidth="2" />}
      {paths.dashed !== '' && <path d={paths.dashed} stroke="var(--fact)" strokeWidth="1.5" strokeDasharray="3 3" />}
      {loneFacts.map((row) => (
        <Dot key={row.year} at={place({ year: row.year, value: row.official ?? row.demo ?? 0 })} unproven={row.unproven} r={2} />
      ))}
      {last && <Dot at={place(last)} unproven={lastRow?.unproven ?? null} r={3.25} />}
    </svg>
  );
}

interface DotProps extends Pick<PlanFactRow, 'unproven'> {
  readonly at: readonly [number, number];
  readonly r: number;
}

function Dot({ at: [x, y], unproven, r }: DotProps) {
  return <FactDot {...{ x, y, r, unproven }} fill={unproven ? 'var(--paper)' : 'var(--fact)'} stroke="var(--fact)" strokeWidth="1.5" />;
}

function scaleOf({ rows, reversed }: PlanFactDrawing): Place {
  const values = rows.flatMap((row) => [row.planLine, row.official, row.demo, row.baseline].filter((value) => value !== null));
  const { foot, head } = rangeOf(values);
  return placing(GROUND, reversed ? { foot: head, head: foot } : { foot, head });
}
