import { isLinked, linePath, linksPath, placing, rangeOf } from '@/shared/charts/plot';
import { type FactMark, toLinesBesideNation } from '@/shared/charts/region-lines';
import type { ProfileRow } from './profile-row';

export const MINI = { width: 112, height: 34 } as const;
const AIR = 4;
const GROUND = { left: AIR, right: MINI.width - AIR, top: AIR, bottom: MINI.height - AIR };

interface MiniDot extends Pick<FactMark, 'unproven'> {
  readonly x: number;
  readonly y: number;
}

/** The small chart of a row: paths in its own pixels. */
export interface MiniDrawing {
  readonly plan: string;
  readonly nation: string;
  readonly solid: string;
  readonly dashed: string;
  /** The last fact of the region. */
  readonly last: MiniDot | null;
  /** Facts that no line reaches. */
  readonly lone: readonly MiniDot[];
}

/** The region's facts, the nation's behind them, and the plan; `brokenIn`: the year in which the region's borders changed. */
export function toMiniDrawing(
  { points, part, indicator }: Pick<ProfileRow, 'points' | 'part' | 'indicator'>,
  brokenIn: number | null,
): MiniDrawing {
  const isSum = indicator.regionalAggregation === 'sum';
  const lines = toLinesBesideNation({ ...part, region: points, national: part.points, brokenIn, isSum });
  const { marks, links } = lines.own;
  const place = placing(GROUND, { ...rangeOf(lines.values), grain: 1 });
  const last = marks.at(-1);
  const toDot = (mark: FactMark): MiniDot => ({ x: place(mark)[0], y: place(mark)[1], unproven: mark.unproven });
  return {
    plan: linePath(lines.plan, place),
    nation: linksPath(lines.nation.links, place),
    solid: linksPath(links, place, 'solid'),
    dashed: linksPath(links, place, 'dashed'),
    last: last ? toDot(last) : null,
    lone: marks.filter((mark) => mark !== last && !isLinked(links, mark.year)).map(toDot),
  };
}
