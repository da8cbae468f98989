import { Fragment } from 'react';
import drawing from '@/shared/charts/drawing.module.css';
import { DrawingRoom, type DrawingVariant, SizedDrawing } from '@/shared/charts/drawing-room';
import { rhombusPath } from '@/shared/pictures/rhombus-path';
import styles from './compare-chart.module.css';
import { type CompareFigures, PLAN_LABEL, toCompareDrawing } from './compare-drawing';

interface CompareChartProps {
  readonly figures: CompareFigures;
  /** What the chart shows; the values are in the table below it. */
  readonly label: string;
  /** Said over the line between the old and the new borders; `null` = no region on the page was redrawn. */
  readonly breakText: string | null;
}

/** The rhombus of a value of the reader's preview stands around the mark of its line, one of which is a rhombus itself. */
const FRAME = 7;

/** All lines on one scale, drawn twice: the style sheet shows the drawing that fits. Readable without JavaScript. */
export function CompareChart({ figures, label, breakText }: CompareChartProps) {
  return (
    <DrawingRoom label={label} className={styles['room']}>
      {(variant) => <Drawing key={variant} {...{ figures, variant, breakText }} />}
    </DrawingRoom>
  );
}

function Drawing({ figures, variant, breakText }: { figures: CompareFigures; variant: DrawingVariant; breakText: string | null }) {
  const { width, height, fontSize, lineHeight, plot, ticks, years, plan, lines, labels, breakX } = toCompareDrawing(figures, variant);
  const slots = new Map(lines.map(({ id }, i) => [id, String(i)]));
  return (
    <SizedDrawing {...{ variant, width, height, fontSize }}>
      {ticks.map(({ y, text }) => (
        <g key={text}>
          <path className={drawing['grid']} d={`M${plot.left} ${y}H${plot.right}`} />
          <text x={plot.left - 6} y={y + fontSize * 0.35} textAnchor="end" className={drawing['aside']}>
            {text}
          </text>
        </g>
      ))}
      {years.map(({ x, text }) => (
        <text key={text} x={x} y={height - 6} textAnchor="middle" className={drawing['aside']}>
          {text}
        </text>
      ))}
      {breakText && (
        <>
          <path className={styles['break']} d={`M${breakX} ${plot.top - 8}V${plot.bottom}`} />
          <text x={breakX} y={plot.top - 12} textAnchor="middle" className={drawing['aside']}>
            {breakText}
          </text>
        </>
      )}
      {plan && <path className={styles['plan']} d={plan} />}
      {lines.map(({ id, solid, dashed, dots }) => (
        <g key={id} className={styles['line']} data-slot={slots.get(id)}>
          {solid && <path d={solid} />}
          {dashed && <path d={dashed} strokeDasharray="6 4" />}
          {dots.map(({ x, y, unproven }) => (
            <Fragment key={x}>
              {unproven === 'unpublished' && <path className={styles['hollow']} d={rhombusPath(x, y, FRAME)} />}
              <path className={unproven ? styles['hollow'] : styles['dot']} d={markPath(slots.get(id) ?? '0', x, y)} />
            </Fragment>
          ))}
        </g>
      ))}
      {labels.map(({ id, lines: words, x, y, leader }) => (
        <g key={id} className={styles['label']} data-slot={id === PLAN_LABEL ? PLAN_LABEL : slots.get(id)}>
          <path d={leader} />
          <text x={x} y={y}>
            {words.map((word, i) => (
              <tspan key={word} x={x} dy={i === 0 ? 0 : lineHeight}>
                {word}
              </tspan>
            ))}
          </text>
        </g>
      ))}
    </SizedDrawing>
  );
}

/** Each line has a mark of its own shape: nation a circle, then square, triangle, diamond, triangle upside down. */
function markPath(slot: string, x: number, y: number): string {
  if (slot === '1') return `M${x - 4} ${y - 4}h8v8h-8z`;
  if (slot === '2') return `M${x} ${y - 5}l5 9h-10z`;
  if (slot === '3') return `M${x} ${y - 5.5}l5.500 5.500l-5.500 5.500l-5.500 -5.500z`;
  if (slot === '4') return `M${x} ${y + 5}l5 -9h-10z`;
  return `M${x - 4} ${y}a4 4 0 1 0 8 0a4 4 0 1 0 -8 0`;
}
