import { yearsBehind } from './region-judgement';
import { isOfSeries, type RegionalSeries, type SeriesKey, toNational } from './regional-series';
import { isPublished, type Point, PROGRAMME_YEARS, SERIES_YEARS, type SeriesYear } from './series';

/** A region's figure in a file of one year. */
export type YearPoint = Omit<Point, 'year' | 'planYear'> & { readonly region: string };

/** One year of regional series; `years/{year}.json` fits, and so does what is cut from it. */
export interface RegionalYear<P extends YearPoint = YearPoint> {
  readonly year: number;
  readonly series: readonly { readonly indicator: string; readonly series: string; readonly regions: readonly P[] }[];
}

/** One series of one region; `regions/{id}.json` has them, and `seriesOfRegion` makes them from files of years. */
export interface OwnSeries<P extends Point = Point> {
  readonly indicator: string;
  readonly series: string;
  readonly points: readonly P[];
}

/** All regions of one series in a file of a year; empty where the file has none. */
export function figuresOf<P extends YearPoint>({ series }: Pick<RegionalYear<P>, 'series'>, chosen: SeriesKey): readonly P[] {
  return series.find(isOfSeries(chosen))?.regions ?? [];
}

/** The points of one series of a region; empty where it has none. */
export function pointsOf<P extends Point>(own: readonly OwnSeries<P>[], chosen: SeriesKey): readonly P[] {
  return own.find(isOfSeries(chosen))?.points ?? [];
}

type FromYear<P extends YearPoint> = P & Pick<Point, 'year' | 'planYear'>;

/** The points of one region out of files of years, ascending, each year once. */
export function pointsOfRegion<P extends YearPoint>(files: readonly RegionalYear<P>[], chosen: SeriesKey, region: string): FromYear<P>[] {
  const byYear = new Map(files.map((file) => [file.year, file]));
  return [...byYear.values()]
    .toSorted((a, b) => a.year - b.year)
    .flatMap((file) => {
      const found = figuresOf(file, chosen).find((point) => point.region === region);
      return found ? [{ ...found, year: file.year, planYear: null }] : [];
    });
}

/** All series of one region out of files of years; enough to judge it when the baseline year is among them. */
export function seriesOfRegion(region: string, files: readonly RegionalYear[], list: readonly RegionalSeries[]): OwnSeries[] {
  return list.map((chosen) => ({
    indicator: chosen.indicator.id,
    series: chosen.part.code,
    points: pointsOfRegion(files, chosen, region).map(({ region: _, ...point }) => point),
  }));
}

/** The years between the start and the one in view that judging any of the series needs, see `yearsBehind`. */
export function yearsBehindAny(options: readonly RegionalSeries[], year: number): SeriesYear[] {
  const needed = new Set(options.flatMap((option) => yearsBehind({ ...toNational(option), year })));
  return SERIES_YEARS.filter((each) => needed.has(each));
}

/** How many of these figures are known, and how many of them are published. */
export function countKnown(figures: readonly Pick<Point, 'fact' | 'provenance'>[]): { readonly facts: number; readonly official: number } {
  const known = figures.filter(({ fact }) => fact !== null);
  return { facts: known.length, official: known.filter(({ provenance }) => isPublished(provenance)).length };
}

/** The latest programme year in which any of these series has a fact; `null` when none has. */
export function latestYearWithFacts(own: readonly Pick<OwnSeries, 'points'>[]): number | null {
  const years = own.flatMap(({ points }) => points.flatMap(({ year, fact }) => (fact === null || year < PROGRAMME_YEARS[0] ? [] : [year])));
  return years.length > 0 ? Math.max(...years) : null;
}
