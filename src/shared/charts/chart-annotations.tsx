import { usePlotArea, useXAxisScale, useYAxisScale, ZIndexLayer } from 'recharts';
import { BaselineMark, FlagMark, GapMark, LabelMark, StopMark } from './chart-marks';
import { alongLine, placeLabels, type Spot } from './place-labels';
import { type ChartFrame, type PlanFactChartProps, passesZero } from './plan-fact-frame';
import { labelObstacles, type Scale } from './plan-fact-label-obstacles';
import { labelWishes } from './plan-fact-label-wishes';
import type { FactLink, PlanFactDrawing, YearValue } from './plan-fact-rows';

const LABEL_STYLES: Readonly<Record<string, { fill: string; fontWeight?: number }>> = {
  fact: { fill: 'var(--fact)', fontWeight: 600 },
  plan: { fill: 'var(--ink-muted)' },
  baseline: { fill: 'var(--ink-muted)' },
};

/** Layers between those of recharts: its lines are 400, its dots 600, its labels 2000. */
const LAYERS = { zero: 40, events: 50, links: 410, marks: 610, labels: 2000 } as const;

type Annotated = Pick<PlanFactChartProps, 'drawing' | 'labels'> & { frame: ChartFrame; width: number };

/** What recharts has no shape for: pieces of the fact line, baseline, stop, gaps, event flags and the direct labels. */
export function ChartAnnotations({ drawing, labels, frame, width }: Annotated) {
  const xScale = useXAxisScale();
  const yScale = useYAxisScale();
  const plot = usePlotArea();
  if (!xScale || !yScale || !plot) return null;
  const scales = { x: toScale(xScale), y: toScale(yScale) };
  const bottom = plot.y + plot.height;
  const placed = placeLabels(labelWishes(drawing, labels, scales), {
    bounds: { left: plot.x + 2, top: plot.y - 6 - frame.headroom, right: width - 1, bottom: bottom - 2 },
    obstacles: [...labelObstacles(drawing, scales, bottom), ...flagObstacles(frame, bottom)],
    fontSize: frame.fontSize,
    lineHeight: frame.lineHeight,
  });
  const { fontSize, lineHeight } = frame;
  return (
    <>
      {passesZero(drawing) && (
        <ZIndexLayer zIndex={LAYERS.zero}>
          <line x1={plot.x} x2={plot.x + plot.width} y1={scales.y(0)} y2={scales.y(0)} stroke="var(--ink-muted)" />
        </ZIndexLayer>
      )}
      <ZIndexLayer zIndex={LAYERS.events}>
        {frame.flags.map((flag) => (
          <FlagMark key={flag.id} {...{ flag, bottom, fontSize, lineHeight }} />
        ))}
      </ZIndexLayer>
      <ZIndexLayer zIndex={LAYERS.links}>
        {drawing.stop && <StopMark {...spotOf(drawing.stop, scales)} />}
        <path d={pathOf(drawing.links, 'solid', scales)} fill="none" stroke="var(--fact)" strokeWidth="3" strokeLinejoin="round" />
        <path d={pathOf(drawing.links, 'dashed', scales)} fill="none" stroke="var(--fact)" strokeWidth="2" strokeDasharray="6 4" />
      </ZIndexLayer>
      <ZIndexLayer zIndex={LAYERS.marks}>
        {drawing.baseline && <BaselineMark {...spotOf(drawing.baseline, scales)} surrounds={liesOnFact(drawing, scales)} />}
        {drawing.rows.map((row) => row.gap !== null && <GapMark key={row.year} x={scales.x(row.year)} y={bottom} />)}
      </ZIndexLayer>
      <ZIndexLayer zIndex={LAYERS.labels}>
        {placed.map((label) => (
          <LabelMark key={label.id} label={label} {...{ fontSize, lineHeight }} {...(LABEL_STYLES[label.id] ?? { fill: 'var(--ink)' })} />
        ))}
      </ZIndexLayer>
    </>
  );
}

interface Scales {
  readonly x: Scale;
  readonly y: Scale;
}

function spotOf({ year, value }: YearValue, { x, y }: Scales): Spot {
  return { x: x(year), y: y(value) };
}

/** A source has nearly the same fact for the baseline year: the square would hide its dot. */
function liesOnFact({ baseline, rows }: PlanFactDrawing, { y }: Scales): boolean {
  const row = rows.find(({ year }) => year === baseline?.year);
  const fact = row?.official ?? row?.demo ?? null;
  return baseline !== null && fact !== null && Math.abs(y(fact) - y(baseline.value)) < 10;
}

function flagObstacles(frame: ChartFrame, bottom: number): Spot[] {
  return frame.flags.flatMap(({ x, top }) => alongLine({ x, y: top }, { x, y: bottom }));
}

function toScale(scale: (value: unknown) => number | undefined): Scale {
  return (value) => scale(value) ?? 0;
}

function pathOf(links: readonly FactLink[], style: FactLink['style'], { x, y }: Scales): string {
  return links
    .filter((link) => link.style === style)
    .map(({ from, to }) => `M${x(from.year)} ${y(from.value)}L${x(to.year)} ${y(to.value)}`)
    .join('');
}
