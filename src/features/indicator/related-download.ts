import type { IndicatorDetail } from '@/contracts/indicator-detail';
import { sourceLine } from '@/domain/source-line';
import { toBareAbout } from '@/shared/downloads/about-table';
import type { Cell, DownloadTable } from '@/shared/downloads/download-table';
import { type ColumnCode, type DownloadContext, toColumns, toProvenanceTerm } from '@/shared/downloads/download-words';
import { toFileName } from '@/shared/downloads/file-name';
import { historyCell, pastOf } from '@/shared/releases/past-changes';

const COLUMNS = [
  ...(['indicator', 'series', 'short', 'unit', 'year', 'value', 'provenance', 'source', 'reason', 'history'] as const),
] as const satisfies readonly ColumnCode[];

/** Figures by another definition, a row for each value, with the reason why it is not judged. Units: the measure's own; `short` is its name. */
export function toRelatedTable({ indicator, related, dataDate, history }: IndicatorDetail, context: DownloadContext): DownloadTable {
  const { t, language } = context;
  const rows = related.flatMap((measure) =>
    measure.points.map((point) => ({
      indicator: indicator.id,
      series: measure.code,
      short: measure.title[language],
      unit: measure.unitLabel[language],
      year: point.year,
      value: { value: point.value, decimals: measure.decimals },
      provenance: toProvenanceTerm(point.provenance, t),
      source: sourceLine(point.source, language),
      reason: measure.reason[language],
      history: historyCell(pastOf(history, { indicator: indicator.id, series: measure.code, year: point.year }), language),
    })),
  );
  return {
    name: toFileName(t('file.related'), indicator.id, indicator.short[language]),
    title: `${indicator.title[language]}: ${t('file.related')}`,
    columns: toColumns(COLUMNS, t),
    rows: rows satisfies readonly Record<(typeof COLUMNS)[number], Cell>[],
    about: toBareAbout({ dataDate, own: [] }, context),
  };
}
