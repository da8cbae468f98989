import { keepOfficialFact, keepOfficialRegionFact } from '@/domain/official-facts';
import type { Point } from '@/domain/series';
import type { FactsMode } from '../url/facts-search';

/** What a reader can ask of the published figures. */
export interface AskedFacts {
  readonly facts: FactsMode;
}

/** Which figure it is; `region: null` is the nation. */
export interface FigurePlace {
  readonly indicator: string;
  readonly series: string;
  readonly region: string | null;
  readonly year: number;
}

type Figure = Pick<Point, 'plan' | 'fact' | 'provenance' | 'state'>;

/** What one published figure is for this reader. */
export type AsAsked = <F extends Figure>(figure: F, place: FigurePlace) => F;

const asPublished: AsAsked = (figure) => figure;
const officialOnly: AsAsked = (figure, { region, year }) =>
  region === null ? keepOfficialFact(figure) : keepOfficialRegionFact(figure, year);

/** The one place that decides what becomes of a published figure before anything judges or shows it. The same function for the same wish. */
export function askedOf({ facts }: AskedFacts): AsAsked {
  return facts === 'official' ? officialOnly : asPublished;
}

interface NationalFigures {
  readonly id: string;
  readonly series: readonly { readonly code: string; readonly points: readonly Point[] }[];
}

/** An indicator's national series for this reader; the same object where nothing changes. */
export function indicatorAsAsked<I extends NationalFigures>(indicator: I, asAsked: AsAsked): I {
  if (asAsked === asPublished) return indicator;
  const series = indicator.series.map((part) => ({
    ...part,
    points: part.points.map((point) => asAsked(point, { indicator: indicator.id, series: part.code, region: null, year: point.year })),
  }));
  return { ...indicator, series };
}

/** A list of indicators, as `indicatorAsAsked` has one. */
export function indicatorsAsAsked<I extends NationalFigures>(indicators: readonly I[], asAsked: AsAsked): readonly I[] {
  return asAsked === asPublished ? indicators : indicators.map((indicator) => indicatorAsAsked(indicator, asAsked));
}

interface FiguresOfRegion {
  readonly region: { readonly id: string };
  readonly series: readonly { readonly indicator: string; readonly series: string; readonly points: readonly Point[] }[];
}

/** All series of one region for this reader; the same object where nothing changes. */
export function regionAsAsked<R extends FiguresOfRegion>(detail: R, asAsked: AsAsked): R {
  if (asAsked === asPublished) return detail;
  const region = detail.region.id;
  const series = detail.series.map((row) => ({
    ...row,
    points: row.points.map((point) => asAsked(point, { indicator: row.indicator, series: row.series, region, year: point.year })),
  }));
  return { ...detail, series };
}

interface FiguresOfYear {
  readonly year: number;
  readonly series: readonly {
    readonly indicator: string;
    readonly series: string;
    readonly regions: readonly (Figure & { readonly region: string })[];
  }[];
}

/** All regions of one year for this reader; the same object where nothing changes. */
export function yearAsAsked<Y extends FiguresOfYear>(detail: Y, asAsked: AsAsked): Y {
  if (asAsked === asPublished) return detail;
  const { year } = detail;
  const series = detail.series.map((row) => ({
    ...row,
    regions: row.regions.map((point) => asAsked(point, { indicator: row.indicator, series: row.series, region: point.region, year })),
  }));
  return { ...detail, series };
}
