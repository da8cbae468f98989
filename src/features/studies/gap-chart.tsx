import { isUnproven, type Provenance } from '@/domain/series';
import drawing from '@/shared/charts/drawing.module.css';
import { DrawingRoom, type DrawingVariant, SizedDrawing } from '@/shared/charts/drawing-room';
import { useTranslation } from '@/shared/i18n/use-translation';
import charts from './charts.module.css';
import { GAP_FRAMES, type GapFrame, toGapTicks, toGapX } from './gap-drawing';

/** One line of a study: where the gap was, what it was to be, and what it came to in the latest round that has a plan in the past. */
export interface GapRow {
  readonly id: string;
  readonly name: string;
  readonly baseline: { readonly value: number; readonly isExpected: boolean } | null;
  readonly plan: number;
  /** `null` = no fact. */
  readonly fact: { readonly value: number; readonly text: string; readonly provenance: Provenance | null } | null;
}

interface GapChartProps {
  readonly rows: readonly GapRow[];
  readonly label: string;
  readonly factWord: string;
  readonly noFactWord: string;
}

/** All gaps on one scale of points; shorter is better. Drawn twice, the style sheet shows the drawing that fits. */
export function GapChart({ label, ...drawing }: GapChartProps) {
  return (
    <DrawingRoom label={label} className={charts['room']}>
      {(variant) => <Drawing key={variant} variant={variant} {...drawing} />}
    </DrawingRoom>
  );
}

function Drawing({ rows, variant, factWord, noFactWord }: Omit<GapChartProps, 'label'> & { variant: DrawingVariant }) {
  const frame = GAP_FRAMES[variant];
  const ticks = toGapTicks(rows.flatMap(({ baseline, plan, fact }) => [plan, baseline?.value ?? 0, fact?.value ?? 0]));
  const bottom = frame.top + rows.length * frame.row;
  return (
    <SizedDrawing variant={variant} width={frame.width} height={bottom + 24}>
      <text x={frame.width - 2} y={14} textAnchor="end" className={charts['small']}>
        {factWord}
      </text>
      {ticks.map((tick) => (
        <g key={tick}>
          <path className={drawing['grid']} d={`M${toGapX(tick, ticks, frame)} ${frame.top}V${bottom}`} />
          <text x={toGapX(tick, ticks, frame)} y={bottom + 16} textAnchor="middle" className={charts['small']}>
            {tick}
          </text>
        </g>
      ))}
      {rows.map((row, i) => (
        <g key={row.id} transform={`translate(0 ${frame.top + i * frame.row})`}>
          <Row {...{ row, frame, ticks, noFactWord }} />
        </g>
      ))}
    </SizedDrawing>
  );
}

interface RowProps {
  readonly row: GapRow;
  readonly frame: GapFrame;
  readonly ticks: readonly number[];
  readonly noFactWord: string;
}

function Row({ row: { name, baseline, plan, fact }, frame, ticks, noFactWord }: RowProps) {
  const { top, thickness } = frame.bar;
  const { t } = useTranslation();
  const unproven = fact && isUnproven(fact.provenance) ? fact.provenance : null;
  const middle = top + thickness / 2;
  const at = (value: number) => toGapX(value, ticks, frame);
  const planPath = `M${at(plan)} ${top - 4}V${top + thickness + 4}`;
  return (
    <>
      <text x={2} y={frame.name}>
        {name}
      </text>
      {fact && (
        <rect
          className={isUnproven(fact.provenance) ? charts['barDemo'] : charts['bar']}
          x={frame.plot.left}
          y={top}
          width={at(fact.value) - frame.plot.left}
          height={thickness}
        />
      )}
      <path className={charts['rim']} d={planPath} />
      <path className={charts['planMark']} d={planPath} />
      {baseline && (
        <circle className={baseline.isExpected ? charts['expected'] : charts['baseline']} cx={at(baseline.value)} cy={middle} r={5} />
      )}
      <text x={frame.width - 2} y={middle + 5} textAnchor="end" className={fact && !unproven ? charts['fact'] : undefined}>
        {fact ? fact.text : <tspan className={charts['small']}>{noFactWord}</tspan>}
        {unproven && (
          <tspan dx={4} className={charts['demo']}>
            {t(`provenance.${unproven}Badge`)}
          </tspan>
        )}
      </text>
    </>
  );
}
