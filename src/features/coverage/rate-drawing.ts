import { isStopSeries } from '@/domain/plan-line';
import { isMarkedGap, type Point } from '@/domain/series';
import type { YearValue } from '@/shared/charts/plan-fact-rows';
import { dotsPath, FIRST_YEAR, linePath, linksPath, placing } from '@/shared/charts/plot';
import { toFactLine, toPlanLine } from '@/shared/charts/region-lines';
import { rhombusPath } from '@/shared/pictures/rhombus-path';
import type { CoverageCard } from './coverage-cards';

export const RATE_BOX = { width: 240, height: 128, left: 42, right: 234, top: 8, bottom: 106 } as const;
/** Shown on the axis of every card: one scale for all of them. */
export const RATE_TICKS = [0, 50, 100] as const;

const GROUND = { ...RATE_BOX, left: RATE_BOX.left + 6, right: RATE_BOX.right - 6 };
/** Per cent, 0 at the foot and 100 at the top, whatever the series. */
const place = placing(GROUND, { foot: 0, head: 100 });

/** Of a dot as `drawing.module.css` draws it. */
export const MARK_RADIUS = 3.5;

export const xOf = (year: number): number => place({ year, value: 0 })[0];
export const yOf = (percent: number): number => place({ year: FIRST_YEAR, value: percent })[1];

/** Path data of one card; '' draws nothing. A dot is a piece of no length with a round end. */
export interface RateDrawing {
  readonly plan: string;
  /** A dot for every year with a plan. */
  readonly planDots: string;
  /** Facts of the nation behind those of a region. */
  readonly nation: string;
  readonly solid: string;
  /** Pieces with a demo value at either end. */
  readonly dashed: string;
  readonly officialDots: string;
  readonly demoDots: string;
  /** A rhombus for every value of the reader's preview. */
  readonly ownMarks: string;
  /** Years in which a fact is missing for a reason. */
  readonly gaps: string;
}

/** Plan, facts and gaps of one card; `brokenIn`: the year in which the borders of the region changed, nothing is joined across it. */
export function toRateDrawing(card: Pick<CoverageCard, 'part' | 'points' | 'nation'>, brokenIn: number | null): RateDrawing {
  const { part } = card;
  const own = toFactLine({ points: card.points, study: part.study, brokenIn });
  const nation = toFactLine({ points: card.nation ?? [], study: part.study, brokenIn: null });
  const plan = toPlanLine(part.points, part.baseline);
  const last = plan.at(-1);
  return {
    plan: linePath(plan, place) + (last && isStopSeries(part) ? `M${xOf(last.year)} ${tenth(yOf(last.value) - 5)}v10` : ''),
    planDots: dotsPath(
      plan.filter(({ year }) => part.points.some((point) => point.year === year && point.plan !== null)),
      place,
    ),
    nation: linksPath(nation.links, place),
    solid: linksPath(own.links, place, 'solid'),
    dashed: linksPath(own.links, place, 'dashed'),
    officialDots: dotsPath(
      own.marks.filter(({ unproven }) => unproven === null),
      place,
    ),
    demoDots: dotsPath(
      own.marks.filter(({ unproven }) => unproven === 'demo'),
      place,
    ),
    ownMarks: own.marks
      .filter(({ unproven }) => unproven === 'unpublished')
      .map((mark) => rhombusPath(...place(mark), MARK_RADIUS))
      .join(''),
    gaps: card.points
      .filter(({ fact, state }) => fact === null && isMarkedGap(state))
      .map(toCross)
      .join(''),
  };
}

function toCross({ year }: Point): string {
  return `M${tenth(xOf(year) - 3)} ${RATE_BOX.bottom - 3}l6 6m0-6l-6 6`;
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}

/** Figures by another definition: marks joined between neighbouring years, drawn by the page in grey. */
export function toOtherDrawing(points: readonly YearValue[]): RateDrawing {
  const facts = points.map(({ year, value }) => ({ year, fact: value, provenance: 'secondary' as const, state: null }));
  const { marks, links } = toFactLine({ points: facts, study: null, brokenIn: null });
  return {
    plan: '',
    planDots: '',
    nation: '',
    solid: linksPath(links, place),
    dashed: '',
    officialDots: dotsPath(marks, place),
    demoDots: '',
    ownMarks: '',
    gaps: '',
  };
}
