import { buildIndicatorList } from '@mocks/handlers/indicators';
import { buildRegionDetail } from '@mocks/handlers/regions';
import { buildReporting } from '@mocks/handlers/reporting';
import { regions } from '@mocks/sources/regions';
import * as v from 'valibot';
import { reportingSchema } from '@/contracts/reporting';
import { toFormRows } from '@/features/report/form/form-rows';
import { type FormWords, toFormSheets } from '@/features/report/form/form-workbook';
import { checkFiles } from '@/features/report/read/check-files';
import type { ReportFile } from '@/features/report/read/read-file';
import { writeWorkbook } from '@/shared/downloads/workbook';
import { createI18n, loadWords } from '@/shared/i18n/create-i18n';

export const reporting = v.parse(reportingSchema, buildReporting());
export const { indicators } = buildIndicatorList();

/** The rows of a body's form over all years. */
export function formRowsOf(body: string) {
  const region = regions.find(({ id }) => id === body);
  return toFormRows({ body, from: 2020, to: 2025, indicators, reporting, regional: region ? buildRegionDetail(region).series : null });
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
