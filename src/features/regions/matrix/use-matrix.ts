import { useMemo } from 'react';
import { partName } from '@/domain/indicator-name';
import type { Language } from '@/domain/language';
import { BASELINE_YEAR } from '@/domain/region-start';
import { keyOfSeries } from '@/domain/regional-series';
import { yearsBehindAny } from '@/domain/regional-year';
import { useYearDetail, useYearDetails } from '@/shared/api/use-regions';
import { useLanguage } from '@/shared/i18n/use-language';
import { useHref } from '@/shared/url/address';
import { type RankedRow, toRankedRows } from '../ranked-rows';
import { type Reading, type RegionRow, toRegionRows } from '../region-rows';
import type { RegionalSeries } from '../regional-slice';
import type { Shown } from '../shown';
import { type RegionsView, seriesOf, toShown } from '../use-regions-view';
import type { MatrixCell, MatrixColumn, MatrixRow } from './matrix-rows';

export interface MatrixModel {
  readonly columns: readonly MatrixColumn[];
  readonly rows: readonly MatrixRow[];
  /** The figures behind a cell, when they are asked for: of a region, in the column of a key. */
  readonly figuresOf: (
    region: string,
    column: string,
  ) => { readonly item: RankedRow; readonly shown: Shown; readonly title: string } | null;
}

/** All regional series of the reading as columns, all its regions as rows. Suspends until the whole years are there. Made anew when year, borders or comparison change, not when sorted. */
export function useMatrix({ options, reading: read, shown: { year } }: RegionsView): MatrixModel {
  const language = useLanguage();
  const toHref = useHref();
  const current = useYearDetail(year);
  const start = useYearDetail(BASELINE_YEAR);
  const behind = useYearDetails(yearsBehindAny(options, year));
  return useMemo(() => {
    const reading: Reading = { ...read, files: [start, ...behind, current] };
    const columns = options.map((option) => ({ option, rows: toRegionRows(option, reading), title: columnTitle(option, language) }));
    return {
      columns: columns.map(({ option, title }): MatrixColumn => {
        const { id, series } = option.indicator;
        const search = { series: series.length > 1 ? option.part.code : null, year };
        return {
          key: keyOfSeries(option),
          title,
          code: columnCode(option),
          decimals: option.part.decimals,
          group: option.indicator.task ?? option.indicator.goal,
          href: toHref({ to: '/$lang/indicators/$id/', params: { lang: language, id }, search }),
        };
      }),
      rows: (columns[0]?.rows ?? []).map((region, place): MatrixRow => {
        const search = { year, against: reading.against };
        return {
          id: region.id,
          name: region.short[language],
          href: toHref({ to: '/$lang/regions/$id/', params: { lang: language, id: region.id }, search }),
          cells: columns.map(({ option, rows }) => toCell(option, rows[place])),
        };
      }),
      figuresOf: (region, column) => {
        const found = columns.find(({ option }) => keyOfSeries(option) === column);
        if (!found) return null;
        const item = toRankedRows(found.rows, 'level', seriesOf(found.option)).find(({ row }) => row.id === region);
        return item
          ? { item, shown: toShown(found.option, { against: reading.against, year, rows: found.rows }), title: found.title }
          : null;
      },
    };
  }, [options, read, current, start, behind, year, language, toHref]);
}

/** The part comes first: it tells neighbouring columns apart, and the end of a long title is cut. */
function columnTitle({ indicator, part }: RegionalSeries, language: Language): string {
  const own = partName(part, language);
  return own === null ? indicator.short[language] : `${own} – ${indicator.short[language]}`;
}

/** The first small letter of both alphabets; those that follow it are in the order of the Russian one. */
const FIRST_LETTER = 0x430;

/** `1.3.3` of a result indicator, `1-3` of a target one; with the letter of its part where it has several. */
function columnCode({ indicator: { task, goal, number, series }, part }: RegionalSeries): string {
  const letter = series.length > 1 ? String.fromCodePoint(FIRST_LETTER + series.indexOf(part)) : '';
  return `${task === null ? `${goal}-${number}` : `${task}.${number}`}${letter}`;
}

function toCell(option: RegionalSeries, row: RegionRow | undefined): MatrixCell {
  const fact = row?.fact ?? null;
  return {
    column: keyOfSeries(option),
    verdict: row?.judged?.verdict ?? null,
    state: row?.state ?? null,
    provenance: row?.provenance ?? null,
    basis: row?.judged?.basis ?? null,
    merit: fact === null ? null : fact * (option.indicator.direction === 'higher' ? 1 : -1),
  };
}
