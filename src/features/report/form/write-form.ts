import type { QueryClient } from '@tanstack/react-query';
import type { i18n } from 'i18next';
import type { Language } from '@/domain/language';
import { reportingQuery } from '@/shared/api/queries';
import { toFileName } from '@/shared/downloads/file-name';
import { writeWorkbook } from '@/shared/downloads/workbook';
import { loadWords } from '@/shared/i18n/create-i18n';
import type { ReportSearch } from '../report-search';
import type { FormRow } from './form-rows';
import { type FormWords, toFormSheets } from './form-workbook';

interface FormInput extends Pick<ReportSearch, 'from' | 'to'> {
  readonly client: QueryClient;
  readonly words: i18n;
  readonly language: Language;
  readonly body: string;
  readonly bodyName: string;
  readonly regionName: string;
  readonly rows: readonly FormRow[];
}

/** The form as a file. Errors: those of the API and of fetching words. */
export async function writeForm({ client, words, language, body, bodyName, regionName, rows, from, to }: FormInput) {
  const [reporting] = await Promise.all([client.ensureQueryData(reportingQuery), loadWords(words, ['report-form'])]);
  const t: FormWords = words.getFixedT(language, ['report-form', 'common']);
  const sheets = toFormSheets(rows, { t, language, bodyName, regionName, dataDate: reporting.dataDate, reporting });
  return { name: `${toFileName('form', body, from === to ? from : `${from}-${to}`)}.xlsx`, content: await writeWorkbook(sheets) };
}
