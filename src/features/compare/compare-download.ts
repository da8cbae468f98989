import type { Borders } from '@/domain/borders';
import { toSeries } from '@/domain/indicator-judgement';
import { toAbout } from '@/shared/downloads/about-table';
import type { Cell, DownloadTable, Figure } from '@/shared/downloads/download-table';
import {
  bordersInName,
  type ColumnCode,
  type DownloadContext,
  toBordersTerm,
  toColumns,
  toComparisonTerm,
  toLagCells,
  toOutcomeTerm,
  toProvenanceTerm,
  toStateTerm,
  toVerdictTerm,
} from '@/shared/downloads/download-words';
import type { SourceOf } from '@/shared/downloads/fact-sources';
import { toFileName } from '@/shared/downloads/file-name';
import { toShareCells } from '@/shared/downloads/share-cells';
import { toYearFigures } from '@/shared/downloads/verdict-line';
import type { ComparedSeries } from './compare-choice';
import type { CompareCell, ComparedRegion, CompareRow, CompareYear } from './compare-view';

const YEAR_COLUMNS = [
  ...([
    'indicator',
    'short',
    'series',
    'part',
    'unit',
    'year',
    'region',
    'region_name',
    'borders',
    'fact',
    'provenance',
    'source',
  ] as const),
  ...(['state', 'national_plan', 'fact_minus_plan', 'fact_minus_nation'] as const),
] as const satisfies readonly ColumnCode[];

const VERDICT_COLUMNS = [
  ...([
    'indicator',
    'short',
    'series',
    'part',
    'unit',
    'year',
    'region',
    'region_name',
    'borders',
    'fact',
    'provenance',
    'source',
  ] as const),
  ...([
    'comparison',
    'aim',
    'plan_year',
    'verdict',
    'basis',
    'outcome',
    'state',
    'gap',
    'lag_months',
    'lag_bound',
    'share_of_change',
    'share_of_way',
    'no_share',
  ] as const),
] as const satisfies readonly ColumnCode[];

export interface CompareFrame {
  readonly borders: Borders;
  readonly compared: readonly ComparedRegion[];
  readonly dataDate: string;
  readonly sourceOf: SourceOf;
}

export interface YearsOnScreen {
  readonly series: ComparedSeries;
  readonly years: readonly CompareYear[];
}

export interface VerdictsOnScreen {
  readonly year: number;
  readonly rows: readonly CompareRow[];
}

/**
 * One series of the chosen regions and the nation, year by year: one row per year and region.
 *
 * Units: the indicator's; the differences are fact minus the other. Absent: `null`; `state` says why there is no fact.
 */
export function toCompareTable(input: CompareFrame & YearsOnScreen, context: DownloadContext): DownloadTable {
  const { t, language } = context;
  const { series: choice, compared, years, dataDate } = input;
  const rows = years.flatMap(({ year, plan, nation, cells }) => {
    const national: CompareCell = { ...nation, id: 'KZ', toPlan: null, toNation: null };
    return [...cells, national].map((cell) => ({
      ...toNames(choice, context),
      ...{ year, region: cell.id, region_name: nameOf(cell.id, compared, context), borders: toBordersTerm(input.borders, t) },
      ...toFact(cell, { choice, year, sourceOf: input.sourceOf }, context),
      state: toStateTerm(cell.fact === null ? cell.state : null, t),
      national_plan: toFigure(plan, choice),
      fact_minus_plan: toFigure(cell.toPlan, choice),
      fact_minus_nation: toFigure(cell.toNation, choice),
    }));
  });
  return {
    name: toFileName(
      t('file.compare'),
      choice.indicator.id,
      compared.map(({ short }) => short[language]).join(' '),
      ...bordersInName(input.borders, t),
    ),
    title: `${choice.indicator.short[language]}: ${compared.map(({ short }) => short[language]).join(', ')}`,
    columns: toColumns(YEAR_COLUMNS, t),
    rows: rows satisfies readonly Record<(typeof YEAR_COLUMNS)[number], Cell>[],
    about: toAbout({ rows, dataDate }, context),
  };
}

/** All regional series of the chosen regions in one year, judged against the national plan; the workbook recomputes the verdicts. */
export function toCompareVerdictsTable(input: CompareFrame & VerdictsOnScreen, context: DownloadContext): DownloadTable {
  const { t, language } = context;
  const { compared, year, dataDate, sourceOf } = input;
  const cells = input.rows.flatMap(({ choice, judgements }) => judgements.map((cell) => ({ choice, ...cell })));
  const rows = cells.map(({ choice, id, judgement, fact }) => {
    const judged = judgement.kind === 'judged' ? judgement : null;
    const point = compared
      .find(({ region }) => region.id === id)
      ?.pointsOf(choice)
      .find((candidate) => candidate.year === year);
    return {
      ...toNames(choice, context),
      ...{ year, region: id, region_name: nameOf(id, compared, context), borders: toBordersTerm(input.borders, t) },
      ...toFact({ id, fact, provenance: point?.provenance ?? null }, { choice, year, sourceOf }, context),
      comparison: toComparisonTerm('national-plan', t),
      aim: toFigure(judged?.plan ?? null, choice),
      plan_year: judged?.planYear ?? null,
      verdict: judged && toVerdictTerm(judged, t),
      outcome: judged && toOutcomeTerm(judged, t),
      basis: toProvenanceTerm(judged?.basis ?? null, t),
      state: judgement.kind === 'state' ? toStateTerm(judgement.state, t) : null,
      gap: toFigure(judged?.gap ?? null, choice),
      ...toLagCells(judged?.lag ?? null, t),
      share_of_change: judged?.shareToDate ?? null,
      ...(judged ? toShareCells(judged.share, t) : { share_of_way: null, no_share: null }),
    };
  });
  const names = compared.map(({ short }) => short[language]);
  return {
    name: toFileName(t('file.compareVerdicts'), names.join(' '), year, ...bordersInName(input.borders, t)),
    title: `${names.join(', ')}, ${year}`,
    columns: toColumns(VERDICT_COLUMNS, t),
    rows: rows satisfies readonly Record<(typeof VERDICT_COLUMNS)[number], Cell>[],
    about: toAbout({ rows, dataDate }, context),
    verdicts: cells.flatMap(({ choice: { indicator, part }, id, judgement }) => {
      if (judgement.kind === 'state') return [];
      const { verdict, exceeded } = judgement;
      const name = `${nameOf(id, compared, context)}: ${indicator.short[language]}`;
      const basis = toProvenanceTerm(judgement.basis, t);
      const figures = toYearFigures(toSeries(indicator, part), judgement);
      return [{ indicator: indicator.id, series: part.code, name, region: id, year, basis, figures, verdict, exceeded }];
    }),
  };
}

function toNames({ indicator, part }: ComparedSeries, { language }: DownloadContext) {
  return {
    indicator: indicator.id,
    short: indicator.short[language],
    series: part.code,
    part: part.short?.[language] ?? null,
    unit: indicator.unitLabel[language],
  };
}

function nameOf(id: string, compared: readonly ComparedRegion[], { t, language }: DownloadContext): string {
  return compared.find(({ region }) => region.id === id)?.short[language] ?? t('word.nation');
}

function toFact(
  { id, fact, provenance }: Pick<CompareCell, 'id' | 'fact' | 'provenance'>,
  { choice, year, sourceOf }: { readonly choice: ComparedSeries; readonly year: number; readonly sourceOf: SourceOf },
  { t }: DownloadContext,
) {
  const place = { indicator: choice.indicator.id, series: choice.part.code, region: id, year };
  return { fact: toFigure(fact, choice), provenance: toProvenanceTerm(provenance, t), source: fact === null ? null : sourceOf(place) };
}

function toFigure(value: number | null, { part }: ComparedSeries): Figure | null {
  return value === null ? null : { value, decimals: part.decimals };
}
