import type { IndicatorDetail } from '@/contracts/indicator-detail';
import type { SeriesAnswer } from '@/contracts/indicators';
import { toSeries } from '@/domain/indicator-judgement';
import { indicatorName } from '@/domain/indicator-name';
import type { Baseline } from '@/domain/series';
import { sourceLine } from '@/domain/source-line';
import { listStudyRounds, type StudyRound, studyChangeOf } from '@/domain/study-rounds';
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

const COLUMNS = [
  ...(['indicator', 'short', 'series', 'part', 'unit', 'plan_year', 'year', 'baseline_kind', 'baseline', 'plan', 'fact'] as const),
  ...(['provenance', 'source', 'oecd', 'fact_minus_oecd', 'oecd_source', 'change', 'change_word'] as const),
  ...(['verdict', 'basis', 'outcome', 'state', 'gap', 'lag_months', 'lag_bound', 'share_of_change', 'share_of_way'] as const),
] as const satisfies readonly ColumnCode[];

interface Part {
  readonly detail: IndicatorDetail;
  readonly part: SeriesAnswer;
}

/**
 * The rounds of a study's indicator as a file: the baseline of each part, then its planned rounds; `year` is the one in which a round was held.
 *
 * Units:  points, lag in months; negative gap = worse than the plan.
 * Absent: `null`; `state` says why a round has no verdict. No change is read from a baseline that nobody measured.
 */
export function toRoundsTable(detail: IndicatorDetail, context: DownloadContext): DownloadTable {
  const { t, language } = context;
  const { indicator, dataDate } = detail;
  const parts = indicator.series.map((part) => ({ detail, part, rounds: listStudyRounds(toSeries(indicator, part)) }));
  const rows = parts.flatMap(({ part, rounds }) => [
    ...(part.baseline ? [toBaselineRow(part.baseline, { detail, part }, context)] : []),
    ...rounds.map((round) => toRoundRow(round, { detail, part }, context)),
  ]);
  return {
    name: toFileName(t('file.rounds'), indicator.id, indicator.short[language]),
    title: indicator.title[language],
    columns: toColumns(COLUMNS, t),
    rows: rows satisfies readonly Partial<Record<(typeof COLUMNS)[number], Cell>>[],
    about: toAbout({ rows, dataDate }, context),
    verdicts: parts.flatMap(({ part, rounds }) => rounds.flatMap((round) => toVerdictLine(round, { detail, part }, context))),
  };
}

function toNames({ detail: { indicator }, part }: Part, { language }: DownloadContext) {
  return {
    indicator: indicator.id,
    short: indicator.short[language],
    series: part.code,
    part: part.short?.[language] ?? null,
    unit: indicator.unitLabel[language],
  };
}

function toBaselineRow({ year, value, kind }: Baseline, of: Part, context: DownloadContext) {
  const { t } = context;
  const isExpected = kind === 'expectation';
  return {
    ...toNames(of, context),
    year,
    baseline_kind: { code: kind, label: t(isExpected ? 'common:term.baselineExpected' : 'word.measured') },
    baseline: value,
    ...toOecd(year, value, of, context),
  };
}

function toRoundRow({ planYear, heldYear, plan, judgement }: StudyRound, of: Part, context: DownloadContext) {
  const { t } = context;
  const { detail, part } = of;
  const judged = judgement.kind === 'judged' ? judgement : null;
  const change = judged && studyChangeOf(toSeries(detail.indicator, part), judged.fact);
  const origin = detail.origins.find(({ series, year }) => series === part.code && year === heldYear);
  const figure = (value: number | null) => (value === null ? null : { value, decimals: part.decimals });
  return {
    ...toNames(of, context),
    ...{ plan_year: planYear, year: heldYear, plan: figure(plan), fact: figure(judged?.fact ?? null) },
    provenance: toProvenanceTerm(judged?.provenance ?? null, t),
    source: judged && judged.provenance !== 'demo' && origin ? sourceLine(origin.source, context.language) : null,
    ...toOecd(heldYear, judged?.fact ?? null, of, context),
    change: figure(change?.change ?? null),
    change_word: change && { code: change.kind, label: t(`word.change.${change.kind}`) },
    verdict: judged && toVerdictTerm(judged, t),
    basis: toProvenanceTerm(judged?.basis ?? null, t),
    outcome: judged && toOutcomeTerm(judged, t),
    state: judgement.kind === 'state' ? toStateTerm(judgement.state, t) : null,
    gap: figure(judged?.gap ?? null),
    ...toLagCells(judged?.lag ?? null, t),
    share_of_change: judged?.shareToDate ?? null,
    share_of_way: judged?.shareToTarget ?? null,
  };
}

/** Only of the year in which the average was verified. */
function toOecd(year: number, fact: number | null, { detail, part }: Part, { language }: DownloadContext) {
  const oecd = detail.comparators.find((known) => known.code === 'OECD' && known.series === part.code && known.year === year);
  const figure = (value: number) => ({ value, decimals: part.decimals });
  return {
    oecd: oecd ? figure(oecd.value) : null,
    fact_minus_oecd: oecd && fact !== null ? figure(fact - oecd.value) : null,
    oecd_source: oecd ? sourceLine(oecd.source, language) : null,
  };
}

function toVerdictLine({ judgement }: StudyRound, { detail: { indicator }, part }: Part, { t, language }: DownloadContext): VerdictLine[] {
  if (judgement.kind === 'state') return [];
  const { year, verdict, exceeded, basis } = judgement;
  return [
    {
      indicator: indicator.id,
      series: part.code,
      name: indicatorName(indicator, part, language),
      region: 'KZ',
      year,
      basis: toProvenanceTerm(basis, t),
      figures: toYearFigures(toSeries(indicator, part), judgement),
      verdict,
      exceeded,
    },
  ];
}
