import { buildVerdicts } from '@mocks/handlers/verdicts';
import { csvParse } from 'd3-dsv';
import { type DownloadRow, toMachineValue } from '@/shared/downloads/download-table';

const lines = csvParse(buildVerdicts());
const keyOf = (values: readonly unknown[]) => values.join(' ');
const byKey = new Map(lines.map((line) => [keyOf([line['indicator'], line['series'], line['region'], line['year']]), line]));

/** The cells of a row as a program reads them. */
export const valuesOf = (row: DownloadRow) => (code: string) => toMachineValue(row[code] ?? null);

/** The line of verdicts.csv about the place of a row; what the file does not say of each row stands in `where`, the nation where nobody says. */
export function publishedOf(
  row: DownloadRow,
  where: { readonly indicator?: string; readonly region?: string; readonly year?: number } = {},
) {
  const value = valuesOf(row);
  const { indicator, region, year } = where;
  return byKey.get(keyOf([indicator ?? value('indicator'), value('series'), region ?? value('region') ?? 'KZ', year ?? value('year')]));
}

/** The nation's lines of verdicts.csv. */
export const publishedOfNation = lines.filter(({ region }) => region === 'KZ');
