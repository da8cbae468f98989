import { dsvFormat } from 'd3-dsv';
import type { Localized } from '@/contracts/parts';
import type { SeriesRow } from './series-rows';

const COLUMNS = [
  'indicator',
  'series',
  'year',
  'plan',
  'plan_year',
  'fact',
  'state',
  'verdict',
  'gap',
  'lag_months',
  'provenance',
  'source',
  'note',
];
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * The series as a table for Excel in Kazakh and Russian: semicolons, decimal comma, a mark that says UTF-8.
 *
 * Units:  figures in the indicator's unit, lag in months; negative gap = worse than the plan, negative lag = ahead.
 * Absent: an empty cell; `state` says why. States, verdicts and origins are the codes of the API.
 * Safety: a text that a spreadsheet would take for a formula gets an apostrophe before it.
 */
export function toSeriesCsv(rows: readonly SeriesRow[], about: { indicator: string; series: string; language: keyof Localized }): string {
  const lines = rows.map((row) => toCells(row, about));
  return (
    BYTE_ORDER_MARK +
    dsvFormat(';')
      .formatRows([COLUMNS, ...lines])
      .replaceAll('\n', '\r\n')
  );
}

function toCells(row: SeriesRow, about: { indicator: string; series: string; language: keyof Localized }): string[] {
  const { judgement } = row;
  const judged = judgement.kind === 'judged' ? judgement : null;
  const source = row.source ? [row.source.title, row.source.address].filter((part) => part !== null).join(', ') : '';
  return [
    safe(about.indicator),
    safe(about.series),
    String(row.year),
    decimal(row.plan),
    decimal(row.planYear),
    decimal(row.fact),
    row.state ?? '',
    judged?.verdict ?? '',
    decimal(judged?.gap ?? null),
    decimal(judged?.lag.known ? judged.lag.months : null),
    row.provenance ?? '',
    safe(source),
    safe(row.note?.[about.language] ?? ''),
  ];
}

/** Twelve significant digits: all that the data hold, without the tail of binary fractions. */
function decimal(value: number | null): string {
  return value === null ? '' : String(Number(value.toPrecision(12))).replace('.', ',');
}

/** Line breaks would be read as rows by simple readers; they say nothing in a note. */
function safe(text: string): string {
  const line = text.replaceAll(/[\r\n\t]+/g, ' ').trim();
  return /^[=+\-@]/.test(line) ? `'${line}` : line;
}
