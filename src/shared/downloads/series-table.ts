import type { Localized } from '@/contracts/parts';
import { asPublished } from '@/domain/decree-decimals';
import { type PartSeries, toSeries } from '@/domain/indicator-judgement';
import { indicatorName, partName } from '@/domain/indicator-name';
import type { Judged } from '@/domain/judgement';
import type { RegionJudged } from '@/domain/region-judgement';
import type { Point, Provenance, Series, State } from '@/domain/series';
import { betterText } from '../i18n/better-text';
import { toAbout } from './about-table';
import type { AboutEntry, Cell, DownloadRow, DownloadTable, Figure } from './download-table';
import {
  type ColumnCode,
  type DownloadContext,
  type DownloadTexts,
  toColumns,
  toLagCells,
  toOutcomeTerm,
  toProvenanceTerm,
  toStateTerm,
  toVerdictTerm,
} from './download-words';
import type { SourceOf } from './fact-sources';
import { toFileName } from './file-name';
import { toShareCells } from './share-cells';
import { toYearFigures, type VerdictLine } from './verdict-line';

/** What a file says of an indicator; the answers of the contracts fit. */
export interface FileIndicator {
  readonly id: string;
  readonly short: Localized;
  readonly unit: Series['unit'];
  readonly direction: Series['direction'];
  /** Absent where a page does not carry it: then the file has no such column. */
  readonly unitLabel?: Localized;
}

type FilePart = PartSeries & { readonly short: Localized | null };

/** Whose figures a row holds; `code: 'KZ'` is the nation. */
export interface FilePlace {
  readonly code: string;
  /** In the reader's language. */
  readonly name: string;
  /** Beside the verdict in the workbook, where a file holds several regions. */
  readonly isNamed?: boolean;
}

type FileJudgement = Judged | RegionJudged | { readonly kind: 'state'; readonly state: State };

/** One series of one place in one year. Numbers are in the indicator's unit; `null` is never zero. */
export interface SeriesFileRow<Own extends ColumnCode> {
  readonly indicator: FileIndicator;
  readonly part: FilePart;
  readonly place: FilePlace;
  readonly year: number;
  readonly fact: number | null;
  readonly provenance: Provenance | null;
  /** The verdict of the row or why it has none; `null` where the file is not about verdicts. */
  readonly judgement: FileJudgement | null;
  /** With how many decimals the fact is shown, where not with those of the plan. */
  readonly factDecimals?: number;
  /** What only this file has to say, by the codes of its columns; takes the place of what every file says. */
  readonly own: Readonly<Record<Own, Cell>>;
}

/** The verdict of a row with all that it says, or why there is none. */
export const JUDGED = [
  'verdict',
  'basis',
  'outcome',
  'state',
  'gap',
  'lag_months',
  'lag_bound',
  'share_of_change',
  'share_of_way',
] as const satisfies readonly ColumnCode[];

/** What every file can say of a row by itself. */
const COMMON = [
  ...(['indicator', 'short', 'series', 'part', 'unit', 'direction', 'region', 'region_name', 'year'] as const),
  ...(['fact', 'provenance', 'source', 'aim', 'plan_year', 'national_plan', 'national_fact', 'national_provenance'] as const),
  ...JUDGED,
  'no_share',
] as const satisfies readonly ColumnCode[];
export type CommonColumn = (typeof COMMON)[number];

export interface SeriesFile<Own extends ColumnCode> {
  /** Words of the file's name, see `toFileName`. */
  readonly name: readonly (string | number)[];
  readonly title: string;
  readonly columns: readonly (CommonColumn | NoInfer<Own>)[];
  readonly rows: readonly SeriesFileRow<Own>[];
  readonly dataDate: string;
  /** What the file as a whole has to say. */
  readonly about?: readonly AboutEntry[];
  /** Where the facts come from; absent where the rows bring their sources themselves. */
  readonly sourceOf?: SourceOf;
}

/**
 * Series by place and year as a file: one row for each, columns by their codes; the workbook recomputes the verdicts.
 *
 * Units:  figures in the indicator's unit, lag in months; negative gap = worse than what the fact is held against, negative lag = ahead.
 * Absent: `null`; `state` says why there is no fact or no verdict.
 */
export function toSeriesTable<Own extends ColumnCode = never>(file: SeriesFile<Own>, context: DownloadContext): DownloadTable {
  const cells = file.rows.map((row) => pick({ ...toCells(row, file.sourceOf, context), ...row.own }, file.columns));
  const verdicts = file.rows.flatMap((row) => toVerdictLine(row, context));
  return {
    name: toFileName(...file.name),
    title: file.title,
    columns: toColumns(file.columns, context.t),
    rows: cells,
    about: toAbout({ rows: cells, dataDate: file.dataDate, ...(file.about && { own: file.about }) }, context),
    ...(file.columns.includes('verdict') && { verdicts }),
  };
}

/** A number with the decimals that its series prints; a fact that was published finer as it was published. */
export function toFigure(value: number | null, { decimals }: Pick<Series, 'decimals'>): Figure | null {
  return value === null ? null : asPublished({ value, decimals }, value);
}

const pick = (cells: DownloadRow, codes: readonly string[]): DownloadRow =>
  Object.fromEntries(codes.map((code) => [code, cells[code] ?? null]));

function toCells<Own extends ColumnCode>(
  row: SeriesFileRow<Own>,
  sourceOf: SourceOf | undefined,
  { t, language }: DownloadContext,
): Record<CommonColumn, Cell> {
  const { indicator, part, place, year, fact, provenance, judgement } = row;
  const nation: Point | undefined = part.points.find((point) => point.year === year);
  const at = { indicator: indicator.id, series: part.code, region: place.code, year };
  return {
    indicator: indicator.id,
    short: indicator.short[language],
    series: part.code,
    part: partName(part, language),
    unit: indicator.unitLabel?.[language] ?? null,
    direction: { code: indicator.direction, label: t(`common:${betterText(indicator)}`) },
    region: place.code,
    region_name: place.name,
    year,
    fact: toFigure(fact, { decimals: row.factDecimals ?? part.decimals }),
    provenance: toProvenanceTerm(provenance, t),
    source: fact === null ? null : (sourceOf?.(at) ?? null),
    national_plan: toFigure(nation?.plan ?? null, part),
    national_fact: toFigure(nation?.fact ?? null, part),
    national_provenance: toProvenanceTerm(nation?.provenance ?? null, t),
    ...toJudgementCells(judgement, part, t),
  };
}

type JudgementCells = Record<
  Extract<CommonColumn, 'aim' | 'plan_year' | 'verdict' | 'outcome' | 'basis' | 'state' | 'gap'> | WayCells,
  Cell
>;
type WayCells = 'lag_months' | 'lag_bound' | 'share_of_change' | 'share_of_way' | 'no_share';

/** A verdict with all that it says, or the state that stands in its place; all `null` where neither is known. */
function toJudgementCells(judgement: FileJudgement | null, part: Pick<Series, 'decimals'>, t: DownloadTexts): JudgementCells {
  const judged = judgement?.kind === 'judged' ? judgement : null;
  const share =
    judged && 'share' in judged ? toShareCells(judged.share, t) : { share_of_way: judged?.shareToTarget ?? null, no_share: null };
  return {
    aim: toFigure(judged?.plan ?? null, part),
    plan_year: judged?.planYear ?? null,
    verdict: judged && toVerdictTerm(judged, t),
    outcome: judged && toOutcomeTerm(judged, t),
    basis: toProvenanceTerm(judged?.basis ?? null, t),
    state: judgement?.kind === 'state' ? toStateTerm(judgement.state, t) : null,
    gap: toFigure(judged?.gap ?? null, part),
    ...toLagCells(judged?.lag ?? null, t),
    share_of_change: judged?.shareToDate ?? null,
    ...share,
  };
}

/** The verdict of a row with all that it came from, for the workbook to compute again; none where the row has no verdict. */
export function toVerdictLine(
  { indicator, part, place, judgement }: Pick<SeriesFileRow<never>, 'indicator' | 'part' | 'place' | 'judgement'>,
  { t, language }: DownloadContext,
): VerdictLine[] {
  if (judgement?.kind !== 'judged') return [];
  const { year, verdict, exceeded, basis } = judgement;
  const name = indicatorName(indicator, part, language);
  return [
    {
      indicator: indicator.id,
      series: part.code,
      name: place.isNamed ? `${place.name}: ${name}` : name,
      region: place.code,
      year,
      basis: toProvenanceTerm(basis, t),
      figures: toYearFigures(toSeries(indicator, part), judgement),
      verdict,
      exceeded,
    },
  ];
}
