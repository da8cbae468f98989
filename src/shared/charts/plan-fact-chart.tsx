import { memo, useMemo, useRef } from 'react';
import { CartesianGrid, Line, LineChart, Tooltip, XAxis, YAxis } from 'recharts';
import { visuallyHidden } from '../ui/visually-hidden';
import styles from './chart.module.css';
import { ChartAnnotations } from './chart-annotations';
import { ChartTooltip } from './chart-tooltip';
import { FactDot } from './fact-dot';
import { CHART_SIZES, type ChartVariant, frameOf, type PlanFactChartProps, passesZero, WIDE_FROM } from './plan-fact-frame';
import type { PlanFactRow } from './plan-fact-rows';
import { FIRST_YEAR, LAST_YEAR } from './plot';
import { useBoxWidth } from './use-box-width';

const YEARS = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, i) => FIRST_YEAR + i);

/** The living chart: fills the width of its box; arrow keys and touch tell each year. */
export function PlanFactChart(props: PlanFactChartProps) {
  const box = useRef<HTMLDivElement>(null);
  const spoken = useRef<HTMLParagraphElement>(null);
  const width = useBoxWidth(box);
  return (
    <div ref={box} className={styles['live']}>
      {width > 0 && <PlanFactDrawn {...props} width={width} variant={width >= WIDE_FROM ? 'wide' : 'narrow'} spoken={spoken} />}
      <p ref={spoken} className={visuallyHidden} aria-live="polite" />
    </div>
  );
}

interface DrawnProps extends PlanFactChartProps {
  readonly width: number;
  readonly variant: ChartVariant;
  readonly spoken: React.RefObject<HTMLElement | null>;
}

/** One drawing of a given size; the build draws it too, for the static SVG. */
export const PlanFactDrawn = memo(function PlanFactDrawn({ width, variant, spoken, ...props }: DrawnProps) {
  const { drawing, labels, events, describeYear } = props;
  const frame = useMemo(() => frameOf({ drawing, labels, events }, width), [drawing, labels, events, width]);
  const { yTicks, tickDecimals, rows } = drawing;
  const tickStyle = { fontSize: frame.fontSize };
  return (
    <LineChart
      width={width}
      height={CHART_SIZES[variant].height}
      data={[...rows]}
      margin={frame.margin}
      accessibilityLayer
      aria-label={labels.name}
    >
      <CartesianGrid vertical={false} stroke="var(--line)" />
      <XAxis
        dataKey="year"
        type="number"
        domain={[FIRST_YEAR, LAST_YEAR]}
        ticks={YEARS}
        interval={0}
        padding={{ left: frame.xPadding, right: frame.xPadding }}
        height={frame.fontSize + 14}
        tick={(tick: TickProps) => (
          <AxisTick {...tick} {...tickStyle} text={String(tick.payload.value)} anchor="middle" drop={frame.fontSize} />
        )}
        tickLine={false}
        axisLine={{ stroke: passesZero(drawing) ? 'var(--line)' : 'var(--ink-muted)' }}
      />
      <YAxis
        domain={[yTicks[0] ?? 0, yTicks.at(-1) ?? 1]}
        ticks={[...yTicks]}
        interval={0}
        reversed={drawing.reversed}
        width={frame.yAxisWidth}
        tick={(tick: TickProps) => (
          <AxisTick
            {...tick}
            {...tickStyle}
            text={labels.formatTick(Number(tick.payload.value), tickDecimals)}
            anchor="end"
            drop={frame.fontSize * 0.35}
          />
        )}
        tickLine={false}
        axisLine={false}
      />
      <Tooltip
        isAnimationActive={false}
        cursor={{ stroke: 'var(--ink-muted)', strokeWidth: 1 }}
        content={({ active, label }) => <ChartTooltip {...{ describeYear, rows, spoken, active, label }} />}
      />
      <Line dataKey="planLine" {...INERT} stroke="var(--plan)" strokeWidth={1.5} dot={false} />
      <Line dataKey="planPoint" {...INERT} stroke="none" dot={{ r: 2.5, fill: 'var(--plan)', stroke: 'none' }} />
      <Line dataKey="official" {...INERT} stroke="none" dot={{ r: 4.5, fill: 'var(--fact)', stroke: 'none' }} />
      <Line dataKey="demo" {...INERT} stroke="none" dot={unprovenDot} />
      <ChartAnnotations {...{ drawing, labels, frame, width }} />
    </LineChart>
  );
});

interface DotProps {
  readonly cx?: number;
  readonly cy?: number;
  readonly payload: PlanFactRow;
}

const HOLLOW = { fill: 'var(--paper)', stroke: 'var(--fact)', strokeWidth: 2 } as const;

/** A year without a value that nobody has published has no place. */
function unprovenDot({ cx, cy, payload: { year, demo, unproven } }: DotProps) {
  if (cx === undefined || cy === undefined || demo === null) return <g key={year} />;
  return <FactDot key={year} x={cx} y={cy} r={4.5} unproven={unproven} {...HOLLOW} />;
}

const INERT = { type: 'linear', isAnimationActive: false, connectNulls: false, activeDot: false } as const;

interface TickProps {
  readonly x: number | string;
  readonly y: number | string;
  readonly payload: { readonly value: unknown };
}

function AxisTick({
  x,
  y,
  text,
  anchor,
  drop,
  fontSize,
}: TickProps & { text: string; anchor: 'middle' | 'end'; drop: number; fontSize: number }) {
  return (
    <text x={x} y={Number(y) + drop} fontSize={fontSize} textAnchor={anchor} fill="var(--ink-muted)">
      {text}
    </text>
  );
}
