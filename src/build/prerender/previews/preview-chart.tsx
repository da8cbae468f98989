import { SERIES_YEARS } from '@/domain/series';
import type { PlanFactDrawing, PlanFactRow, YearValue } from '@/shared/charts/plan-fact-rows';
import { LAST_YEAR, placing, planFactPaths, rangeOfTicks } from '@/shared/charts/plot';
import { useFormat } from '@/shared/i18n/use-format';
import { useTranslation } from '@/shared/i18n/use-translation';
import { linesWidth } from '@/shared/text-box/text-box';
import { roleColour } from './role-colour';

const BOX = { left: 630, right: 1112, top: 284, bottom: 476 } as const;
const TICK = 19;

type Spot = (at: YearValue) => { readonly x: number; readonly y: number };

/** Plan and fact over the years as on the page, in a few strong lines: it is seen at the size of a stamp. */
export function PreviewChart({ drawing }: { drawing: PlanFactDrawing }) {
  const { number } = useFormat();
  const labels = drawing.yTicks.map((tick) => number(tick, drawing.tickDecimals));
  const left = BOX.left + linesWidth(labels, TICK) + 28;
  const at = placing({ ...BOX, left }, rangeOfTicks(drawing));
  const place: Spot = (value) => ({ x: at(value)[0], y: at(value)[1] });
  const { rows, stop } = drawing;
  const { plan, solid, dashed } = planFactPaths(drawing, at);
  return (
    <g>
      {drawing.yTicks.map((tick, i) => {
        const { y } = place({ year: LAST_YEAR, value: tick });
        const isNamed = drawing.yTicks.length <= 5 || (drawing.yTicks.length - 1 - i) % 2 === 0;
        return (
          <g key={tick}>
            <path d={`M${left - 18} ${y}H${BOX.right + 16}`} stroke={roleColour('line')} strokeWidth={1.5} />
            {isNamed && (
              <text x={left - 28} y={y + 7} fontSize={TICK} textAnchor="end" fill={roleColour('ink-muted')}>
                {labels[i]}
              </text>
            )}
          </g>
        );
      })}
      {SERIES_YEARS.map((year) => (
        <text
          key={year}
          x={place({ year, value: 0 }).x}
          y={BOX.bottom + 32}
          fontSize={TICK}
          textAnchor="middle"
          fill={roleColour('ink-muted')}
        >
          {year}
        </text>
      ))}
      <path d={plan} fill="none" stroke={roleColour('plan')} strokeWidth={3} />
      {stop && <path d={`M${place(stop).x} ${place(stop).y - 16}v32`} stroke={roleColour('plan')} strokeWidth={4} />}
      <g fill="none" stroke={roleColour('fact')} strokeWidth={5}>
        {solid && <path d={solid} />}
        {dashed && <path d={dashed} strokeDasharray="10 8" />}
      </g>
      {rows.map((row) => (
        <Marks key={row.year} row={row} place={place} />
      ))}
      <Key left={BOX.left} rows={rows} />
    </g>
  );
}

/** Plan small and grey, an official fact filled, a generated one hollow; a gap is a crossed ring on the axis. */
function Marks({ row, place }: { row: PlanFactRow; place: Spot }) {
  const { year, planPoint, official, demo, baseline } = row;
  const [paper, fact, plan] = [roleColour('paper'), roleColour('fact'), roleColour('plan')];
  const at = (value: number) => {
    const { x, y } = place({ year, value });
    return { cx: x, cy: y };
  };
  const { x } = place({ year, value: 0 });
  return (
    <g>
      {planPoint !== null && <circle {...at(planPoint)} r={6} fill={plan} />}
      {baseline !== null && official === null && demo === null && (
        <circle {...at(baseline)} r={8} fill={paper} stroke={plan} strokeWidth={4} />
      )}
      {official !== null && <circle {...at(official)} r={10} fill={fact} />}
      {demo !== null && <circle {...at(demo)} r={9} fill={paper} stroke={fact} strokeWidth={4} />}
      {isGap(row) && (
        <g transform={`translate(${x} ${BOX.bottom - 14})`} fill="none" stroke={roleColour('state')} strokeWidth={3}>
          <circle r={8} fill={paper} />
          <path d="M-9 9 9-9" />
        </g>
      )}
    </g>
  );
}

const KEY = { size: 18, sample: 28, gap: 20, y: BOX.top - 38 } as const;

/** Which mark is which, of those that are there; in the room above the plot. */
function Key({ left, rows }: { left: number; rows: readonly PlanFactRow[] }) {
  const { t } = useTranslation();
  const { t: cite } = useTranslation('cite');
  const [paper, fact, state] = [roleColour('paper'), roleColour('fact'), roleColour('state')];
  const items = [
    { word: t('term.plan'), sample: <path d="M0 0h28" stroke={roleColour('plan')} strokeWidth={3} />, isShown: true },
    {
      word: t('term.fact'),
      sample: <path d="M0 0h28" stroke={fact} strokeWidth={5} />,
      isShown: rows.some(({ official }) => official !== null),
    },
    {
      word: t('provenance.demoBadge'),
      sample: <circle cx={14} r={8} fill={paper} stroke={fact} strokeWidth={4} />,
      isShown: rows.some(({ demo }) => demo !== null),
    },
    {
      word: cite('preview.gap'),
      sample: <path d="M6 0a8 8 0 1 0 16 0a8 8 0 1 0-16 0M5 9 23-9" fill="none" stroke={state} strokeWidth={3} />,
      isShown: rows.some(isGap),
    },
  ].filter(({ isShown }) => isShown);
  const widths = items.map(({ word }) => KEY.sample + 8 + linesWidth([word], KEY.size) + KEY.gap);
  return (
    <g fontSize={KEY.size} fill={roleColour('ink-muted')}>
      {items.map(({ word, sample }, i) => (
        <g key={word} transform={`translate(${left + widths.slice(0, i).reduce((sum, width) => sum + width, 0)} ${KEY.y})`}>
          {sample}
          <text x={KEY.sample + 8} y={6}>
            {word}
          </text>
        </g>
      ))}
    </g>
  );
}

const isGap = ({ gap, official, demo }: PlanFactRow): boolean => gap !== null && official === null && demo === null;
