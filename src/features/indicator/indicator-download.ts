import type { IndicatorDetail } from '@/contracts/indicator-detail';
import type { SeriesAnswer } from '@/contracts/indicators';
import { sourceLine } from '@/domain/source-line';
import type { DownloadTable } from '@/shared/downloads/download-table';
import type { DownloadContext } from '@/shared/downloads/download-words';
import { JUDGED, toFigure, toSeriesTable } from '@/shared/downloads/series-table';
import { historyCell } from '@/shared/releases/past-changes';
import { type SeriesRow, toSeriesRows } from './series-rows';

const COLUMNS = [
  ...(['indicator', 'short', 'title', 'series', 'part', 'unit', 'direction', 'year', 'baseline', 'plan', 'plan_year', 'fact'] as const),
  ...(['provenance', 'source', ...JUDGED, 'execution', 'note', 'history'] as const),
] as const;

/** All series of an indicator, year by year, as a file. Units, absence: `toSeriesTable`. */
export function toIndicatorTable(detail: IndicatorDetail, context: DownloadContext): DownloadTable {
  const { id, short } = detail.indicator;
  return toTable(detail, toParts(detail), [id, short[context.language]], context);
}

/** A row for each part with its latest verdict, as the table of parts shows it; where none was given, the last year and why. */
export function toPartsTable(detail: IndicatorDetail, context: DownloadContext): DownloadTable {
  const { id, short } = detail.indicator;
  const latest = toParts(detail).map(({ part, rows }) => ({
    part,
    rows: [rows.findLast(({ judgement }) => judgement.kind === 'judged') ?? rows.at(-1)].filter((row) => row !== undefined),
  }));
  return toTable(detail, latest, [context.t('file.parts'), id, short[context.language]], context);
}

interface PartRows {
  readonly part: SeriesAnswer;
  readonly rows: readonly SeriesRow[];
}

const toParts = (detail: IndicatorDetail): PartRows[] =>
  detail.indicator.series.map((part) => ({ part, rows: toSeriesRows(detail, part) }));

function toTable(detail: IndicatorDetail, parts: readonly PartRows[], name: readonly string[], context: DownloadContext): DownloadTable {
  const { t, language } = context;
  const { indicator, dataDate } = detail;
  const title = indicator.title[language];
  const place = { code: 'KZ', name: t('word.nation') };
  const rows = parts.flatMap(({ part, rows: years }) =>
    years.map((row) => ({
      ...{ indicator, part, place, year: row.year, fact: row.fact, provenance: row.provenance, judgement: row.judgement },
      own: { title, ...toOwn(row, part, context) },
    })),
  );
  return toSeriesTable({ name, title, columns: COLUMNS, rows, dataDate }, context);
}

function toOwn({ judgement, ...row }: SeriesRow, part: SeriesAnswer, { language }: DownloadContext) {
  const judged = judgement.kind === 'judged' ? judgement : null;
  return {
    // the decree prints some baselines finer than its plan: with all their digits
    baseline: row.baseline?.value ?? null,
    plan: toFigure(row.plan, part),
    plan_year: row.planYear ?? judged?.planYear ?? null,
    source: row.source && sourceLine(row.source, language),
    execution: judged?.execution ?? null,
    note: row.note?.[language] ?? null,
    history: historyCell(row.history, language),
  };
}
