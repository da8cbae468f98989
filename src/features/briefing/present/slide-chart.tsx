import type { BriefingVerdict } from '@/domain/briefing';
import { asPublished } from '@/domain/decree-decimals';
import { isUnproven, SERIES_YEARS } from '@/domain/series';
import { BaselineMark, GapMark, LabelMark, StopMark } from '@/shared/charts/chart-marks';
import { FactDot } from '@/shared/charts/fact-dot';
import { type LabelWish, placeLabels } from '@/shared/charts/place-labels';
import { labelObstacles } from '@/shared/charts/plan-fact-label-obstacles';
import type { PlanFactDrawing, PlanFactRow } from '@/shared/charts/plan-fact-rows';
import { FIRST_YEAR, type Place, placing, planFactPaths, rangeOfTicks } from '@/shared/charts/plot';
import { toSentence } from '@/shared/i18n/one-stop';
import { type Measured, useFormat } from '@/shared/i18n/use-format';
import { usePlanTerm } from '@/shared/i18n/use-plan-term';
import { useTranslation } from '@/shared/i18n/use-translation';
import { linesWidth } from '@/shared/text-box/text-box';
import styles from './slide.module.css';

/** Large letters in a small box: it is read on a telephone and from the last row. */
const BOX = { width: 560, height: 380 } as const;
const FONT = 20;
const LINE_HEIGHT = 24;
const PLOT = { top: 30, right: BOX.width - 34, bottom: BOX.height - 40 } as const;

interface SlideChartProps {
  readonly drawing: PlanFactDrawing;
  /** The year in view: its plan and fact are named in the drawing. */
  readonly judged: BriefingVerdict;
  readonly measured: Measured;
}

/** Plan and fact over the years: plan thin and grey, facts strong, demo facts hollow and dashed, gaps open. */
export function SlideChart({ drawing, judged, measured }: SlideChartProps) {
  const { t } = useTranslation('present');
  const { number } = useFormat();
  const ticks = drawing.yTicks.map((tick) => number(tick, drawing.tickDecimals));
  const scales = scalesOf(drawing, linesWidth(ticks, FONT) + 10);
  const label = useSpokenChart(drawing, measured);
  const every = drawing.yTicks.length > 6 ? 2 : 1;
  return (
    <svg className={styles['chart']} viewBox={`0 0 ${BOX.width} ${BOX.height}`} role="img" aria-label={`${t('chart.name')}. ${label}`}>
      <g fontSize={FONT} fill="var(--ink-muted)">
        {drawing.yTicks.map((tick, i) => (
          <g key={tick}>
            <path d={`M${scales.left} ${scales.y(tick)}H${BOX.width}`} stroke="var(--line)" />
            {(drawing.yTicks.length - 1 - i) % every === 0 && (
              <text x={scales.left - 8} y={scales.y(tick) + 7} textAnchor="end">
                {ticks[i]}
              </text>
            )}
          </g>
        ))}
        {SERIES_YEARS.map((year) => (
          <text
            key={year}
            x={scales.x(year)}
            y={BOX.height - 8}
            textAnchor="middle"
            {...(year === judged.year && { fill: 'var(--ink)', fontWeight: 700 })}
          >
            {year}
          </text>
        ))}
      </g>
      <Lines drawing={drawing} scales={scales} />
      {drawing.rows.map((row) => (
        <Marks key={row.year} row={row} scales={scales} />
      ))}
      <Labels {...{ drawing, judged, measured, scales }} />
    </svg>
  );
}

interface Scales {
  readonly left: number;
  readonly place: Place;
  readonly x: (year: number) => number;
  readonly y: (value: number) => number;
}

function scalesOf(drawing: PlanFactDrawing, left: number): Scales {
  const place = placing({ ...PLOT, left: left + 30 }, rangeOfTicks(drawing));
  return { left, place, x: (year) => place({ year, value: 0 })[0], y: (value) => place({ year: FIRST_YEAR, value })[1] };
}

function Lines({ drawing, scales: { place, x, y } }: { drawing: PlanFactDrawing; scales: Scales }) {
  const { plan, solid, dashed } = planFactPaths(drawing, place);
  const { stop } = drawing;
  return (
    <g fill="none" strokeLinecap="round">
      {plan && <path d={plan} stroke="var(--plan)" strokeWidth="2.5" />}
      {stop && <StopMark x={x(stop.year)} y={y(stop.value)} />}
      {solid && <path d={solid} stroke="var(--fact)" strokeWidth="5" />}
      {dashed && <path d={dashed} stroke="var(--fact)" strokeWidth="3.5" strokeDasharray="9 8" />}
    </g>
  );
}

function Marks({ row: { year, planPoint, official, demo, unproven, baseline, gap }, scales }: { row: PlanFactRow; scales: Scales }) {
  const x = scales.x(year);
  return (
    <>
      {planPoint !== null && <circle cx={x} cy={scales.y(planPoint)} r="4.5" fill="var(--plan)" />}
      {baseline !== null && official === null && demo === null && <BaselineMark x={x} y={scales.y(baseline)} surrounds={false} />}
      {official !== null && <circle cx={x} cy={scales.y(official)} r="7.5" fill="var(--fact)" />}
      {demo !== null && (
        <FactDot x={x} y={scales.y(demo)} r={7} unproven={unproven} fill="var(--paper)" stroke="var(--fact)" strokeWidth="3" />
      )}
      {gap !== null && official === null && demo === null && <GapMark x={x} y={PLOT.bottom} />}
    </>
  );
}

/** Plan and fact of the year in view, beside their marks. */
function Labels({ drawing, judged, measured, scales }: SlideChartProps & { scales: Scales }) {
  const { t } = useTranslation();
  const { value } = useFormat();
  const planTerm = usePlanTerm();
  const { x, y } = scales;
  const at = (figure: number) => ({ x: x(judged.year), y: y(figure) });
  const factIsLower = y(judged.fact) > y(judged.plan);
  const demo = isUnproven(judged.basis) ? [t(`provenance.${judged.basis}Badge`)] : [];
  const wishes: LabelWish[] = [
    {
      id: 'fact',
      lines: [`${t('term.fact')} ${value(judged.fact, asPublished(measured, judged.fact))}`, ...demo],
      weight: 'bold',
      at: at(judged.fact),
      sides: factIsLower ? ['below', 'left', 'right', 'above'] : ['above', 'left', 'right', 'below'],
    },
    {
      id: 'plan',
      lines: [`${planTerm(judged)} ${value(judged.plan, measured)}`],
      weight: 'regular',
      at: { x: x(judged.ended ? judged.planYear : judged.year), y: y(judged.plan) },
      sides: factIsLower ? ['above', 'left', 'right', 'below'] : ['below', 'left', 'right', 'above'],
    },
  ];
  const placed = placeLabels(wishes, {
    bounds: { left: scales.left + 2, top: 0, right: BOX.width - 1, bottom: PLOT.bottom - 4 },
    obstacles: labelObstacles(drawing, scales, PLOT.bottom),
    fontSize: FONT,
    lineHeight: LINE_HEIGHT,
  });
  return placed.map((label) => (
    <LabelMark
      key={label.id}
      label={label}
      fontSize={FONT}
      lineHeight={LINE_HEIGHT}
      {...(label.id === 'fact' ? { fill: 'var(--fact)', fontWeight: 700 } : { fill: 'var(--ink-muted)' })}
    />
  ));
}

/** The drawing for who hears it: every plan and fact, gaps not spoken as zero. */
function useSpokenChart({ rows }: PlanFactDrawing, measured: Measured): string {
  const { t } = useTranslation();
  const { value } = useFormat();
  const listOf = (figureOf: (row: PlanFactRow) => number | null) =>
    rows.flatMap((row) => {
      const figure = figureOf(row);
      const demo = row.unproven && figure === row.demo ? ` (${t(`provenance.${row.unproven}Badge`)})` : '';
      return figure === null ? [] : [`${row.year} – ${value(figure, asPublished(measured, figure))}${demo}`];
    });
  const plan = listOf(({ planPoint }) => planPoint);
  const fact = listOf(({ official, demo }) => official ?? demo);
  return `${toSentence(`${t('term.plan')}: ${plan.join('; ')}`)} ${toSentence(`${t('term.fact')}: ${fact.join('; ')}`)}`;
}
