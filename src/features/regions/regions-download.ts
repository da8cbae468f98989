import { rankedDecimals } from '@/domain/region-ranking';
import { isOfSeries } from '@/domain/regional-series';
import type { AboutEntry, DownloadTable } from '@/shared/downloads/download-table';
import { bordersInName, type DownloadContext, toBordersTerm, toComparisonTerm, toProvenanceTerm } from '@/shared/downloads/download-words';
import type { SourceOf } from '@/shared/downloads/fact-sources';
import { toSeriesTable } from '@/shared/downloads/series-table';
import { toShareCells } from '@/shared/downloads/share-cells';
import { historyCell } from '@/shared/releases/past-changes';
import type { RankedRow } from './ranked-rows';
import type { Reading } from './region-rows';
import type { RegionalSeries, RegionalSlice } from './regional-slice';

const COLUMNS = [
  ...(['indicator', 'short', 'series', 'part', 'unit', 'year', 'region', 'region_name', 'borders'] as const),
  ...(['place', 'place_basis', 'fact', 'provenance', 'source'] as const),
  ...(['comparison', 'aim', 'plan_year', 'national_plan', 'national_fact', 'national_provenance'] as const),
  ...(['verdict', 'outcome', 'basis', 'state', 'gap', 'lag_months', 'lag_bound', 'share_of_way', 'no_share', 'note', 'history'] as const),
] as const;

export interface RegionsDownload {
  /** Series on the screen with their regions, both in the order of the view. */
  readonly series: readonly { readonly chosen: RegionalSeries; readonly items: readonly RankedRow[] }[];
  readonly reading: Pick<Reading, 'year' | 'borders' | 'against'>;
  /** What the view calls itself. */
  readonly title: string;
  /** Indicator and part in the file's name; empty = all of them. */
  readonly name: readonly string[];
  readonly dataDate: string;
  /** Of the year, of all its series. */
  readonly history: RegionalSlice['history'];
  readonly sourceOf: SourceOf;
}

/** Regions of one year as a file: one row per series and region. Units, absence: `toSeriesTable`. */
export function toRegionsTable(input: RegionsDownload, context: DownloadContext): DownloadTable {
  const { t, language } = context;
  const { series, reading, title, dataDate, history, sourceOf } = input;
  const { year, borders, against } = reading;
  const rows = series.flatMap(({ chosen, items }) => {
    const factDecimals = rankedDecimals(
      items.map(({ row }) => row),
      chosen.part.decimals,
    );
    return items.map(({ row, place, basis }) => ({
      ...chosen,
      place: { code: row.id, name: row.name[language], isNamed: true },
      ...{ year, fact: row.fact, provenance: row.provenance, factDecimals },
      judgement: row.judged ?? (row.state && ({ kind: 'state', year, state: row.state } as const)),
      own: {
        borders: toBordersTerm(borders, t),
        comparison: toComparisonTerm(against, t),
        ...{ place, place_basis: toProvenanceTerm(basis, t) },
        ...toShareCells(row.share, t),
        note: row.note?.[language] ?? null,
        history: historyCell(
          history.filter((change) => change.region === row.id && isOfSeries(chosen)(change)),
          language,
        ),
      },
    }));
  });
  const name = [...(input.name.length === 0 ? [t('file.matrix')] : [t('file.regions'), ...input.name]), year, ...bordersInName(borders, t)];
  return toSeriesTable({ name, title, columns: COLUMNS, rows, dataDate, sourceOf, about: toOwnEntries(reading, context) }, context);
}

function toOwnEntries({ year, against, borders }: RegionsDownload['reading'], { t }: DownloadContext): AboutEntry[] {
  return [
    { code: 'year', label: t('column.year'), value: year },
    { code: 'comparison', label: t('about.comparison'), value: t(`comparison.${against}`) },
    { code: 'borders', label: t('about.borders'), value: t(`borders.${borders}`) },
  ];
}
