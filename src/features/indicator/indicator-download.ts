import type { IndicatorDetail } from '@/contracts/indicator-detail';
import type { SeriesAnswer } from '@/contracts/indicators';
import { toSeries } from '@/domain/indicator-judgement';
import { joinPart } from '@/domain/indicator-name';
import { sourceLine } from '@/domain/source-line';
import { toAbout } from '@/shared/downloads/about-table';
import type { Cell, DownloadTable } from '@/shared/downloads/download-table';
import {
  type ColumnCode,
  type DownloadContext,
  toColumns,
  toLagCells,
  toOutcomeTerm,
  toProvenanceTerm,
  toStateTerm,
  toVerdictTerm,
} from '@/shared/downloads/download-words';
import { toFileName } from '@/shared/downloads/file-name';
import { toYearFigures, type VerdictLine } from '@/shared/downloads/verdict-line';
import { betterText } from '@/shared/i18n/better-text';
import { partName, type SeriesRow, toSeriesRows } from './series-rows';

const COLUMNS = [
  ...(['indicator', 'short', 'title', 'series', 'part', 'unit', 'direction', 'year', 'baseline', 'plan', 'plan_year', 'fact'] as const),
  ...(['provenance', 'source', 'verdict', 'basis', 'outcome', 'state', 'gap', 'lag_months', 'lag_bound'] as const),
  ...(['share_of_change', 'share_of_way', 'execution', 'note'] as const),
] as const satisfies readonly ColumnCode[];

/**
 * All series of an indicator, year by year, as a file; the workbook recomputes every verdict.
 *
 * Units:  figures in the indicator's unit, lag in months; negative gap = worse than the plan, negative lag = ahead.
 * Absent: `null`; `state` says why there is no verdict.
 */
export function toIndicatorTable(detail: IndicatorDetail, context: DownloadContext): DownloadTable {
  const { id, short } = detail.indicator;
  return toTable(detail, toParts(detail), toFileName(id, short[context.language]), context);
}

/** A row for each part with its latest verdict, as the table of parts shows it; where none was given, the last year and why. */
export function toPartsTable(detail: IndicatorDetail, context: DownloadContext): DownloadTable {
  const { id, short } = detail.indicator;
  const latest = toParts(detail).map(({ part, rows }) => ({
    part,
    rows: [rows.findLast(({ judgement }) => judgement.kind === 'judged') ?? rows.at(-1)].filter((row) => row !== undefined),
  }));
  return toTable(detail, latest, toFileName(context.t('file.parts'), id, short[context.language]), context);
}

interface PartRows {
  readonly part: SeriesAnswer;
  readonly rows: readonly SeriesRow[];
}

const toParts = (detail: IndicatorDetail): PartRows[] =>
  detail.indicator.series.map((part) => ({ part, rows: toSeriesRows(detail, part) }));

function toTable(detail: IndicatorDetail, parts: readonly PartRows[], name: string, context: DownloadContext): DownloadTable {
  const { t, language } = context;
  const { indicator, dataDate } = detail;
  const rows = parts.flatMap(({ part, rows: years }) =>
    years.map((row) => ({ ...toNames(detail, part, context), ...toFigures(row, part, context), ...toVerdict(row, part, context) })),
  );
  return {
    name,
    title: indicator.title[language],
    columns: toColumns(COLUMNS, t),
    rows: rows satisfies readonly Record<(typeof COLUMNS)[number], Cell>[],
    about: toAbout({ rows, dataDate }, context),
    verdicts: parts.flatMap(({ part, rows: years }) => years.flatMap((row) => toVerdictLine(row, { detail, part }, context))),
  };
}

/** Whose figures a row holds. */
export function toNames({ indicator }: Pick<IndicatorDetail, 'indicator'>, part: SeriesAnswer, { t, language }: DownloadContext) {
  return {
    indicator: indicator.id,
    short: indicator.short[language],
    title: indicator.title[language],
    series: part.code,
    part: partName(indicator, part, language),
    unit: indicator.unitLabel[language],
    direction: {
      code: indicator.direction,
      label: t(`common:${betterText(indicator)}`),
    },
  };
}

function toFigures(row: SeriesRow, { decimals }: SeriesAnswer, { t, language }: DownloadContext) {
  const figure = (value: number | null) => (value === null ? null : { value, decimals });
  return {
    year: row.year,
    // the decree prints some baselines finer than its plan: with all their digits
    baseline: row.baseline?.value ?? null,
    plan: figure(row.plan),
    plan_year: row.planYear ?? (row.judgement.kind === 'judged' ? row.judgement.planYear : null),
    fact: figure(row.fact),
    provenance: toProvenanceTerm(row.provenance, t),
    source: row.source && sourceLine(row.source, language),
    note: row.note?.[language] ?? null,
  };
}

function toVerdict({ judgement, state }: SeriesRow, { decimals }: SeriesAnswer, { t }: DownloadContext) {
  const judged = judgement.kind === 'judged' ? judgement : null;
  return {
    verdict: judged && toVerdictTerm(judged, t),
    basis: toProvenanceTerm(judged?.basis ?? null, t),
    outcome: judged && toOutcomeTerm(judged, t),
    state: toStateTerm(state, t),
    gap: judged && { value: judged.gap, decimals },
    ...toLagCells(judged?.lag ?? null, t),
    share_of_change: judged?.shareToDate ?? null,
    share_of_way: judged?.shareToTarget ?? null,
    execution: judged?.execution ?? null,
  };
}

function toVerdictLine(
  { judgement }: SeriesRow,
  { detail: { indicator }, part }: { detail: IndicatorDetail; part: SeriesAnswer },
  { t, language }: DownloadContext,
): VerdictLine[] {
  if (judgement.kind === 'state') return [];
  const { year, verdict, exceeded, basis } = judgement;
  const name = partName(indicator, part, language);
  return [
    {
      indicator: indicator.id,
      series: part.code,
      name: joinPart(indicator.short[language], name),
      region: 'KZ',
      year,
      basis: toProvenanceTerm(basis, t),
      figures: toYearFigures(toSeries(indicator, part), judgement),
      verdict,
      exceeded,
    },
  ];
}
