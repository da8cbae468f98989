import { toSeries } from '@/domain/indicator-judgement';
import { joinPart } from '@/domain/indicator-name';
import type { Judged } from '@/domain/judgement';
import { betterText } from '../i18n/better-text';
import type { IndicatorRow } from '../indicators/indicator-row';
import { toAbout } from './about-table';
import type { Cell, DownloadTable, Figure } from './download-table';
import {
  type ColumnCode,
  type DownloadContext,
  toColumns,
  toLagCells,
  toOutcomeTerm,
  toProvenanceTerm,
  toStateTerm,
  toVerdictTerm,
} from './download-words';
import type { SourceOf } from './fact-sources';
import { toFileName } from './file-name';
import { toYearFigures, type VerdictLine } from './verdict-line';

const COLUMNS = [
  ...(['indicator', 'level', 'goal', 'task', 'short', 'title', 'series', 'part', 'unit', 'direction'] as const),
  ...([
    'year',
    'plan',
    'plan_year',
    'fact',
    'provenance',
    'source',
    'earlier_fact_year',
    'earlier_fact',
    'earlier_fact_provenance',
  ] as const),
  ...([
    'verdict',
    'basis',
    'verdict_year',
    'outcome',
    'state',
    'gap',
    'lag_months',
    'lag_bound',
    'share_of_change',
    'share_of_way',
  ] as const),
  ...(['parts_met', 'parts_known', 'parts_total', 'agencies'] as const),
] as const satisfies readonly ColumnCode[];

export interface IndicatorsDownload {
  /** What the rows have in common, for the name of the file: all of them, those of an agency. */
  readonly name: string;
  readonly title: string;
  /** Those on the screen, in their order. */
  readonly rows: readonly IndicatorRow[];
  readonly year: number;
  readonly dataDate: string;
  /** Number and name: a number alone is taken for a date. */
  readonly taskName: (id: string) => string;
  readonly sourceOf: SourceOf;
}

/**
 * Indicators of one year as a file: one row per indicator, with the figures of its worst part; the workbook recomputes the verdicts of all parts.
 *
 * Units:  plan, fact and gap in the indicator's unit; the lag in months, negative = ahead.
 * Absent: `null`; `state` says why there is no verdict in the year in view.
 */
export function toIndicatorsTable(input: IndicatorsDownload, context: DownloadContext): DownloadTable {
  const { name, title, rows, year, dataDate, taskName, sourceOf } = input;
  const { t } = context;
  const tableRows = rows.map((row) => ({
    ...toNames(row, taskName, context),
    ...toFigures(row, sourceOf, context),
    ...toVerdict(row, context),
  }));
  return {
    name: toFileName(name, year),
    title,
    columns: toColumns(COLUMNS, t),
    rows: tableRows satisfies readonly Record<(typeof COLUMNS)[number], Cell>[],
    about: toAbout({ rows: tableRows, dataDate, own: [{ code: 'year', label: t('column.year'), value: year }] }, context),
    verdicts: rows.flatMap((row) => toVerdictLines(row, context)),
  };
}

function toNames({ indicator, part, agencies }: IndicatorRow, taskName: IndicatorsDownload['taskName'], { t, language }: DownloadContext) {
  const isTarget = indicator.level === 'target';
  return {
    indicator: indicator.id,
    level: { code: indicator.level, label: t(isTarget ? 'common:term.targetIndicator' : 'common:term.resultIndicator') },
    goal: { code: indicator.goal, label: t('common:term.goal', { n: indicator.goal }) },
    task: indicator.task === null ? null : { code: indicator.task, label: taskName(indicator.task) },
    short: indicator.short[language],
    title: indicator.title[language],
    series: part.code,
    part: indicator.series.length > 1 ? ((part.short ?? part.title)?.[language] ?? null) : null,
    unit: indicator.unitLabel[language],
    direction: {
      code: indicator.direction,
      label: t(`common:${betterText(indicator)}`),
    },
    agencies: agencies.map(({ abbreviation }) => abbreviation[language]).join(', '),
  };
}

function toFigures(row: IndicatorRow, sourceOf: SourceOf, { t }: DownloadContext) {
  const { indicator, part, figuresYear, plan, fact, provenance, earlierFact } = row;
  const source = sourceOf({ indicator: indicator.id, series: part.code, region: 'KZ', year: figuresYear });
  return {
    year: figuresYear,
    plan: toFigure(plan, row),
    plan_year: row.judged?.planYear ?? (plan === null ? null : figuresYear),
    fact: toFigure(fact, row),
    provenance: toProvenanceTerm(provenance, t),
    source: fact === null ? null : source,
    earlier_fact_year: earlierFact?.year ?? null,
    earlier_fact: toFigure(earlierFact?.value ?? null, row),
    earlier_fact_provenance: toProvenanceTerm(earlierFact?.provenance ?? null, t),
  };
}

function toVerdict(row: IndicatorRow, { t }: DownloadContext) {
  const { judged, judgement } = row;
  return {
    verdict: judged && toVerdictTerm(judged, t),
    basis: toProvenanceTerm(judged?.basis ?? null, t),
    verdict_year: judged?.year ?? null,
    outcome: judged && toOutcomeTerm(judged, t),
    state: judgement.worst === null ? toStateTerm(judgement.state, t) : null,
    gap: toFigure(judged?.gap ?? null, row),
    ...toLagCells(judged?.lag ?? null, t),
    share_of_change: judged?.shareToDate ?? null,
    share_of_way: judged?.shareToTarget ?? null,
    parts_met: judgement.met,
    parts_known: judgement.known,
    parts_total: judgement.total,
  };
}

function toFigure(value: number | null, { part }: IndicatorRow): Figure | null {
  return value === null ? null : { value, decimals: part.decimals };
}

/** The verdicts of all parts in view; between the rounds of a study the carried one. */
function toVerdictLines({ indicator, judgement }: IndicatorRow, { t, language }: DownloadContext): VerdictLine[] {
  return judgement.parts.flatMap(({ code, judgement: own }) => {
    const part = indicator.series.find((candidate) => candidate.code === code);
    const judged: Judged | null = own.kind === 'judged' ? own : own.carried;
    if (!part || !judged) return [];
    const name = indicator.series.length > 1 ? (part.short ?? part.title) : null;
    const { year, verdict, exceeded, basis } = judged;
    return [
      {
        indicator: indicator.id,
        series: code,
        name: joinPart(indicator.short[language], name?.[language] ?? null),
        region: 'KZ',
        year,
        basis: toProvenanceTerm(basis, t),
        figures: toYearFigures(toSeries(indicator, part), judged),
        verdict,
        exceeded,
      },
    ];
  });
}
