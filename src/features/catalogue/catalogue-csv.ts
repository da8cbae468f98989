import { dsvFormat } from 'd3-dsv';
import type { Judged } from '@/domain/judgement';
import type { Language } from '@/domain/language';
import { formatNumber } from '@/domain/number-format';
import type { Provenance, State } from '@/domain/series';
import type { CatalogueRow } from './catalogue-rows';
import type { Level } from './catalogue-search';

export const CSV_COLUMNS = [
  'id',
  'level',
  'goal',
  'task',
  'short',
  'title',
  'series',
  'part',
  'year',
  'unit',
  'plan',
  'fact',
  'provenance',
  'verdict',
  'verdictYear',
  'state',
  'lagMonths',
  'lagBound',
  'partsMet',
  'partsKnown',
  'partsTotal',
  'agencies',
] as const;
export type CsvColumn = (typeof CSV_COLUMNS)[number];

/** The words of the reader's language. */
export interface CsvWords {
  readonly language: Language;
  readonly column: (column: CsvColumn) => string;
  readonly level: (level: Level) => string;
  /** Number and name: a number alone is taken for a date. */
  readonly task: (id: string) => string;
  readonly provenance: (provenance: Provenance) => string;
  readonly verdict: (judged: Judged) => string;
  readonly state: (state: State) => string;
  /** Marks a lag that is at least so long. */
  readonly atLeast: string;
}

type Cell = string | { readonly number: number; readonly decimals: number } | null;

const UTF8_MARK = '\uFEFF';
const OPENS_A_FORMULA = /^[=+\-@\t\r]/;

/**
 * The rows of the table as a spreadsheet of our region opens them: UTF-8 with mark, semicolons, decimal comma, one line per indicator.
 *
 * Units:  plan and fact in the indicator's unit with the decimals of its plan; the lag in months with one decimal, negative = ahead.
 * Absent: an empty cell; `state` says why there is no verdict in the year in view.
 * Safety: a text that a spreadsheet would run as a formula gets an apostrophe in front.
 */
export function toCatalogueCsv(rows: readonly CatalogueRow[], words: CsvWords): string {
  const lines = rows.map((row) => {
    const cells = { ...namesOf(row, words), ...figuresOf(row, words) } satisfies Record<CsvColumn, Cell>;
    return CSV_COLUMNS.map((column) => toText(cells[column], words.language));
  });
  const heading = CSV_COLUMNS.map((column) => toText(words.column(column), words.language));
  return `${UTF8_MARK}${dsvFormat(';').formatRows([heading, ...lines])}\r\n`;
}

function namesOf({ indicator, part, agencies }: CatalogueRow, words: CsvWords) {
  const { language } = words;
  const name = indicator.series.length > 1 ? (part.short ?? part.title) : null;
  return {
    id: indicator.id,
    level: words.level(indicator.level),
    goal: indicator.goal,
    // a spreadsheet would open "1.7" as the first of July
    task: indicator.task === null ? null : words.task(indicator.task),
    short: indicator.short[language],
    title: indicator.title[language],
    series: part.code,
    part: name === null ? null : name[language],
    unit: indicator.unitLabel[language],
    agencies: agencies.map(({ abbreviation }) => abbreviation[language]).join(', '),
  };
}

function figuresOf(row: CatalogueRow, words: CsvWords) {
  const { judged, judgement, part } = row;
  const measured = (value: number | null): Cell => (value === null ? null : { number: value, decimals: part.decimals });
  const lag = judged?.lag.known ? judged.lag : null;
  return {
    year: whole(row.figuresYear),
    plan: measured(row.plan),
    fact: measured(row.fact),
    provenance: row.provenance === null ? null : words.provenance(row.provenance),
    verdict: judged ? words.verdict(judged) : null,
    verdictYear: judged ? whole(judged.year) : null,
    state: judgement.worst === null && judgement.state !== null ? words.state(judgement.state) : null,
    lagMonths: lag ? { number: lag.months, decimals: 1 } : null,
    lagBound: lag?.atLeast ? words.atLeast : null,
    partsMet: whole(judgement.met),
    partsKnown: whole(judgement.known),
    partsTotal: whole(judgement.total),
  };
}

function whole(number: number): Cell {
  return { number, decimals: 0 };
}

/** Spreadsheets read a plain comma and a hyphen; the no-break space and the real minus of the page would make a text of the number. */
function toText(cell: Cell, language: Language): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return OPENS_A_FORMULA.test(cell) ? `'${cell}` : cell;
  return formatNumber(cell.number, { decimals: cell.decimals, language }).replaceAll('\u00A0', '').replace('\u2212', '-');
}
