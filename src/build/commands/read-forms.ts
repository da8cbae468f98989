import { withoutErrors } from '../../domain/checks/check-form';
import type { Finding } from '../../domain/checks/check-list';
import type { FactKnowledge } from '../../domain/checks/fact-knowledge';
import { type GivenSource, uniteSources } from '../../domain/checks/known-source';
import type { PublishedFact } from '../../domain/checks/report-entries';
import { type HandedOver, handOver } from '../../domain/publication/hand-over';
import { readFile } from '../../features/report/read/read-file';

export interface ReadForms extends HandedOver {
  /** Every new source with the file that brings it. */
  readonly given: readonly GivenSource[];
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
  const forms = await Promise.all(files.map(async ({ file, bytes }) => ({ file, form: await readFile({ name: file, bytes }, knowledge) })));
  const findings = forms.flatMap(({ form }) => form.findings);
  const entries = withoutErrors(
    forms.flatMap(({ form }) => form.entries),
    findings,
  );
  const given = forms.flatMap(({ form }) => form.sources);
  const handed = handOver(entries, uniteSources(given).sources, knowledge, published);
  const placeOf = new Map(forms.map(({ file, form }) => [file, form.place]));
  return { ...handed, given, findings, place: (finding) => placeOf.get(finding.file)?.(finding) ?? finding };
}
