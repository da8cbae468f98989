import { toPlainText } from '../i18n/keep-together';
import type { DownloadTable } from './download-table';
import { type DownloadContext, type DownloadTexts, toVerdictTerm } from './download-words';
import type { Format } from './formats';
import type { VerdictSheetWords } from './verdict-sheet';

interface WrittenFile {
  readonly name: string;
  readonly content: Blob;
}

/** Writes a table in one format; what writes is fetched now, not with the page. Errors: those of fetching a module. */
export async function writeDownload(shown: DownloadTable, format: Format, { t, language }: DownloadContext): Promise<WrittenFile> {
  const table = withPlainSpaces(shown);
  if (format === 'xlsx') {
    const { toXlsx } = await import('./xlsx');
    return { name: `${table.name}.xlsx`, content: await toXlsx(table, toXlsxWords(t)) };
  }
  if (format === 'json') {
    const { toJson } = await import('./json');
    return { name: `${table.name}.json`, content: new Blob([toJson(table)], { type: 'application/json' }) };
  }
  const { toMachineCsv, toReaderCsv } = await import('./csv');
  const type = 'text/csv;charset=utf-8';
  // both may lie in one folder, and a person has to see which is which
  return format === 'csv'
    ? { name: `${table.name}.csv`, content: new Blob([toReaderCsv(table, language)], { type }) }
    : { name: `${table.name}-machine.csv`, content: new Blob([toMachineCsv(table)], { type }) };
}

/** Headings and names may be those of the page, whose lines break where its words allow: who searches a file types plain spaces. */
const withPlainSpaces = (table: DownloadTable): DownloadTable =>
  JSON.parse(JSON.stringify(table), (_, value) => (typeof value === 'string' ? toPlainText(value) : value));

function toXlsxWords(t: DownloadTexts) {
  return { data: t('sheet.data'), about: t('sheet.about'), verdicts: t('sheet.verdicts'), verdictSheet: toVerdictSheetWords(t) };
}

function toVerdictSheetWords(t: DownloadTexts): VerdictSheetWords {
  const near = t('common:verdict.near');
  const words = { near, half: near, behind: t('common:verdict.behind'), exceeded: t('common:verdict.exceeded') };
  return {
    title: t('verdicts.title'),
    lead: t('verdicts.lead'),
    agreed: t('verdicts.agreed'),
    yes: t('verdicts.yes'),
    no: t('verdicts.no'),
    bound: (bound) => t(`bound.${bound}`, { word: bound in words ? words[bound as keyof typeof words] : '', far: t('common:verdict.far') }),
    heading: (column) => t(`heading.${column}`),
    verdict: (line) => toVerdictTerm(line, t).label,
  };
}
