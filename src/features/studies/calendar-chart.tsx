import { SERIES_YEARS } from '@/domain/series';
import type { Measurement, StudyCalendar } from '@/domain/study-calendar';
import drawing from '@/shared/charts/drawing.module.css';
import { DrawingRoom, type DrawingVariant, SizedDrawing } from '@/shared/charts/drawing-room';
import { CALENDAR_FRAMES, type CalendarFrame, toRoundPlaces, toYearStartX, toYearX } from './calendar-drawing';
import charts from './charts.module.css';

interface CalendarChartProps {
  readonly calendar: readonly StudyCalendar<Measurement>[];
  readonly label: string;
}

/** From the planned year to the year in which the round was held, and to the month of its result; a line for each round. */
export function CalendarChart({ calendar, label }: CalendarChartProps) {
  return (
    <DrawingRoom label={label} className={charts['room']}>
      {(variant) => <Drawing key={variant} calendar={calendar} variant={variant} />}
    </DrawingRoom>
  );
}

function Drawing({ calendar, variant }: { calendar: CalendarChartProps['calendar']; variant: DrawingVariant }) {
  const frame = CALENDAR_FRAMES[variant];
  const rounds = calendar.flatMap(({ study, rounds: held }) => held.map((round, i) => ({ study, round, isFirst: i === 0 })));
  const bottom = frame.top + rounds.length * frame.line;
  return (
    <SizedDrawing variant={variant} width={frame.width} height={bottom + 4}>
      {SERIES_YEARS.map((year) => (
        <g key={year}>
          <path className={drawing['grid']} d={`M${toYearStartX(year, frame)} ${frame.top - 22}V${bottom}`} />
          {year % frame.labelEvery === 0 && (
            <text x={toYearX(year, frame)} y={frame.top - 12} textAnchor="middle" className={charts['small']}>
              {year}
            </text>
          )}
        </g>
      ))}
      {rounds.map(({ study, round, isFirst }, i) => (
        <g key={`${study} ${round.planYear}`} transform={`translate(0 ${frame.top + i * frame.line})`}>
          {isFirst && (
            <>
              {i > 0 && <path className={drawing['grid']} d={`M0 0H${frame.width}`} />}
              <text x={2} y={frame.line / 2 + 5} className={charts['name']}>
                {study}
              </text>
            </>
          )}
          <Round round={round} frame={frame} />
        </g>
      ))}
    </SizedDrawing>
  );
}

function Round({ round, frame }: { round: Measurement; frame: CalendarFrame }) {
  const y = frame.line / 2;
  const { plannedX, heldX, publishedX } = toRoundPlaces(round, frame);
  const isMoved = heldX !== plannedX;
  return (
    <>
      <path className={charts['way']} d={`M${plannedX} ${y}H${publishedX ?? heldX}`} />
      <circle className={charts['planned']} cx={plannedX} cy={y} r={isMoved ? 6 : 8.5} />
      <circle className={charts['held']} cx={heldX} cy={y} r={5.5} />
      {publishedX === null ? (
        <text x={heldX + 11} y={y + 5} className={charts['name']}>
          ?
        </text>
      ) : (
        <path className={charts['published']} d={`M${publishedX - 6} ${y}l6 -6l6 6l-6 6z`} />
      )}
    </>
  );
}
