import { toSeries } from '@/domain/indicator-judgement';
import { rankedDecimals } from '@/domain/region-ranking';
import { toAbout } from '@/shared/downloads/about-table';
import type { AboutEntry, Cell, DownloadTable, Figure } from '@/shared/downloads/download-table';
import {
  bordersInName,
  type ColumnCode,
  type DownloadContext,
  toBordersTerm,
  toColumns,
  toComparisonTerm,
  toLagCells,
  toOutcomeTerm,
  toProvenanceTerm,
  toStateTerm,
  toVerdictTerm,
} from '@/shared/downloads/download-words';
import type { SourceOf } from '@/shared/downloads/fact-sources';
import { toFileName } from '@/shared/downloads/file-name';
import { toShareCells } from '@/shared/downloads/share-cells';
import { toYearFigures, type VerdictLine } from '@/shared/downloads/verdict-line';
import type { RankedRow } from './ranked-rows';
import type { Reading, RegionRow } from './region-rows';
import type { RegionalSeries } from './regional-slice';

const COLUMNS = [
  ...([
    'indicator',
    'short',
    'series',
    'part',
    'unit',
    'year',
    'region',
    'region_name',
    'borders',
    'place',
    'place_basis',
    'fact',
    'provenance',
    'source',
  ] as const),
  ...(['comparison', 'aim', 'plan_year', 'national_plan', 'national_fact', 'national_provenance'] as const),
  ...(['verdict', 'outcome', 'basis', 'state', 'gap', 'lag_months', 'lag_bound', 'share_of_way', 'no_share', 'note'] as const),
] as const satisfies readonly ColumnCode[];

export interface RegionsDownload {
  /** Series on the screen with their regions, both in the order of the view. */
  readonly series: readonly { readonly chosen: RegionalSeries; readonly items: readonly RankedRow[] }[];
  readonly reading: Pick<Reading, 'year' | 'borders' | 'against'>;
  /** What the view calls itself. */
  readonly title: string;
  /** Indicator and part in the file's name; empty = all of them. */
  readonly name: readonly string[];
  readonly dataDate: string;
  readonly sourceOf: SourceOf;
}

/**
 * Regions of one year as a file: one row per series and region; the workbook recomputes the verdicts.
 *
 * Units:  figures in the indicator's unit, lag in months; negative gap = worse than what the fact is held against.
 * Absent: `null`; `state` says why there is no fact or no verdict.
 */
export function toRegionsTable(input: RegionsDownload, context: DownloadContext): DownloadTable {
  const { t } = context;
  const { series, reading, dataDate } = input;
  const rows = series.flatMap(({ chosen, items }) =>
    items.map((item) => ({
      ...toNames(chosen, item, context),
      borders: toBordersTerm(reading.borders, t),
      ...toFigures(
        chosen,
        {
          row: item.row,
          decimals: rankedDecimals(
            items.map(({ row }) => row),
            chosen.part.decimals,
          ),
        },
        input,
        context,
      ),
      ...toVerdict(chosen, item.row, context),
    })),
  );
  return {
    name: toFileName(
      ...(input.name.length === 0 ? [t('file.matrix')] : [t('file.regions'), ...input.name]),
      reading.year,
      ...bordersInName(reading.borders, t),
    ),
    title: input.title,
    columns: toColumns(COLUMNS, t),
    rows: rows satisfies readonly Record<(typeof COLUMNS)[number], Cell>[],
    about: toAbout({ rows, dataDate, own: toOwnEntries(reading, context) }, context),
    verdicts: series.flatMap(({ chosen, items }) => items.flatMap(({ row }) => toVerdictLine(chosen, row, context))),
  };
}

function toOwnEntries({ year, against, borders }: RegionsDownload['reading'], { t }: DownloadContext): AboutEntry[] {
  return [
    { code: 'year', label: t('column.year'), value: year },
    { code: 'comparison', label: t('about.comparison'), value: t(`comparison.${against}`) },
    { code: 'borders', label: t('about.borders'), value: t(`borders.${borders}`) },
  ];
}

function toNames({ indicator, part }: RegionalSeries, { row, place, basis }: RankedRow, { t, language }: DownloadContext) {
  return {
    indicator: indicator.id,
    short: indicator.short[language],
    series: part.code,
    part: indicator.series.length > 1 ? (part.short?.[language] ?? null) : null,
    unit: indicator.unitLabel[language],
    region: row.id,
    region_name: row.name[language],
    place,
    place_basis: toProvenanceTerm(basis, t),
  };
}

function toFigures(
  { indicator, part }: RegionalSeries,
  { row, decimals }: { row: RegionRow; decimals: number },
  { reading, sourceOf }: RegionsDownload,
  { t }: DownloadContext,
) {
  const { year, against } = reading;
  const nation = part.points.find((point) => point.year === year);
  const source = row.fact === null ? null : sourceOf({ indicator: indicator.id, series: part.code, region: row.id, year });
  return {
    year,
    fact: toFigure(row.fact, decimals),
    provenance: toProvenanceTerm(row.provenance, t),
    source,
    comparison: toComparisonTerm(against, t),
    aim: toFigure(row.judged?.plan ?? null, part.decimals),
    plan_year: row.judged?.planYear ?? null,
    national_plan: toFigure(nation?.plan ?? null, part.decimals),
    national_fact: toFigure(nation?.fact ?? null, part.decimals),
    national_provenance: toProvenanceTerm(nation?.provenance ?? null, t),
  };
}

function toVerdict({ part }: RegionalSeries, row: RegionRow, { t, language }: DownloadContext) {
  return {
    verdict: row.judged && toVerdictTerm(row.judged, t),
    outcome: row.judged && toOutcomeTerm(row.judged, t),
    basis: toProvenanceTerm(row.judged?.basis ?? null, t),
    state: toStateTerm(row.state, t),
    gap: toFigure(row.judged?.gap ?? null, part.decimals),
    ...toLagCells(row.lag, t),
    ...toShareCells(row.share, t),
    note: row.note?.[language] ?? null,
  };
}

const toFigure = (value: number | null, decimals: number): Figure | null => (value === null ? null : { value, decimals });

function toVerdictLine({ indicator, part }: RegionalSeries, row: RegionRow, { t, language }: DownloadContext): VerdictLine[] {
  if (!row.judged) return [];
  const { year, verdict, exceeded, basis } = row.judged;
  return [
    {
      indicator: indicator.id,
      series: part.code,
      name: `${row.short[language]}: ${indicator.short[language]}`,
      region: row.id,
      year,
      basis: toProvenanceTerm(basis, t),
      figures: toYearFigures(toSeries(indicator, part), row.judged),
      verdict,
      exceeded,
    },
  ];
}
