import type { FactLink, YearValue } from '@/shared/charts/plan-fact-rows';
import { toFactLine, toPlanLine, withBaseline } from '@/shared/charts/region-lines';
import type { ProfileRow } from './profile-row';

export const MINI = { width: 112, height: 34 } as const;
const AIR = 4;
const FIRST = 2018;
const YEARS = 7;

/** The small chart of a row: paths in its own pixels. */
export interface MiniDrawing {
  readonly plan: string;
  readonly nation: string;
  readonly solid: string;
  readonly dashed: string;
  /** The last fact of the region. */
  readonly last: { readonly x: number; readonly y: number; readonly isDemo: boolean } | null;
  /** Facts that no line reaches. */
  readonly lone: readonly { readonly x: number; readonly y: number }[];
}

/** The region's facts, the nation's behind them, and the plan; `brokenIn`: the year in which the region's borders changed. */
export function toMiniDrawing(row: Pick<ProfileRow, 'points' | 'part' | 'indicator'>, brokenIn: number | null): MiniDrawing {
  const isSum = row.indicator.regionalAggregation === 'sum';
  const region = toFactLine({ points: row.points, study: row.part.study, brokenIn });
  // the sum of all regions lies on another scale than one of them
  const nation = isSum
    ? { marks: [], links: [] }
    : toFactLine({ points: withBaseline(row.part.points, row.part.baseline), study: row.part.study, brokenIn: null });
  const plan = isSum ? [] : toPlanLine(row.part.points, row.part.baseline);
  const values = [...region.marks, ...nation.marks, ...plan].map(({ value }) => value);
  const low = Math.min(...values);
  const span = Math.max(...values) - low || 1;
  const at = ({ year, value }: YearValue): [number, number] => [
    Math.round(AIR + ((year - FIRST) / YEARS) * (MINI.width - 2 * AIR)),
    Math.round(MINI.height - AIR - ((value - low) / span) * (MINI.height - 2 * AIR)),
  ];
  const last = region.marks.at(-1);
  const isLinked = (year: number) => region.links.some(({ from, to }) => from.year === year || to.year === year);
  const toDot = (mark: YearValue) => ({ x: at(mark)[0], y: at(mark)[1] });
  return {
    plan: plan.length > 1 ? `M${plan.map((point) => at(point).join(' ')).join('L')}` : '',
    nation: pathOf(nation.links, at),
    solid: pathOf(
      region.links.filter(({ style }) => style === 'solid'),
      at,
    ),
    dashed: pathOf(
      region.links.filter(({ style }) => style === 'dashed'),
      at,
    ),
    last: last ? { ...toDot(last), isDemo: last.isDemo } : null,
    lone: region.marks.filter((mark) => mark !== last && !isLinked(mark.year)).map(toDot),
  };
}

/** One move where the pieces hang together: the file of a page has some fifty of these. */
function pathOf(links: readonly FactLink[], at: (point: YearValue) => [number, number]): string {
  return links
    .map(({ from, to }, i) => (links[i - 1]?.to.year === from.year ? `L${at(to).join(' ')}` : `M${at(from).join(' ')}L${at(to).join(' ')}`))
    .join('');
}
