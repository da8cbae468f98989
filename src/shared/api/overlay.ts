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
export type Overlay = <F extends Figure>(figure: F, place: FigurePlace) => F;

const asPublished: Overlay = (figure) => figure;
const officialOnly: Overlay = (figure, { region, year }) =>
  region === null ? keepOfficialFact(figure) : keepOfficialRegionFact(figure, year);

/** The one place that decides what becomes of a published figure before anything judges or shows it. The same function for the same wish. */
export function overlayOf({ facts }: AskedFacts): Overlay {
  return facts === 'official' ? officialOnly : asPublished;
}

interface NationalFigures {
  readonly id: string;
  readonly series: readonly { readonly code: string; readonly points: readonly Point[] }[];
}

/** An indicator's national series for this reader; the same object where nothing changes. */
export function overlayIndicator<I extends NationalFigures>(indicator: I, overlay: Overlay): I {
  if (overlay === asPublished) return indicator;
  const series = indicator.series.map((part) => ({
    ...part,
    points: part.points.map((point) => overlay(point, { indicator: indicator.id, series: part.code, region: null, year: point.year })),
  }));
  return { ...indicator, series };
}

/** A list of indicators, as `overlayIndicator` has one. */
export function overlayIndicators<I extends NationalFigures>(indicators: readonly I[], overlay: Overlay): readonly I[] {
  return overlay === asPublished ? indicators : indicators.map((indicator) => overlayIndicator(indicator, overlay));
}

interface FiguresOfRegion {
  readonly region: { readonly id: string };
  readonly series: readonly { readonly indicator: string; readonly series: string; readonly points: readonly Point[] }[];
}

/** All series of one region for this reader; the same object where nothing changes. */
export function overlayRegion<R extends FiguresOfRegion>(detail: R, overlay: Overlay): R {
  if (overlay === asPublished) return detail;
  const region = detail.region.id;
  const series = detail.series.map((row) => ({
    ...row,
    points: row.points.map((point) => overlay(point, { indicator: row.indicator, series: row.series, region, year: point.year })),
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
export function overlayYear<Y extends FiguresOfYear>(detail: Y, overlay: Overlay): Y {
  if (overlay === asPublished) return detail;
  const { year } = detail;
  const series = detail.series.map((row) => ({
    ...row,
    regions: row.regions.map((point) => overlay(point, { indicator: row.indicator, series: row.series, region: point.region, year })),
  }));
  return { ...detail, series };
}
