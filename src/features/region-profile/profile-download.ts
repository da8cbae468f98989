import type { PastChange } from '@/contracts/changes';
import type { Region } from '@/contracts/regions';
import type { Against } from '@/domain/choices';
import { nameOfRegion } from '@/domain/region-names';
import type { DownloadTable } from '@/shared/downloads/download-table';
import { type DownloadContext, toComparisonTerm, toProvenanceTerm } from '@/shared/downloads/download-words';
import type { SourceOf } from '@/shared/downloads/fact-sources';
import { toFigure, toSeriesTable } from '@/shared/downloads/series-table';
import { toShareCells } from '@/shared/downloads/share-cells';
import { historyCell, pastOf } from '@/shared/releases/past-changes';
import type { ProfileRow } from './profile-row';

const COLUMNS = [
  ...(['indicator', 'goal', 'task', 'short', 'series', 'part', 'unit', 'year', 'region', 'region_name'] as const),
  ...([
    'fact',
    'provenance',
    'source',
    'national_plan',
    'path',
    'path_basis',
    'national_fact',
    'national_provenance',
    'to_nation',
  ] as const),
  ...(['place', 'places', 'place_basis', 'comparison', 'plan_year', 'verdict', 'outcome', 'basis', 'state', 'gap'] as const),
  ...(['lag_months', 'lag_bound', 'share_of_way', 'no_share', 'note', 'history'] as const),
] as const;

interface ProfileDownload {
  /** Those on the screen, in their order. */
  readonly rows: readonly ProfileRow[];
  readonly region: Region;
  /** Of the region's published values. */
  readonly history: readonly PastChange[];
  readonly year: number;
  readonly against: Against;
  readonly dataDate: string;
  readonly sourceOf: SourceOf;
}

/** The rows of a region's page as a file. Units, absence: `toSeriesTable`. */
export function toProfileTable(input: ProfileDownload, context: DownloadContext): DownloadTable {
  const { t, language } = context;
  const { region, history, year, against, dataDate, sourceOf } = input;
  const { name, short } = nameOfRegion(region, year);
  const rows = input.rows.map((row) => ({
    ...{ indicator: row.indicator, part: row.part, year, judgement: row.judgement },
    place: { code: region.id, name: name[language] },
    ...{ fact: row.point?.fact ?? null, provenance: row.point?.provenance ?? null },
    own: {
      comparison: toComparisonTerm(against, t),
      ...toOwn(row, context),
      history: historyCell(pastOf(history, { indicator: row.indicator.id, series: row.part.code, year }), language),
    },
  }));
  return toSeriesTable(
    {
      name: [t('file.region'), short[language], year],
      title: `${name[language]}, ${year}`,
      columns: COLUMNS,
      ...{ rows, dataDate, sourceOf },
      about: [
        { code: 'year', label: t('column.year'), value: year },
        { code: 'comparison', label: t('about.comparison'), value: t(`comparison.${against}`) },
      ],
    },
    context,
  );
}

function toOwn({ indicator, part, point, path, distance, place, share }: ProfileRow, { t, language }: DownloadContext) {
  return {
    goal: { code: indicator.goal, label: t('common:term.goal', { n: indicator.goal }) },
    task: indicator.task === null ? null : { code: indicator.task, label: t('common:term.task', { n: indicator.task }) },
    path: toFigure(path?.value ?? null, part),
    path_basis: toProvenanceTerm(path?.basis ?? null, t),
    to_nation: toFigure(distance?.value ?? null, part),
    place: place?.place ?? null,
    places: place?.of ?? null,
    place_basis: toProvenanceTerm(place?.basis ?? null, t),
    ...toShareCells(share, t),
    note: point?.note?.[language] ?? null,
  };
}
