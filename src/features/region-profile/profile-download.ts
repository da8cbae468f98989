import type { Region } from '@/contracts/regions';
import { toSeries } from '@/domain/indicator-judgement';
import { indicatorName } from '@/domain/indicator-name';
import type { Against } from '@/domain/region-judgement';
import { nameOfRegion } from '@/domain/region-names';
import { toAbout } from '@/shared/downloads/about-table';
import type { Cell, DownloadTable, Figure } from '@/shared/downloads/download-table';
import {
  type ColumnCode,
  type DownloadContext,
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
  ...([
    'place',
    'places',
    'place_basis',
    'comparison',
    'plan_year',
    'verdict',
    'outcome',
    'basis',
    'state',
    'gap',
    'lag_months',
    'lag_bound',
    'share_of_way',
    'no_share',
    'note',
  ] as const),
] as const satisfies readonly ColumnCode[];

interface ProfileDownload {
  /** Those on the screen, in their order. */
  readonly rows: readonly ProfileRow[];
  readonly region: Region;
  readonly year: number;
  readonly against: Against;
  readonly dataDate: string;
  readonly sourceOf: SourceOf;
}

/**
 * The rows of a region's page as a file; the workbook recomputes the verdicts.
 *
 * Units:  figures in the indicator's unit, lag in months; negative gap = worse than what the fact is held against.
 * Absent: `null`; `state` says why there is no fact or no verdict.
 */
export function toProfileTable(input: ProfileDownload, context: DownloadContext): DownloadTable {
  const { t, language } = context;
  const { region, year, against, dataDate } = input;
  const { name, short } = nameOfRegion(region, year);
  const rows = input.rows.map((row) => ({
    ...{ year, region: region.id, region_name: name[language], comparison: toComparisonTerm(against, t) },
    ...toNames(row, context),
    ...toFigures(row, input, context),
    ...toVerdict(row, context),
  }));
  const comparison = { code: 'comparison', label: t('about.comparison'), value: t(`comparison.${against}`) };
  return {
    name: toFileName(t('file.region'), short[language], year),
    title: `${name[language]}, ${year}`,
    columns: toColumns(COLUMNS, t),
    rows: rows satisfies readonly Record<(typeof COLUMNS)[number], Cell>[],
    about: toAbout({ rows, dataDate, own: [{ code: 'year', label: t('column.year'), value: year }, comparison] }, context),
    verdicts: input.rows.flatMap((row) => toVerdictLine(row, region, context)),
  };
}

function toNames({ indicator, part }: ProfileRow, { t, language }: DownloadContext) {
  return {
    indicator: indicator.id,
    goal: { code: indicator.goal, label: t('common:term.goal', { n: indicator.goal }) },
    task: indicator.task === null ? null : { code: indicator.task, label: t('common:term.task', { n: indicator.task }) },
    short: indicator.short[language],
    series: part.code,
    part: part.short?.[language] ?? null,
    unit: indicator.unitLabel[language],
  };
}

function toFigures(row: ProfileRow, { region, year, sourceOf }: ProfileDownload, { t }: DownloadContext) {
  const { indicator, part, point, plan, path, nation, distance, place } = row;
  const figure = (value: number | null): Figure | null => (value === null ? null : { value, decimals: part.decimals });
  const fact = point?.fact ?? null;
  return {
    fact: figure(fact),
    provenance: toProvenanceTerm(point?.provenance ?? null, t),
    source: fact === null ? null : sourceOf({ indicator: indicator.id, series: part.code, region: region.id, year }),
    national_plan: figure(plan),
    path: figure(path?.value ?? null),
    path_basis: toProvenanceTerm(path?.basis ?? null, t),
    national_fact: figure(nation?.fact ?? null),
    national_provenance: toProvenanceTerm(nation?.provenance ?? null, t),
    to_nation: figure(distance?.value ?? null),
    place: place?.place ?? null,
    places: place?.of ?? null,
    place_basis: toProvenanceTerm(place?.basis ?? null, t),
  };
}

function toVerdict({ judgement, part, share, point }: ProfileRow, { t, language }: DownloadContext) {
  const judged = judgement.kind === 'judged' ? judgement : null;
  return {
    plan_year: judged?.planYear ?? null,
    verdict: judged && toVerdictTerm(judged, t),
    outcome: judged && toOutcomeTerm(judged, t),
    basis: toProvenanceTerm(judged?.basis ?? null, t),
    state: judgement.kind === 'state' ? toStateTerm(judgement.state, t) : null,
    gap: judged && { value: judged.gap, decimals: part.decimals },
    ...toLagCells(judged?.lag ?? null, t),
    ...toShareCells(share, t),
    note: point?.note?.[language] ?? null,
  };
}

function toVerdictLine({ indicator, part, judgement }: ProfileRow, region: Region, { t, language }: DownloadContext): VerdictLine[] {
  if (judgement.kind === 'state') return [];
  const { year, verdict, exceeded, basis } = judgement;
  return [
    {
      indicator: indicator.id,
      series: part.code,
      name: indicatorName(indicator, part, language),
      region: region.id,
      year,
      basis: toProvenanceTerm(basis, t),
      figures: toYearFigures(toSeries(indicator, part), judgement),
      verdict,
      exceeded,
    },
  ];
}
