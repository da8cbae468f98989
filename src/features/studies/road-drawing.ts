import type { DrawingVariant } from '@/shared/charts/drawing-room';

/** Where things stand in a lane; all in units of the drawing. `name`, `gap` … are baselines from the top of the lane. */
export interface RoadFrame {
  readonly width: number;
  readonly top: number;
  readonly lane: number;
  readonly road: { readonly left: number; readonly right: number; readonly top: number; readonly thickness: number };
  readonly name: number;
  readonly share: number;
  readonly gap: number;
  readonly arrow: number;
  readonly fact: number;
  readonly value: number;
  readonly year: number;
}

export const ROAD_FRAMES: Readonly<Record<DrawingVariant, RoadFrame>> = {
  narrow: {
    ...{ width: 320, top: 20, lane: 130, road: { left: 20, right: 296, top: 66, thickness: 16 } },
    ...{ name: 20, share: 24, gap: 46, arrow: 52, fact: 54, value: 101, year: 116 },
  },
  wide: {
    ...{ width: 760, top: 18, lane: 98, road: { left: 204, right: 652, top: 40, thickness: 18 } },
    ...{ name: 54, share: 58, gap: 20, arrow: 26, fact: 28, value: 77, year: 92 },
  },
};

/** How far a mark may leave the road at either end, as a part of it. */
const VERGE = 0.035;
/** Room that the fact and its year take above the road, and the least that the missing stretch needs for its words. */
const FACT_WIDTH = 68;
const FACT_OFFSET = 12;
const GAP_WIDTH = 56;

export interface RoadShares {
  /** `null` = no fact. */
  readonly fact: number | null;
  /** `null` = the fact belongs to the goal itself, or there is none. */
  readonly plan: number | null;
}

export interface RoadPlaces {
  readonly startX: number;
  readonly goalX: number;
  readonly planX: number | null;
  readonly factX: number | null;
  /** Where the words of the fact begin. */
  readonly factTextX: number | null;
  /** The missing stretch from fact to plan; `null` where its words would not fit. */
  readonly missing: { readonly from: number; readonly to: number } | null;
}

/** Places of the marks of one lane; a fact far off either end stops at the verge, the number beside it tells how far. */
export function toRoadPlaces({ fact, plan }: RoadShares, { road, width }: RoadFrame): RoadPlaces {
  const at = (share: number) => round(road.left + Math.min(Math.max(share, -VERGE), 1 + VERGE) * (road.right - road.left));
  const factX = fact === null ? null : at(fact);
  const planX = plan === null ? null : at(plan);
  const factTextX = factX === null ? null : Math.min(Math.max(2, factX - FACT_OFFSET), width - FACT_WIDTH);
  const from = factTextX === null ? 0 : factTextX + FACT_WIDTH;
  const fits = factTextX !== null && planX !== null && planX - from >= GAP_WIDTH;
  return { startX: at(0), goalX: at(1), planX, factX, factTextX, missing: fits ? { from, to: planX - 3 } : null };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
