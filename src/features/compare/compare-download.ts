import type { Borders } from '@/domain/choices';
import type { DownloadTable } from '@/shared/downloads/download-table';
import { bordersInName, type DownloadContext, toBordersTerm, toComparisonTerm, toStateTerm } from '@/shared/downloads/download-words';
import type { SourceOf } from '@/shared/downloads/fact-sources';
import { type FilePlace, JUDGED, toFigure, toSeriesTable } from '@/shared/downloads/series-table';
import type { ComparedSeries } from './compare-choice';
import type { CompareCell, ComparedRegion, CompareRow, CompareYear } from './compare-view';

const WHOSE = [
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
] as const;
const YEAR_COLUMNS = [...WHOSE, 'state', 'national_plan', 'fact_minus_plan', 'fact_minus_nation'] as const;
const VERDICT_COLUMNS = [...WHOSE, ...(['comparison', 'aim', 'plan_year', ...JUDGED, 'no_share'] as const)] as const;

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

/** One series of the chosen regions and the nation, year by year: one row per year and region. The differences are fact minus the other. */
export function toCompareTable(input: CompareFrame & YearsOnScreen, context: DownloadContext): DownloadTable {
  const { t, language } = context;
  const { series, compared, years, borders, dataDate, sourceOf } = input;
  const rows = years.flatMap(({ year, plan, nation, cells }) => {
    const national: CompareCell = { ...nation, id: 'KZ', toPlan: null, toNation: null };
    return [...cells, national].map((cell) => ({
      ...series,
      place: toPlace(cell.id, compared, context),
      ...{ year, fact: cell.fact, provenance: cell.provenance, judgement: null },
      own: {
        borders: toBordersTerm(borders, t),
        state: toStateTerm(cell.fact === null ? cell.state : null, t),
        national_plan: toFigure(plan, series.part),
        fact_minus_plan: toFigure(cell.toPlan, series.part),
        fact_minus_nation: toFigure(cell.toNation, series.part),
      },
    }));
  });
  const names = compared.map(({ short }) => short[language]);
  const name = [t('file.compare'), series.indicator.id, names.join(' '), ...bordersInName(borders, t)];
  const title = `${series.indicator.short[language]}: ${names.join(', ')}`;
  return toSeriesTable({ name, title, columns: YEAR_COLUMNS, rows, dataDate, sourceOf }, context);
}

/** All regional series of the chosen regions in one year, judged against the national plan. */
export function toCompareVerdictsTable(input: CompareFrame & VerdictsOnScreen, context: DownloadContext): DownloadTable {
  const { t, language } = context;
  const { compared, year, borders, dataDate, sourceOf } = input;
  const rows = input.rows.flatMap(({ choice, judgements }) =>
    judgements.map(({ id, judgement, fact, provenance }) => ({
      ...choice,
      place: { ...toPlace(id, compared, context), isNamed: true },
      ...{ year, fact, provenance, judgement },
      own: { borders: toBordersTerm(borders, t), comparison: toComparisonTerm('national-plan', t) },
    })),
  );
  const names = compared.map(({ short }) => short[language]);
  const name = [t('file.compareVerdicts'), names.join(' '), year, ...bordersInName(borders, t)];
  return toSeriesTable({ name, title: `${names.join(', ')}, ${year}`, columns: VERDICT_COLUMNS, rows, dataDate, sourceOf }, context);
}

function toPlace(id: string, compared: readonly ComparedRegion[], { t, language }: DownloadContext): FilePlace {
  return { code: id, name: compared.find(({ region }) => region.id === id)?.short[language] ?? t('word.nation') };
}
