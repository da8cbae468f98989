import { isUnproven, type Provenance } from '@/domain/series';
import { DrawingRoom, type DrawingVariant, SizedDrawing } from '@/shared/charts/drawing-room';
import charts from './charts.module.css';
import { ROAD_FRAMES, type RoadFrame, type RoadPlaces, toRoadPlaces } from './road-drawing';

interface Milestone {
  readonly value: string;
  readonly year: string;
}

/** One subject, its numbers already in words. */
export interface RoadLane {
  readonly id: string;
  readonly name: string;
  /** Part of the way that is done; `null` = no fact. */
  readonly share: string | null;
  readonly start: Milestone;
  readonly goal: Milestone & { readonly isReached: boolean };
  readonly plan: (Milestone & { readonly at: number }) | null;
  readonly fact: (Milestone & { readonly at: number; readonly gap: string; readonly basis: Provenance }) | null;
}

interface RoadChartProps {
  readonly lanes: readonly RoadLane[];
  readonly label: string;
  /** Stands over the column of shares. */
  readonly doneWord: string;
}

/** A road for each subject, from where it began to where it was to end; drawn twice, the style sheet shows the drawing that fits. */
export function RoadChart({ lanes, label, doneWord }: RoadChartProps) {
  return (
    <DrawingRoom label={label} className={charts['room']}>
      {(variant) => <Drawing key={variant} {...{ lanes, doneWord, variant }} />}
    </DrawingRoom>
  );
}

function Drawing({ lanes, doneWord, variant }: Omit<RoadChartProps, 'label'> & { variant: DrawingVariant }) {
  const frame = ROAD_FRAMES[variant];
  const height = frame.top + lanes.length * frame.lane;
  return (
    <SizedDrawing variant={variant} width={frame.width} height={height}>
      <text x={frame.width - 2} y={14} textAnchor="end" className={charts['small']}>
        {doneWord}
      </text>
      {lanes.map((lane, i) => (
        <g key={lane.id} transform={`translate(0 ${frame.top + i * frame.lane})`}>
          <Lane lane={lane} frame={frame} />
        </g>
      ))}
    </SizedDrawing>
  );
}

function Lane({ lane, frame }: { lane: RoadLane; frame: RoadFrame }) {
  const places = toRoadPlaces({ fact: lane.fact?.at ?? null, plan: lane.plan?.at ?? null }, frame);
  return (
    <>
      <text x={2} y={frame.name} className={charts['name']}>
        {lane.name}
      </text>
      <text x={frame.width - 2} y={frame.share} textAnchor="end" className={charts['share']}>
        {lane.share ?? '–'}
      </text>
      <Road {...{ lane, frame, places }} />
      <Below x={places.startX} milestone={lane.start} frame={frame} />
      {lane.plan && places.planX !== null && <Below x={places.planX} milestone={lane.plan} frame={frame} />}
      <Below x={places.goalX} milestone={lane.goal} frame={frame} />
      <FactWords {...{ lane, frame, places }} />
    </>
  );
}

interface LaneProps {
  readonly lane: RoadLane;
  readonly frame: RoadFrame;
  readonly places: RoadPlaces;
}

function Road({ lane, frame, places: { startX, goalX, planX, factX } }: LaneProps) {
  const { top, thickness } = frame.road;
  const middle = top + thickness / 2;
  return (
    <>
      <rect
        className={charts['road']}
        x={startX - thickness / 2}
        y={top}
        width={goalX - startX + thickness}
        height={thickness}
        rx={thickness / 2}
      />
      <path className={charts['lane']} d={`M${startX + 12} ${middle}H${goalX - 4}`} />
      {planX !== null && <path className={charts['planMark']} d={`M${planX} ${top - 7}V${top + thickness + 7}`} />}
      <path className={charts['pole']} d={`M${goalX} ${top + thickness}V${top - 26}`} />
      <path className={lane.goal.isReached ? charts['flagReached'] : charts['flag']} d={`M${goalX} ${top - 26}l17 6l-17 6z`} />
      <path className={charts['startMark']} d={`M${startX} ${top - 3}V${top + thickness + 3}`} />
      {factX !== null && (
        <>
          {!isUnproven(lane.fact?.basis ?? null) && (
            <path className={charts['done']} strokeWidth={thickness - 6} d={`M${startX} ${middle}H${factX}`} />
          )}
          <circle
            className={isUnproven(lane.fact?.basis ?? null) ? charts['pinDemo'] : charts['pin']}
            cx={factX}
            cy={middle}
            r={thickness / 2 + 1}
          />
        </>
      )}
    </>
  );
}

function Below({ x, milestone, frame }: { x: number; milestone: Milestone; frame: RoadFrame }) {
  return (
    <>
      <text x={x} y={frame.value} textAnchor="middle" className="strong">
        {milestone.value}
      </text>
      <text x={x} y={frame.year} textAnchor="middle" className={charts['small']}>
        {milestone.year}
      </text>
    </>
  );
}

/** The fact over its pin, and what is missing to the plan of its round. */
function FactWords({ lane: { fact }, frame, places: { factTextX, missing } }: LaneProps) {
  if (!fact || factTextX === null) return null;
  return (
    <>
      <text x={factTextX} y={frame.fact} className={charts['fact']}>
        {fact.value}
        <tspan dx={4} className={charts['small']}>
          {fact.year}
        </tspan>
      </text>
      {missing && (
        <>
          <path className={charts['missing']} d={`M${missing.from} ${frame.arrow}H${missing.to}m-5 -4l5 4l-5 4`} />
          <text x={(missing.from + missing.to) / 2} y={frame.gap} textAnchor="middle" className={charts['small']}>
            {fact.gap}
          </text>
        </>
      )}
    </>
  );
}
