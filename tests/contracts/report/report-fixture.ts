import { buildDecreeCommitments } from '@mocks/handlers/decree-texts';
import { buildIndicatorList } from '@mocks/handlers/indicators';
import { buildRegionDetail } from '@mocks/handlers/regions';
import { buildReporting } from '@mocks/handlers/reporting';
import { regions } from '@mocks/sources/regions';
import * as v from 'valibot';
import { reportingSchema } from '@/contracts/reporting';
import { toFormRows, toPromiseRows } from '@/features/report/form/form-rows';
import { type FormWords, toFormSheets } from '@/features/report/form/form-workbook';
import { checkFiles } from '@/features/report/read/check-files';
import type { ReportFile } from '@/features/report/read/read-file';
import { writeWorkbook } from '@/shared/downloads/workbook';
import { createI18n, loadWords } from '@/shared/i18n/create-i18n';

/** Places that the filled forms of the fixtures give: to these tests they are never published, whatever a release says of them. */
const isFilled = ({ indicator, series, year }: { readonly indicator: string; readonly series: string; readonly year: number }) =>
  indicator === 't1-1' && series === 'age-1-6' && year >= 2020;
const FILLED_BY = 'KZ-71';
const NEW_SOURCE = 'akimat-2026';

const known = v.parse(reportingSchema, buildReporting());
export const reporting = {
  ...known,
  sourceTitles: known.sourceTitles.filter(({ id }) => id !== NEW_SOURCE),
  facts: known.facts.filter((fact) => fact.region !== FILLED_BY || !isFilled(fact)),
};
export const { indicators } = buildIndicatorList();
export const { commitments } = buildDecreeCommitments();

type Regional = ReturnType<typeof buildRegionDetail>['series'][number];

function toUnfilled(body: string, { indicator, series }: Regional, point: Regional['points'][number]): Regional['points'][number] {
  const isGap = body === FILLED_BY && isFilled({ indicator, series, year: point.year });
  return isGap ? { ...point, fact: null, provenance: null, state: 'no-data' } : point;
}

/** What is due from a body over all years, as it is published. */
export function publishedRowsOf(body: string) {
  const region = regions.find(({ id }) => id === body);
  return toFormRows({
    body,
    from: 2020,
    to: 2025,
    indicators,
    reporting: known,
    regional: region ? buildRegionDetail(region).series : null,
  });
}

/** The rows of a body's form over all years, without what the fixtures fill in; promises beside the indicators too. */
export function formRowsOf(body: string) {
  const region = regions.find(({ id }) => id === body);
  const regional = region
    ? buildRegionDetail(region).series.map((row) => ({ ...row, points: row.points.map((point) => toUnfilled(body, row, point)) }))
    : null;
  const input = { body, from: 2020, to: 2025, reporting };
  return [...toFormRows({ ...input, indicators, regional }), ...toPromiseRows({ ...input, commitments })];
}

export async function formSheetsOf(body: string, language: 'kk' | 'ru' = 'kk') {
  const words = await createI18n(language);
  await loadWords(words, ['report-form']);
  const t: FormWords = words.getFixedT(language, ['report-form', 'common']);
  return toFormSheets(formRowsOf(body), { t, language, bodyName: body, regionName: body, dataDate: reporting.dataDate, reporting });
}

export async function toFile(blob: Blob, name = 'report.xlsx'): Promise<ReportFile> {
  return { name, bytes: new Uint8Array(await blob.arrayBuffer()) };
}

export const formFileOf = async (body: string, language?: 'kk' | 'ru') => toFile(await writeWorkbook(await formSheetsOf(body, language)));

export const check = (...files: readonly ReportFile[]) => checkFiles(files, reporting, () => undefined);
