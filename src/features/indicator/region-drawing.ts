import { FIRST_YEAR, LAST_YEAR, linePath, linksPath, type Place, placing, rangeOf } from '@/shared/charts/plot';
import { type BesideNation, type FactLine, type FactMark, toLinesBesideNation } from '@/shared/charts/region-lines';

/** The drawing's own pixels; the years stand under the lower edge of the plot. */
export const DRAWING = { width: 360, height: 150, left: 8, right: 8, top: 10, bottom: 24 } as const;
const GROUND = { left: DRAWING.left, right: DRAWING.width - DRAWING.right, top: DRAWING.top, bottom: DRAWING.height - DRAWING.bottom };

interface DrawnMark extends Pick<FactMark, 'year' | 'unproven'> {
  readonly x: number;
  readonly y: number;
}

interface DrawnLine {
  readonly solid: string;
  readonly dashed: string;
  readonly marks: readonly DrawnMark[];
}

export interface RegionDrawing {
  readonly plan: string;
  readonly nation: DrawnLine;
  readonly region: DrawnLine;
  /** Ends of the scale, in the indicator's unit: it does not begin at zero. */
  readonly low: number;
  readonly high: number;
  readonly years: readonly { readonly year: number; readonly x: number }[];
}

/** Region, nation and plan on one scale. Absent: `null` when the region has no fact at all. */
export function toRegionDrawing(input: BesideNation): RegionDrawing | null {
  const { own, nation, plan, values } = toLinesBesideNation(input);
  if (own.marks.length === 0) return null;
  const range = rangeOf(values);
  const place = placing(GROUND, { ...range, grain: 1 });
  return {
    plan: linePath(plan, place),
    nation: draw(nation, place),
    region: draw(own, place),
    low: range.foot,
    high: range.head,
    years: [FIRST_YEAR, 2020, 2022, LAST_YEAR].map((year) => ({ year, x: place({ year, value: 0 })[0] })),
  };
}

function draw({ marks, links }: FactLine, place: Place): DrawnLine {
  const toMark = (mark: FactMark): DrawnMark => ({ x: place(mark)[0], y: place(mark)[1], year: mark.year, unproven: mark.unproven });
  return { solid: linksPath(links, place, 'solid'), dashed: linksPath(links, place, 'dashed'), marks: marks.map(toMark) };
}
