import { useSuspenseQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Localized } from '@/contracts/parts';
import type { Region, RegionList } from '@/contracts/regions';
import { toSeries } from '@/domain/indicator-judgement';
import { indicatorName, partName } from '@/domain/indicator-name';
import { hasEnded, planHeldAgainst } from '@/domain/judge';
import { medianOfRegions } from '@/domain/region-median';
import { type RankedSeries, rankedDecimals } from '@/domain/region-ranking';
import { isOfSeries, listRegionalSeries } from '@/domain/regional-series';
import { type SeriesYear, toSeriesYear } from '@/domain/series';
import { useIndicators } from '@/shared/api/use-indicators';
import { useRegionList } from '@/shared/api/use-regions';
import { useLanguage } from '@/shared/i18n/use-language';
import { useFactsMode } from '@/shared/url/use-facts-mode';
import type { Place } from './map-neighbour';
import { type RankedRow, toRankedRows } from './ranked-rows';
import { type Reading, type RegionRow, toRegionRows } from './region-rows';
import type { RegionalSeries, RegionalSlice } from './regional-slice';
import { regionalSliceQuery } from './regional-slice-query';
import type { RegionsSearch } from './regions-search';
import type { Shown } from './shown';
import { type Colouring, toColouring } from './tone';

/** Everything that the views of one series in one year show; made once per address. */
export interface RegionsView {
  readonly regions: readonly Region[];
  readonly dataDate: string;
  readonly options: readonly RegionalSeries[];
  readonly chosen: RegionalSeries;
  /** Indicator and, where there are several, part in the reader's language; `title` is both in one. */
  readonly names: readonly string[];
  readonly title: string;
  readonly reading: Reading;
  readonly shown: Shown;
  readonly slice: RegionalSlice;
  /** What became of published values of the series in this year. */
  readonly history: RegionalSlice['history'];
  readonly rows: readonly RegionRow[];
  /** In the order of the level, and in the asked order. */
  readonly byLevel: readonly RankedRow[];
  readonly ranking: readonly RankedRow[];
  readonly colouring: Colouring;
  /** The years in which a series has published values, ascending. */
  readonly publishedOf: (series: RegionalSeries) => readonly SeriesYear[];
  readonly map: {
    readonly edition: '2018' | '2022';
    readonly viewBox: string;
    readonly places: readonly Place[];
    readonly attribution: Localized;
  };
}

/** Suspends until the figures are there; throws the error of a query. */
export function useRegionsView(search: RegionsSearch): RegionsView {
  const language = useLanguage();
  const indicators = useIndicators();
  const list = useRegionList();
  const facts = useFactsMode();
  const { data: slice } = useSuspenseQuery(regionalSliceQuery({ ...search, facts }));
  const { borders, against, by, colour } = search;
  return useMemo(() => {
    const options = listRegionalSeries(indicators);
    const chosen = options.find(({ indicator, part }) => indicator.id === slice.indicator && part.code === slice.series);
    if (!chosen) throw new Error(`no regional series ${slice.indicator} ${slice.series}`);
    const { year, current, start, behind } = slice;
    const reading: Reading = { regions: list.regions, year, borders, against, files: [start, ...behind, current] };
    const rows = toRegionRows(chosen, reading);
    const series = seriesOf(chosen);
    const names = namesOf(chosen, language);
    const edition = borders === '2018' || year < NEW_BORDERS ? '2018' : '2022';
    return {
      regions: list.regions,
      dataDate: list.dataDate,
      options,
      chosen,
      names,
      title: indicatorName(chosen.indicator, chosen.part, language),
      reading,
      shown: toShown(chosen, { against, year, rows }),
      slice,
      history: slice.history.filter(isOfSeries(chosen)),
      rows,
      byLevel: toRankedRows(rows, 'level', series),
      ranking: toRankedRows(rows, by, series),
      colouring: toColouring(rows, colour),
      publishedOf: (series) => publishedOf(list.published, series),
      map: { edition, viewBox: list.maps[edition].viewBox, places: placesOn(list.regions, edition), attribution: list.attribution },
    };
  }, [indicators, list, slice, borders, against, by, colour, language]);
}

/** The map of twenty regions is valid from 8 June 2022: it is the map of that year's figures. */
const NEW_BORDERS = 2022;

function namesOf({ indicator, part }: RegionalSeries, language: 'kk' | 'ru'): string[] {
  const own = partName(part, language);
  return [indicator.short[language], ...(own === null ? [] : [own])];
}

interface ShownInput extends Pick<Reading, 'against'> {
  readonly year: SeriesYear;
  readonly rows: readonly RegionRow[];
}

export const seriesOf = ({ indicator, part }: RegionalSeries): RankedSeries => ({
  direction: indicator.direction,
  decimals: part.decimals,
});

export function toShown({ indicator, part }: RegionalSeries, { against, year, rows }: ShownInput): Shown {
  const sums = indicator.regionalAggregation === 'sum';
  const nation = part.points.find((point) => point.year === year);
  const national = toSeries(indicator, part);
  const held = nation ? planHeldAgainst(national, nation) : null;
  return {
    year,
    against,
    measured: { unit: indicator.unit, decimals: part.decimals },
    facts: { unit: indicator.unit, decimals: rankedDecimals(rows, part.decimals) },
    median: sums ? null : medianOfRegions(rows),
    nation: {
      plan: held?.value ?? null,
      fact: nation?.fact ?? null,
      provenance: nation?.provenance ?? null,
      lastPlanYear: held && hasEnded(national, year) ? held.year : null,
    },
    sums,
  };
}

function publishedOf(published: RegionList['published'], series: RegionalSeries): SeriesYear[] {
  const found = published.find(isOfSeries(series));
  return (found?.years ?? []).flatMap((year) => toSeriesYear(year) ?? []);
}

function placesOn(regions: readonly Region[], edition: '2018' | '2022'): Place[] {
  return regions.flatMap(({ id, map }) => {
    const at = map[edition]?.label;
    return at ? [{ id, at }] : [];
  });
}
