import type { Judged } from '@/domain/judgement';
import type { IndicatorRow } from '../indicators/indicator-row';
import type { DownloadTable } from './download-table';
import { type DownloadContext, toProvenanceTerm, toStateTerm } from './download-words';
import type { SourceOf } from './fact-sources';
import { type FilePlace, JUDGED, toFigure, toSeriesTable, toVerdictLine } from './series-table';

// whose year the verdict is stands beside it: between the rounds of a study it is another one than the row's
const [VERDICT, BASIS, ...SAID_OF_VERDICT] = JUDGED;

const COLUMNS = [
  ...([
    'indicator',
    'level',
    'goal',
    'task',
    'short',
    'title',
    'series',
    'part',
    'unit',
    'direction',
    'year',
    'plan',
    'plan_year',
  ] as const),
  ...(['fact', 'provenance', 'source', 'earlier_fact_year', 'earlier_fact', 'earlier_fact_provenance'] as const),
  ...([VERDICT, BASIS, 'verdict_year', ...SAID_OF_VERDICT] as const),
  ...(['parts_met', 'parts_known', 'parts_total', 'agencies'] as const),
] as const;

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

/** Indicators of one year as a file: one row per indicator, with the figures of its worst part; the workbook recomputes the verdicts of all parts. */
export function toIndicatorsTable(input: IndicatorsDownload, context: DownloadContext): DownloadTable {
  const { t } = context;
  const { name, title, year, dataDate, sourceOf } = input;
  const place = { code: 'KZ', name: t('word.nation') };
  const rows = input.rows.map((row) => ({
    ...{ indicator: row.indicator, part: row.part, place, year: row.figuresYear, fact: row.fact, provenance: row.provenance },
    judgement: row.judged,
    own: { ...toGroup(row, input.taskName, context), ...toOwn(row, context) },
  }));
  const about = [{ code: 'year', label: t('column.year'), value: year }];
  return {
    ...toSeriesTable({ name: [name, year], title, columns: COLUMNS, rows, dataDate, sourceOf, about }, context),
    verdicts: input.rows.flatMap((row) => toVerdictLines(row, place, context)),
  };
}

function toGroup({ indicator, agencies }: IndicatorRow, taskName: IndicatorsDownload['taskName'], { t, language }: DownloadContext) {
  const isTarget = indicator.level === 'target';
  return {
    level: { code: indicator.level, label: t(isTarget ? 'common:term.targetIndicator' : 'common:term.resultIndicator') },
    goal: { code: indicator.goal, label: t('common:term.goal', { n: indicator.goal }) },
    task: indicator.task === null ? null : { code: indicator.task, label: taskName(indicator.task) },
    title: indicator.title[language],
    agencies: agencies.map(({ abbreviation }) => abbreviation[language]).join(', '),
  };
}

function toOwn({ part, plan, figuresYear, earlierFact, judged, judgement }: IndicatorRow, { t }: DownloadContext) {
  return {
    plan: toFigure(plan, part),
    plan_year: judged?.planYear ?? (plan === null ? null : figuresYear),
    earlier_fact_year: earlierFact?.year ?? null,
    earlier_fact: toFigure(earlierFact?.value ?? null, part),
    earlier_fact_provenance: toProvenanceTerm(earlierFact?.provenance ?? null, t),
    verdict_year: judged?.year ?? null,
    state: judgement.worst === null ? toStateTerm(judgement.state, t) : null,
    ...{ parts_met: judgement.met, parts_known: judgement.known, parts_total: judgement.total },
  };
}

/** The verdicts of all parts in view; between the rounds of a study the carried one. */
function toVerdictLines({ indicator, judgement }: IndicatorRow, place: FilePlace, context: DownloadContext) {
  return judgement.parts.flatMap(({ code, judgement: own }) => {
    const part = indicator.series.find((candidate) => candidate.code === code);
    const judged: Judged | null = own.kind === 'judged' ? own : own.carried;
    return part ? toVerdictLine({ indicator, part, place, judgement: judged }, context) : [];
  });
}
