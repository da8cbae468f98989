import type { DownloadTable } from '@/shared/downloads/download-table';
import { type DownloadContext, toProvenanceTerm } from '@/shared/downloads/download-words';
import { toFigure, toSeriesTable } from '@/shared/downloads/series-table';
import type { IndicatorView } from './indicator-view';
import { runningTotals } from './running-total';

const COLUMNS = [
  ...(['indicator', 'short', 'series', 'part', 'unit', 'year', 'plan', 'fact', 'provenance'] as const),
  ...(['running_plan', 'running_fact', 'running_basis'] as const),
] as const;

/** A yearly flow beside the sum of all years so far, a row for each plan year. Absent: `null` – no fact of the year, or a sum with a hole. */
export function toRunningTotalTable(
  { detail, part, series }: Pick<IndicatorView, 'detail' | 'part' | 'series'>,
  context: DownloadContext,
): DownloadTable {
  const { t, language } = context;
  const { indicator, dataDate } = detail;
  const rows = runningTotals(series).map(({ year, plan, fact, basis }) => {
    const point = series.points.find((candidate) => candidate.year === year);
    return {
      ...{ indicator, part, place: { code: 'KZ', name: t('word.nation') }, year, judgement: null },
      ...{ fact: point?.fact ?? null, provenance: point?.provenance ?? null },
      own: {
        plan: toFigure(point?.plan ?? null, part),
        ...{ running_plan: toFigure(plan, part), running_fact: toFigure(fact, part) },
        running_basis: fact === null ? null : toProvenanceTerm(basis, t),
      },
    };
  });
  const name = [t('file.running'), indicator.id, indicator.short[language]];
  return toSeriesTable({ name, title: `${indicator.title[language]}: ${t('file.running')}`, columns: COLUMNS, rows, dataDate }, context);
}
