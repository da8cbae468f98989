import { VERDICTS } from '@/domain/choices';
import type { Distribution, MedianLag } from '@/domain/roll-up';
import type { AboutEntry, Cell, DownloadColumn } from './download-table';
import { type DownloadContext, type DownloadTexts, toBoundTerm, toColumns, toProvenanceTerm } from './download-words';

const COUNTS = ['indicators_known', 'indicators_total', 'indicators_ended', 'indicators_demo'] as const;
const LAG = ['median_lag_months', 'lag_bound', 'lag_count', 'median_lag_basis'] as const;

/** Verdicts and the median lag of a group of indicators. */
export interface CountedGroup {
  readonly distribution: Distribution;
  readonly lag: MedianLag | null;
}

/** A column for every verdict, one for what has none, then the denominators and the median lag. */
export function toDistributionColumns(t: DownloadTexts): DownloadColumn[] {
  const countOf = (code: string, word: string): DownloadColumn => ({
    code,
    label: t('column.indicators_of', { word }),
    kind: 'number',
    decimals: 0,
  });
  return [
    ...VERDICTS.map((verdict) => countOf(verdict, t(`common:verdict.${verdict}`))),
    countOf('not_judged', t('common:verdict.unknown')),
    ...toColumns([...COUNTS, ...LAG], t),
  ];
}

/** Units: numbers of indicators, months; negative = ahead. Absent: `null` where no lag is known; a verdict that nothing has is a counted 0. */
export function toDistributionCells({ distribution, lag }: CountedGroup, t: DownloadTexts): Record<string, Cell> {
  const { verdicts, known, total, ended, basis } = distribution;
  return {
    ...verdicts,
    not_judged: total - known,
    ...{ indicators_known: known, indicators_total: total, indicators_ended: ended, indicators_demo: basis.demo },
    ...toMedianCells(lag, t),
    lag_count: lag?.count ?? 0,
    median_lag_basis: toProvenanceTerm(lag?.basis ?? null, t),
  };
}

/** An interval is told by its upper end: the median is at most that. */
function toMedianCells(lag: MedianLag | null, t: DownloadTexts) {
  const isExact = lag !== null && lag.least === lag.most;
  const bound = isExact ? 'exact' : lag?.most === null ? 'at-least' : 'at-most';
  const months = lag?.most ?? lag?.least ?? null;
  return { median_lag_months: months, lag_bound: months === null ? null : toBoundTerm(bound, t) };
}

/** The same as columns that only a file has, of whatever has verdicts to count. */
export function distributionColumns<Row>(of: (row: Row) => CountedGroup, t: DownloadTexts) {
  return toDistributionColumns(t).map((column) => ({
    ...column,
    cell: (row: Row): Cell => toDistributionCells(of(row), t)[column.code] ?? null,
  }));
}

/** How the counts came about, and how many of them rest on generated values. */
export function toDistributionAbout({ t, language, address }: DownloadContext): AboutEntry[] {
  const method = new URL(`${import.meta.env.BASE_URL}${language}/method/`, address).href;
  return [
    {
      code: 'demo_verdicts',
      label: t('about.demoVerdicts'),
      value: t('about.demoVerdicts.text', { column: t('column.indicators_demo') }),
    },
    { code: 'method', label: t('about.method'), value: t('about.method.text', { address: method }) },
  ];
}
