import type { IndicatorDetail } from '@/contracts/indicator-detail';
import type { SeriesAnswer } from '@/contracts/indicators';
import { toSeries } from '@/domain/indicator-judgement';
import type { Baseline } from '@/domain/series';
import { sourceLine } from '@/domain/source-line';
import { listStudyRounds, type StudyRound, studyChangeOf } from '@/domain/study-rounds';
import type { Cell, DownloadTable } from '@/shared/downloads/download-table';
import type { DownloadContext } from '@/shared/downloads/download-words';
import { JUDGED, type SeriesFileRow, toFigure, toSeriesTable } from '@/shared/downloads/series-table';

const COLUMNS = [
  ...(['indicator', 'short', 'series', 'part', 'unit', 'plan_year', 'year', 'baseline_kind', 'baseline', 'plan', 'fact'] as const),
  ...(['provenance', 'source', 'oecd', 'fact_minus_oecd', 'oecd_source', 'change', 'change_word'] as const),
  ...JUDGED,
] as const;
type OwnColumn = (typeof OWN)[number];
const OWN = [
  'baseline_kind',
  'baseline',
  'plan',
  'plan_year',
  'source',
  'oecd',
  'fact_minus_oecd',
  'oecd_source',
  'change',
  'change_word',
] as const;
const NOTHING = Object.fromEntries(OWN.map((code) => [code, null])) as Record<OwnColumn, null>;

interface Part {
  readonly detail: IndicatorDetail;
  readonly part: SeriesAnswer;
}

/**
 * The rounds of a study's indicator as a file: the baseline of each part, then its planned rounds; `year` is the one in which a round was held.
 *
 * Units:  points. Absent: as `toSeriesTable`; no change is read from a baseline that nobody measured.
 */
export function toRoundsTable(detail: IndicatorDetail, context: DownloadContext): DownloadTable {
  const { t, language } = context;
  const { indicator, dataDate } = detail;
  const rows = indicator.series.flatMap((part) => [
    ...(part.baseline ? [toBaselineRow(part.baseline, { detail, part }, context)] : []),
    ...listStudyRounds(toSeries(indicator, part)).map((round) => toRoundRow(round, { detail, part }, context)),
  ]);
  const name = [t('file.rounds'), indicator.id, indicator.short[language]];
  return toSeriesTable({ name, title: indicator.title[language], columns: COLUMNS, rows, dataDate }, context);
}

type Row = SeriesFileRow<OwnColumn>;

const whose = ({ detail: { indicator }, part }: Part, { t }: DownloadContext) => ({
  ...{ indicator, part, place: { code: 'KZ', name: t('word.nation') } },
});

function toBaselineRow({ year, value, kind }: Baseline, of: Part, context: DownloadContext): Row {
  const label = context.t(kind === 'expectation' ? 'common:term.baselineExpected' : 'word.measured');
  return {
    ...whose(of, context),
    ...{ year, fact: null, provenance: null, judgement: null },
    own: { ...NOTHING, baseline_kind: { code: kind, label }, baseline: value, ...toOecd(year, value, of, context) },
  };
}

function toRoundRow({ planYear, heldYear, plan, judgement }: StudyRound, of: Part, context: DownloadContext): Row {
  const { t, language } = context;
  const { detail, part } = of;
  const judged = judgement.kind === 'judged' ? judgement : null;
  const change = judged && studyChangeOf(toSeries(detail.indicator, part), judged);
  const origin = detail.origins.find(({ series, year }) => series === part.code && year === heldYear);
  return {
    ...whose(of, context),
    ...{ year: heldYear, fact: judged?.fact ?? null, provenance: judged?.provenance ?? null, judgement },
    own: {
      ...NOTHING,
      ...{ plan: toFigure(plan, part), plan_year: planYear },
      source: judged && judged.provenance !== 'demo' && origin ? sourceLine(origin.source, language) : null,
      ...toOecd(heldYear, judged?.fact ?? null, of, context),
      change: toFigure(change?.change ?? null, part),
      change_word: change && { code: change.kind, label: t(`word.change.${change.kind}`) },
    },
  };
}

/** Only of the year in which the average was verified. */
function toOecd(year: number, fact: number | null, { detail, part }: Part, { language }: DownloadContext): Record<string, Cell> {
  const oecd = detail.comparators.find((known) => known.code === 'OECD' && known.series === part.code && known.year === year);
  return {
    oecd: toFigure(oecd?.value ?? null, part),
    fact_minus_oecd: oecd && fact !== null ? toFigure(fact - oecd.value, part) : null,
    oecd_source: oecd ? sourceLine(oecd.source, language) : null,
  };
}
