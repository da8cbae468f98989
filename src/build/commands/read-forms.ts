import { withoutErrors } from '../../domain/checks/check-form';
import type { Finding } from '../../domain/checks/check-list';
import type { FactKnowledge } from '../../domain/checks/fact-knowledge';
import type { PublishedFact } from '../../domain/checks/report-entries';
import { type HandedOver, handOver, toHandedSource } from '../../domain/publication/hand-over';
import { readFile } from '../../features/report/read/read-file';
import { entriesOf, type GivenEntries } from './read-files';
import { today } from './today';

export interface ReadForms extends Pick<HandedOver, 'rows'> {
  /** What the rows refer to and what was decided about them, as a JSON file beside a table would have it. */
  readonly beside: GivenEntries;
  readonly findings: readonly Finding[];
  /** A finding about a row of a form with the name of its cell; any other as it is. */
  readonly place: (finding: Finding) => Finding;
}

/** Workbooks of the form, read as the page reads them. What is wrong in them is a finding; their rows with errors are left out. */
export async function readForms(
  files: readonly { readonly file: string; readonly bytes: Uint8Array }[],
  knowledge: FactKnowledge,
  published: readonly PublishedFact[],
): Promise<ReadForms> {
  const forms = await Promise.all(
    files.map(async ({ file, bytes }) => ({ file, form: await readFile({ name: file, bytes }, knowledge, today()) })),
  );
  const findings = forms.flatMap(({ form }) => form.findings);
  const all = forms.flatMap(({ form }) => form.entries);
  const { rows, translations, decisions } = handOver(withoutErrors(all, findings), [], knowledge, published);
  const sources = forms.flatMap(({ form }) => form.sources);
  const used = new Set(rows.map(({ source }) => source));
  const named = new Set(all.map(({ source }) => source));
  const handed = sources
    .filter(({ source }) => used.has(source.id))
    .map(({ source, ...at }) => ({ entry: { ...toHandedSource(source) }, ...at }));
  const tables = {
    sources: handed,
    translations: translations.map(({ entry, ...at }) => ({ entry: { ...entry }, ...at })),
    decisions: decisions.map(({ entry, ...at }) => ({ entry: { ...entry }, ...at })),
  };
  const unused = sources.filter(({ source }) => !named.has(source.id));
  const placeOf = new Map(forms.map(({ file, form }) => [file, form.place]));
  return {
    rows,
    beside: entriesOf((name) => (name in tables ? tables[name as keyof typeof tables] : [])),
    findings: [
      ...findings,
      ...unused.map(({ source: { id }, ...at }): Finding => ({ code: 'form-source-unused', ...at, column: 'source_id', values: { id } })),
    ],
    place: (finding) => placeOf.get(finding.file)?.(finding) ?? finding,
  };
}
