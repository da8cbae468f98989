import { isStopSeries } from '@/domain/plan-line';
import { type Point, SERIES_YEARS, type State } from '@/domain/series';
import type { FactLink, YearValue } from '@/shared/charts/plan-fact-rows';
import { toFactLine, toPlanLine } from '@/shared/charts/region-lines';
import type { CoverageCard } from './coverage-cards';

export const RATE_BOX = { width: 240, height: 128, left: 42, right: 234, top: 8, bottom: 106 } as const;
/** Shown on the axis of every card: one scale for all of them. */
export const RATE_TICKS = [0, 50, 100] as const;

const FIRST = SERIES_YEARS[0];
const SPAN = 2025 - FIRST;
/** Gaps that are marked on the axis; a year that nobody planned for is quiet. */
const MARKED: ReadonlySet<State | null> = new Set<State>([
  'postponed',
  'awaiting',
  'no-data',
  'discontinued',
  'not-comparable',
  'not-yet-formed',
]);

export const xOf = (year: number): number => tenth(RATE_BOX.left + 6 + ((year - FIRST) / SPAN) * (RATE_BOX.right - RATE_BOX.left - 12));
/** Per cent, 0 at the foot and 100 at the top, whatever the series. */
export const yOf = (percent: number): number => tenth(RATE_BOX.bottom - (percent / 100) * (RATE_BOX.bottom - RATE_BOX.top));

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
  /** Years in which a fact is missing for a reason. */
  readonly gaps: string;
}

/** Plan, facts and gaps of one card; `brokenIn`: the year in which the borders of the region changed, nothing is joined across it. */
export function toRateDrawing(card: Pick<CoverageCard, 'part' | 'points' | 'nation'>, brokenIn: number | null): RateDrawing {
  const { part } = card;
  const own = toFactLine({ points: card.points, study: part.study, brokenIn });
  const nation = toFactLine({ points: card.nation ?? [], study: part.study, brokenIn: null });
  const plan = toPlanLine(part.points, part.baseline);
  const linksOf = (style: FactLink['style']) => own.links.filter((link) => link.style === style);
  const last = plan.at(-1);
  return {
    plan: joined(plan) + (last && isStopSeries(part) ? `M${xOf(last.year)} ${tenth(yOf(last.value) - 5)}v10` : ''),
    planDots: dots(plan.filter(({ year }) => part.points.some((point) => point.year === year && point.plan !== null))),
    nation: pieces(nation.links),
    solid: pieces(linksOf('solid')),
    dashed: pieces(linksOf('dashed')),
    officialDots: dots(own.marks.filter(({ isDemo }) => !isDemo)),
    demoDots: dots(own.marks.filter(({ isDemo }) => isDemo)),
    gaps: card.points.filter(isMarkedGap).map(toCross).join(''),
  };
}

function isMarkedGap({ fact, state }: Point): boolean {
  return fact === null && MARKED.has(state);
}

function toCross({ year }: Point): string {
  return `M${tenth(xOf(year) - 3)} ${RATE_BOX.bottom - 3}l6 6m0-6l-6 6`;
}

function place({ year, value }: YearValue): string {
  return `${xOf(year)} ${yOf(value)}`;
}

function joined(line: readonly YearValue[]): string {
  return line.length > 1 ? `M${line.map(place).join('L')}` : '';
}

function dots(marks: readonly YearValue[]): string {
  return marks.map((mark) => `M${place(mark)}h0`).join('');
}

/** One move where the pieces hang together, so that dashes run on and the page stays light. */
function pieces(links: readonly FactLink[]): string {
  return links.map(({ from, to }, i) => (links[i - 1]?.to.year === from.year ? `L${place(to)}` : `M${place(from)}L${place(to)}`)).join('');
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}

/** Figures by another definition: marks joined between neighbouring years, drawn by the page in grey. */
export function toOtherDrawing(points: readonly YearValue[]): RateDrawing {
  const facts = points.map(({ year, value }) => ({ year, fact: value, provenance: 'secondary' as const, state: null }));
  const { marks, links } = toFactLine({ points: facts, study: null, brokenIn: null });
  return { plan: '', planDots: '', nation: '', solid: pieces(links), dashed: '', officialDots: dots(marks), demoDots: '', gaps: '' };
}
