import { toAbout } from '@/shared/downloads/about-table';
import type { Cell, DownloadTable } from '@/shared/downloads/download-table';
import { type ColumnCode, type DownloadContext, toColumns, toProvenanceTerm } from '@/shared/downloads/download-words';
import { toFileName } from '@/shared/downloads/file-name';
import { toNames } from './indicator-download';
import type { IndicatorView } from './indicator-view';
import { runningTotals } from './running-total';

const COLUMNS = [
  ...(['indicator', 'short', 'series', 'part', 'unit', 'year', 'plan', 'fact', 'provenance'] as const),
  ...(['running_plan', 'running_fact', 'running_basis'] as const),
] as const satisfies readonly ColumnCode[];

/**
 * A yearly flow beside the sum of all years so far, a row for each plan year.
 * Units: the indicator's own. Absent: `null` – no fact of the year, or a sum with a hole.
 */
export function toRunningTotalTable(view: Pick<IndicatorView, 'detail' | 'part' | 'series'>, context: DownloadContext): DownloadTable {
  const { detail, part, series } = view;
  const { t, language } = context;
  const figure = (value: number | null) => (value === null ? null : { value, decimals: part.decimals });
  const rows = runningTotals(series).map(({ year, plan, fact, basis }) => {
    const point = series.points.find((candidate) => candidate.year === year);
    return {
      ...toNames(detail, part, context),
      ...{ year, plan: figure(point?.plan ?? null), fact: figure(point?.fact ?? null) },
      provenance: toProvenanceTerm(point?.provenance ?? null, t),
      ...{ running_plan: figure(plan), running_fact: figure(fact) },
      running_basis: fact === null ? null : toProvenanceTerm(basis, t),
    };
  });
  return {
    name: toFileName(t('file.running'), detail.indicator.id, detail.indicator.short[language]),
    title: `${detail.indicator.title[language]}: ${t('file.running')}`,
    columns: toColumns(COLUMNS, t),
    rows: rows satisfies readonly Record<(typeof COLUMNS)[number], Cell>[],
    about: toAbout({ rows, dataDate: detail.dataDate }, context),
  };
}
