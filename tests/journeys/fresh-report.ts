import { answerOf } from './site.ts';

interface Series {
  readonly indicator: string;
  readonly series: string;
  readonly points: readonly { readonly year: number; readonly fact: number | null; readonly provenance: string | null }[];
}

/** The body that reports, and the year that its page is looked at. */
export const REPORTER = { region: 'KZ-71', year: 2021 } as const;
const UNIT = 'percent';
const HEADING = 'indicator,series,region,year,value,definition,unit,confidence,source,note';

/**
 * A table with two values that nobody has published, whatever releases there are: the first without a fault, the second with more digits than a
 * source can have, which is a warning. `shown` is how the page writes the first.
 */
export function freshReport() {
  const { series } = answerOf<{ series: Series[] }>(`regions/${REPORTER.region}.json`);
  const { series: known } = answerOf<{ series: { indicator: string; series: string; unit: string }[] }>('reporting.json');
  const isPercent = ({ indicator, series: code }: Series) =>
    known.some((each) => each.indicator === indicator && each.series === code && each.unit === UNIT);
  const isDemo = ({ points }: Series) => points.some(({ year, provenance }) => year === REPORTER.year && provenance === 'demo');
  const [first, second] = series.filter((row) => isPercent(row) && isDemo(row));
  if (!first || !second) throw new Error('the reporter has published everything');
  const row = ({ indicator, series: code }: Series, value: string) =>
    [indicator, code, REPORTER.region, REPORTER.year, value, 'programme', UNIT, 'verified', 'decree-988', ''].join(',');
  const rows = [row(first, '77'), row(second, '61.23456')];
  return {
    name: 'fresh.csv',
    rows,
    file: { name: 'fresh.csv', mimeType: 'text/csv', buffer: Buffer.from([HEADING, ...rows, ''].join('\n')) },
    shown: /^77/,
  };
}
