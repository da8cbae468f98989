import type { TFunction } from 'i18next';
import type { Against, Borders, Verdict } from '@/domain/choices';
import type { Judged } from '@/domain/judgement';
import { type Lag, type LagBound, lagBound } from '@/domain/lag';
import type { Language } from '@/domain/language';
import type { Provenance, State } from '@/domain/series';
import type { DownloadColumn } from './download-table';
import type { Term } from './term';

/** The words inside files; fetched when a file is asked for. */
export type DownloadTexts = TFunction<['download-files', 'common']>;

/** What a table is made with when the reader asks for a file. */
export interface DownloadContext {
  readonly t: DownloadTexts;
  readonly language: Language;
  /** The whole address of the page, with what the reader chose on it. */
  readonly address: string;
}

type ColumnKey = keyof typeof import('@/locales/kk/download-files.json') & `column.${string}`;
export type ColumnCode = ColumnKey extends `column.${infer Code}` ? Code : never;

const YEARS: readonly ColumnCode[] = ['year', 'baseline_year', 'plan_year', 'verdict_year', 'earlier_fact_year', 'target_year'];
/** Numbers that bring no decimals of a series, with theirs; years and counts are whole. */
const DECIMALS: Partial<Record<ColumnCode, number>> = {
  ...{ lag_months: 1, share_of_change: 3, share_of_way: 3, execution: 3 },
  ...{ parts_met: 0, parts_known: 0, parts_total: 0, place: 0, places: 0 },
  ...{ amount_mln_kzt: 0, share_of_period: 3, median_lag_months: 1, lag_count: 0 },
  ...{ measure_number: 0, count: 0, total: 0 },
  ...{ indicators_known: 0, indicators_total: 0, indicators_ended: 0, indicators_demo: 0 },
};
const FIGURES: readonly ColumnCode[] = [
  ...(['baseline', 'plan', 'target', 'fact', 'earlier_fact', 'gap', 'aim', 'path'] as const),
  ...(['national_plan', 'national_fact', 'to_nation', 'fact_minus_plan', 'fact_minus_nation'] as const),
  ...(['oecd', 'fact_minus_oecd', 'change', 'running_plan', 'running_fact', 'value'] as const),
];

/** Columns by their codes, headed in the reader's language; the same code means the same in every file. */
export function toColumns(codes: readonly ColumnCode[], t: DownloadTexts): DownloadColumn[] {
  return codes.map((code) => {
    const decimals = DECIMALS[code];
    const kind = YEARS.includes(code) ? 'year' : decimals !== undefined || FIGURES.includes(code) ? 'number' : 'text';
    return { code, label: t(`column.${code}`), kind, ...(decimals !== undefined && { decimals }) };
  });
}

export function toProvenanceTerm<P extends Provenance | null>(provenance: P, t: DownloadTexts): Term | Extract<P, null>;
export function toProvenanceTerm(provenance: Provenance | null, t: DownloadTexts): Term | null {
  return provenance === null ? null : { code: provenance, label: t(`common:provenance.${provenance}`) };
}

export function toStateTerm(state: State | null, t: DownloadTexts): Term | null {
  return state === null ? null : { code: state, label: t(`common:state.${state}`) };
}

/** The code is that of `verdicts.csv`: exceeded is a shade of met, said in the word. */
export function toVerdictTerm({ verdict, exceeded }: { readonly verdict: Verdict; readonly exceeded: boolean }, t: DownloadTexts): Term {
  return { code: verdict, label: t(exceeded ? 'common:verdict.exceeded' : `common:verdict.${verdict}`) };
}

export function toOutcomeTerm({ outcome }: Pick<Judged, 'outcome'>, t: DownloadTexts): Term | null {
  return outcome === null ? null : { code: outcome, label: t(`common:outcome.${outcome}`) };
}

/** `YYYY-MM` for machines; in words for people, because a spreadsheet makes a day of it. */
export function toMonthTerm<M extends string | null>(yearMonth: M, t: DownloadTexts): Term | Extract<M, null>;
export function toMonthTerm(yearMonth: string | null, t: DownloadTexts): Term | null {
  if (yearMonth === null) return null;
  const [year = '', month] = yearMonth.split('-');
  return { code: yearMonth, label: t('common:date.monthOfYear', { year, month: t(`common:month.${Number(month)}` as 'common:month.1') }) };
}

/** The first and the last year of a time, joined as on the page: with a hyphen a spreadsheet could take them for a date. */
export function toPeriodTerm(from: number, to: number): Term {
  return { code: `${from}-${to}`, label: `${from}–${to}` };
}

export function toComparisonTerm(against: Against, t: DownloadTexts): Term {
  return { code: against, label: t(`comparison.${against}`) };
}

/** Which borders the regions of a row are read in: two files of the same year can differ in nothing else. */
export function toBordersTerm(borders: Borders, t: DownloadTexts): Term {
  return { code: borders, label: t(`borders.short.${borders}`) };
}

/** For the name of a file: those of 2018 are named, the reported ones are what everybody expects. */
export function bordersInName(borders: Borders, t: DownloadTexts): string[] {
  return borders === '2018' ? [t('borders.short.2018')] : [];
}

/** Months behind, and which way they are bounded where they are no more than a bound. Both `null` where there is no lag. */
export function toLagCells(lag: Lag | null, t: DownloadTexts): { readonly lag_months: number | null; readonly lag_bound: Term | null } {
  if (!lag?.known) return { lag_months: null, lag_bound: null };
  return { lag_months: lag.months, lag_bound: toBoundTerm(lagBound(lag), t) };
}

export function toBoundTerm(bound: LagBound, t: DownloadTexts): Term | null {
  return bound === 'exact' ? null : { code: bound, label: t(bound === 'at-least' ? 'word.atLeast' : 'word.atMost') };
}
