import type { Baseline, Point, Series } from '@/domain/series';
import type { FactLink, YearValue } from '@/shared/charts/plan-fact-rows';
import { type FactMark, toFactLine, toPlanLine, withBaseline } from '@/shared/charts/region-lines';

/** The drawing's own pixels; the years stand under the lower edge of the plot. */
export const DRAWING = { width: 360, height: 150, left: 8, right: 8, top: 10, bottom: 24 } as const;
const [FIRST, LAST] = [2018, 2025];

interface DrawnMark {
  readonly x: number;
  readonly y: number;
  readonly year: number;
  readonly isDemo: boolean;
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

interface DrawingInput {
  readonly region: readonly Point[];
  readonly national: readonly Point[];
  readonly baseline: Baseline | null;
  readonly study: Series['study'];
  /** The year in which the region's borders changed: its line breaks there. */
  readonly brokenIn: number | null;
  /** Sums: the nation lies on another scale than one of its regions and is not drawn. */
  readonly isSum: boolean;
}

/** Region, nation and plan on one scale. Absent: `null` when the region has no fact at all. */
export function toRegionDrawing({ region, national, baseline, study, brokenIn, isSum }: DrawingInput): RegionDrawing | null {
  const own = toFactLine({ points: region, study, brokenIn });
  if (own.marks.length === 0) return null;
  const nation = isSum ? { marks: [], links: [] } : toFactLine({ points: withBaseline(national, baseline), study, brokenIn: null });
  const plan = isSum ? [] : toPlanLine(national, baseline);
  const values = [...own.marks, ...nation.marks, ...plan].map(({ value }) => value);
  const at = scaleOf(values);
  return {
    plan: plan.length > 1 ? `M${plan.map((point) => at(point).join(' ')).join('L')}` : '',
    nation: draw(nation, at),
    region: draw(own, at),
    low: Math.min(...values),
    high: Math.max(...values),
    years: [FIRST, 2020, 2022, LAST].map((year) => ({ year, x: at({ year, value: 0 })[0] })),
  };
}

type Place = (point: YearValue) => readonly [number, number];

function scaleOf(values: readonly number[]): Place {
  const { width, height, left, right, top, bottom } = DRAWING;
  const low = Math.min(...values);
  const span = Math.max(...values) - low;
  return ({ year, value }) => [
    Math.round(left + ((year - FIRST) / (LAST - FIRST)) * (width - left - right)),
    Math.round(top + (span === 0 ? 0.5 : 1 - (value - low) / span) * (height - top - bottom)),
  ];
}

function draw({ marks, links }: { marks: readonly FactMark[]; links: readonly FactLink[] }, at: Place): DrawnLine {
  const pathOf = (style: FactLink['style']) =>
    links
      .filter((link) => link.style === style)
      .map(({ from, to }) => `M${at(from).join(' ')}L${at(to).join(' ')}`)
      .join('');
  const toMark = (mark: FactMark): DrawnMark => ({ x: at(mark)[0], y: at(mark)[1], year: mark.year, isDemo: mark.isDemo });
  return { solid: pathOf('solid'), dashed: pathOf('dashed'), marks: marks.map(toMark) };
}
