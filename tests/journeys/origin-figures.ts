import { readFileSync } from 'node:fs';
import path from 'node:path';
import { csvParse } from 'd3-dsv';
import { answerOf } from './site.ts';

/** One address of each kind that shows figures, and whose figures they are. */
export interface Place {
  readonly address: string;
  /** ISO 3166-2, `KZ` = the nation; `null` = any. */
  readonly regions: readonly string[] | null;
  /** `null` = any. */
  readonly year: number | null;
  /** Where no link beside a figure names its indicator: that of the page. */
  readonly indicator?: string;
}

type Row = Readonly<Record<'indicator' | 'series' | 'region' | 'year' | 'plan' | 'fact' | 'provenance' | 'basis' | 'lag_months', string>>;
const table = csvParse(
  readFileSync(path.resolve(process.env['JOURNEYS_DIST'] ?? 'dist', 'api/v1/verdicts.csv'), 'utf8'),
) as unknown as Row[];

interface Series {
  readonly code: string;
  readonly decimals: number;
  readonly baseline: { readonly value: number } | null;
}
const { indicators } = answerOf<{ indicators: { id: string; unit: string; series: Series[] }[] }>('indicators.json');

/** As the site prints it, without its sign and its spaces. */
const print = (value: number, decimals: number): string => Math.abs(value).toFixed(decimals).replace('.', ',');

/** Figures of one indicator as texts: those from demo data, without those that a plan, a baseline or a published fact shares. */
export function demoFiguresOf(id: string, { regions, year }: Place): ReadonlySet<string> {
  const indicator = indicators.find((each) => each.id === id);
  const decimalsOf = new Map(indicator?.series.map(({ code, decimals }) => [code, decimals]));
  const own = table.filter((row) => row.indicator === id && (!regions || regions.includes(row.region)));
  const factOf = (row: Row) => (row.fact === '' ? [] : [print(Number(row.fact), decimalsOf.get(row.series) ?? 0)]);
  const lagOf = ({ lag_months: lag }: Row) => (lag === '' ? [] : [print(Number(lag), 1)]);
  const innocent = new Set([
    ...own.flatMap(({ plan, series }) => (plan === '' ? [] : [print(Number(plan), decimalsOf.get(series) ?? 0)])),
    ...own.filter(({ provenance }) => provenance !== 'demo').flatMap(factOf),
    ...own.filter(({ basis }) => basis !== 'demo').flatMap(lagOf),
    ...(indicator?.series.flatMap(({ baseline, decimals }) => (baseline ? [print(baseline.value, decimals)] : [])) ?? []),
  ]);
  const shown = own.filter((row) => year === null || row.year === String(year));
  const demo = [
    ...shown.filter(({ provenance }) => provenance === 'demo').flatMap(factOf),
    ...shown.filter(({ basis }) => basis === 'demo').flatMap(lagOf),
  ];
  // a short whole number is also a count, a place, a day, a measure's number: then it needs its unit
  const longest = indicator?.unit === 'score' ? 2 : 3;
  const isTelling = (figure: string) => figure.includes(',') || figure.length > longest;
  const suspects = demo.filter((figure) => !innocent.has(figure));
  return new Set(suspects.flatMap((figure) => (isTelling(figure) ? [figure] : indicator?.unit === 'percent' ? [`${figure}%`] : [])));
}

const NUMBER = /\d+(?:[\u00a0\u202f]\d{3})*(?:,\d+)?(?:[\u00a0\u202f]?%)?/g;
/** Without blanks; a number in per cent also without its sign. */
export const figuresIn = (words: string) =>
  (words.match(NUMBER) ?? [])
    .map((figure) => figure.replaceAll(/[\u00a0\u202f]/g, ''))
    .flatMap((figure) => [figure, figure.replace('%', '')]);
