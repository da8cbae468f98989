import type { Reporting } from '@/contracts/reporting';
import { dayInKazakhstan } from '@/domain/calendar-day';
import { type CheckedForm, type ReportEntry, withoutErrors } from '@/domain/checks/check-form';
import type { Finding } from '@/domain/checks/check-list';
import { checkReport } from '@/domain/checks/check-report';
import { type KnownSource, uniteSources } from '@/domain/checks/known-source';
import type { Standing } from '@/domain/checks/report-entries';
import { toFactKnowledge } from '@/domain/checks/stated-knowledge';
import { type ReportFile, readFile } from './read-file';

/** What all files together say. Plain data: it comes out of a worker. */
export interface CheckedFiles {
  readonly files: readonly string[];
  /** Rows that say something, whether they could be read or not. */
  readonly rows: number;
  /** Entries without an error, each beside what is published. */
  readonly entries: readonly (ReportEntry & { readonly standing: Standing })[];
  /** Sources that are not published yet, each once. An entry that cites one which two files give differently is refused. */
  readonly sources: readonly KnownSource[];
  readonly findings: readonly Finding[];
}

export type Progress = { readonly file: string; readonly done: number; readonly of: number };

/** Reads and checks files one after the other, then all of them together. Errors: none; what is wrong is a finding. */
export async function checkFiles(
  files: readonly ReportFile[],
  reporting: Reporting,
  onProgress: (progress: Progress) => void,
): Promise<CheckedFiles> {
  const knowledge = toFactKnowledge(reporting);
  const today = dayInKazakhstan(Date.now());
  const read: { readonly file: string; readonly form: CheckedForm }[] = [];
  for (const [done, file] of files.entries()) {
    onProgress({ file: file.name, done, of: files.length });
    read.push({ file: file.name, form: await readFile(file, knowledge, today) });
  }
  onProgress({ file: '', done: files.length, of: files.length });
  const entries = read.flatMap(({ form }) => form.entries);
  const { standings, findings: ofReport } = checkReport(entries, knowledge, reporting.facts);
  const united = uniteSources(read.flatMap(({ form }) => form.sources));
  const torn = new Set(united.findings.map(({ values }) => values['id']));
  const placeOf = new Map(read.map(({ file, form }) => [file, form.place]));
  const findings = [
    ...read.flatMap(({ form }) => form.findings),
    ...[...united.findings, ...ofReport].map((finding) => placeOf.get(finding.file)?.(finding) ?? finding),
  ];
  const placed = entries.map((entry, i) => ({ ...entry, standing: standings[i] ?? 'new' }));
  return {
    files: files.map(({ name }) => name),
    rows: read.reduce((sum, { form }) => sum + form.rows, 0),
    entries: withoutErrors(placed, findings).filter(({ source }) => !torn.has(source)),
    sources: united.sources,
    findings,
  };
}
