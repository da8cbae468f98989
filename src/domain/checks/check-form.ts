import type { Language } from '../language';
import { checkFacts } from './check-facts';
import { CHECKS, type CheckCode, type Finding, isError } from './check-list';
import type { FactKnowledge } from './fact-knowledge';
import type { FormText } from './form-columns';
import { type GivenSource, type KnownSource, type SourceCells, sourceDifferences, uniteSources } from './known-source';
import type { FormSheet, NewSource, ReadForm } from './read-form';
import type { ReportedFact } from './report-entries';
import { MISSING, sourceFaults, wordingFaults } from './table-faults';

type Texts = Readonly<Record<Language, string>>;

/** A fact that a body reports. */
export interface ReportEntry extends ReportedFact {
  /** A note of its own, and why it changes what is published; `null` where the row has none. */
  readonly noteText: Texts | null;
  readonly reason: Texts | null;
}

export interface CheckedForm {
  /** Rows that say something, whether they could be read or not. */
  readonly rows: number;
  readonly entries: readonly ReportEntry[];
  /** Those that are not in the table yet, each once. */
  readonly sources: readonly GivenSource[];
  readonly findings: readonly Finding[];
  /** The finding with the name of its cell, where it stands in a column of a sheet. */
  readonly place: (finding: Finding) => Finding;
}

/** Reads what a form says with the strict reader, and checks the sources and texts that only a form can bring. */
export function checkForm(
  form: ReadForm,
  knowledge: FactKnowledge,
  { file, today }: { readonly file: string; readonly today: string },
): CheckedForm {
  const at = ({ line }: NewSource) => ({ file, line, ...(form.sourceSheet && { sheet: form.sourceSheet.name }) });
  const published = new Map(knowledge.sources.map((source) => [source.id, source]));
  const isPublished = ({ source_id }: NewSource) => published.has(source_id);
  const fresh = form.sources.filter((source) => !isPublished(source)).map((source) => ({ source: toSource(source), ...at(source) }));
  const united = uniteSources(fresh);
  const ofSources = [
    ...form.sources.filter(isPublished).flatMap((source) => unlikePublished(source, published.get(source.source_id), at(source))),
    ...united.findings,
    ...fresh.flatMap(({ source, ...place }) =>
      sourceFaults({ ...source }, today).map(
        ({ code, field, value }): Finding => ({ code, ...place, column: toColumn(field), values: { id: source.id, value } }),
      ),
    ),
  ];
  const known: FactKnowledge = { ...knowledge, sources: [...knowledge.sources, ...fresh.map(({ source }) => source)] };
  const sheets = form.sheets.map((sheet) => checkSheet(sheet, known, file, form.findings));
  const wrong = new Set(ofSources.filter(isError).map(({ values }) => values['id']));
  const placed = [...form.sheets, ...(form.sourceSheet ? [form.sourceSheet] : [])];
  const place = (finding: Finding) => placeIn(placed.find(({ name }) => name === finding.sheet) ?? null, finding);
  return {
    rows: form.sheets.reduce((sum, { table }) => sum + table.rows.length, 0),
    entries: sheets.flatMap(({ entries }) => entries).filter(({ source }) => !wrong.has(source)),
    sources: fresh.filter(({ source }) => united.sources.includes(source) && !wrong.has(source.id)),
    findings: [...toldOnce(form.findings, sheets), ...ofSources.map(place), ...withoutEmpty(sheets)],
    place,
  };
}

/** A sheet that was left empty is nothing to be told while another is filled; where none is, it is told once. */
function withoutEmpty(sheets: readonly { readonly findings: readonly Finding[] }[]): Finding[] {
  const all = sheets.flatMap(({ findings }) => findings);
  const empty = all.filter(({ code }) => code === 'form-empty');
  const told = empty.length === sheets.length ? empty[0] : undefined;
  return all.filter((finding) => finding.code !== 'form-empty' || finding === told);
}

function placeIn(sheet: Pick<FormSheet, 'name' | 'letters'> | null, finding: Finding): Finding {
  if (!sheet) return finding;
  const letter = sheet.letters.get(finding.column ?? '');
  const isCell = letter !== undefined && finding.line !== null && finding.cell === undefined;
  return { ...finding, sheet: sheet.name, ...(isCell && { cell: `${letter}${finding.line}` }) };
}

const toColumn = (field: string) => (field === 'id' ? 'source_id' : field.replace('.', '_'));

/** What a line about a published source says; what it leaves empty it does not contradict. */
function unlikePublished({ line: _, source_id: __, ...cells }: NewSource, known: KnownSource | undefined, at: Omit<GivenSource, 'source'>) {
  const filled = Object.fromEntries(Object.entries(cells).filter(([, value]) => value !== '')) as Partial<SourceCells>;
  return known ? sourceDifferences(filled, known, at) : [];
}

function toSource(source: NewSource): KnownSource {
  const [kk, ru] = [source.address_kk || source.address_ru, source.address_ru || source.address_kk];
  return {
    id: source.source_id,
    title: { kk: source.title_kk, ru: source.title_ru },
    publisher: { kk: source.publisher_kk, ru: source.publisher_ru },
    published: source.published || null,
    address: { kk, ru },
  };
}

/** What keeps a cell from being read: that the strict reader finds it empty then is no second mistake. */
const UNREAD: readonly CheckCode[] = ['date-for-number', 'formula-without-value', 'cell-error', 'merged-cells'];
const EMPTY: readonly CheckCode[] = ['empty-value', 'cell-empty'];

const cellKey = ({ sheet, line, column }: Finding) => `${sheet} ${line} ${column}`;

/** Of what the form brings: how a number was read where its cell has an error says nothing, and what is about a row says of which value it is. */
function toldOnce(ofForm: readonly Finding[], sheets: readonly ReturnType<typeof checkSheet>[]): Finding[] {
  const wrong = new Set(sheets.flatMap(({ findings }) => findings.filter(isError).map(cellKey)));
  const abouts = new Map(sheets.flatMap(({ entries }) => entries.map((entry) => [`${entry.sheet} ${entry.line}`, aboutOf(entry)])));
  return ofForm
    .filter((finding) => finding.code !== 'number-as-text' || !wrong.has(cellKey(finding)))
    .map((finding) => withAbout(finding, abouts.get(`${finding.sheet} ${finding.line}`)));
}

const aboutOf = ({ indicator, series, region, year }: ReportEntry): Finding['about'] => ({ indicator, series, region, year });
const withAbout = (finding: Finding, about: Finding['about']): Finding => (finding.about || !about ? finding : { ...finding, about });

function checkSheet(sheet: FormSheet, knowledge: FactKnowledge, file: string, ofForm: readonly Finding[]) {
  const { name, table, texts } = sheet;
  const { entries, findings: strict } = checkFacts(table, knowledge, file);
  const unread = new Set(ofForm.filter(({ code, sheet: of }) => of === name && UNREAD.includes(code)).map(cellKey));
  const read = strict.filter((finding) => !(EMPTY.includes(finding.code) && unread.has(cellKey({ ...finding, sheet: name }))));
  // a form that came back as it was given out is no broken file
  const findings = read.map(
    (finding): Finding => (finding.code === 'empty-file' ? { ...finding, code: 'form-empty', line: null } : finding),
  );
  const ofTexts = [...texts].flatMap(([line, row]) =>
    (['note', 'reason'] as const).flatMap((kind): Finding[] => {
      const { kk, ru } = pairOf(row, kind);
      if (kk === '' && ru === '') return [];
      return wordingFaults({ [kind]: { kk, ru } }, [kind]).map(({ code, field, value }): Finding => {
        const at = { file, line, column: toColumn(field) };
        // no entry with a name, but a cell beside another one
        if (Object.values(MISSING).some((missing) => missing === code)) return { code: 'one-language', ...at, values: { value: kk || ru } };
        return { code, ...at, values: { value } };
      });
    }),
  );
  const ofRows = entries.map(({ unit: _, ...entry }): ReportEntry => {
    const row = texts.get(entry.line);
    const [note, reason] = (['note', 'reason'] as const).map((kind) => (row ? bothOf(pairOf(row, kind)) : null));
    return {
      ...entry,
      file,
      sheet: name,
      noteText: note ?? null,
      reason: reason ?? null,
      hasReason: row !== undefined && Object.values(pairOf(row, 'reason')).some((text) => text !== ''),
    };
  });
  const abouts = new Map(ofRows.map((entry) => [entry.line, aboutOf(entry)]));
  return {
    entries: ofRows,
    findings: [...findings, ...ofTexts.map((finding) => withAbout(finding, abouts.get(finding.line ?? 0)))].map((finding) =>
      placeIn(sheet, finding),
    ),
  };
}

const pairOf = (row: Readonly<Record<FormText, string>>, kind: 'note' | 'reason'): Texts => ({
  kk: row[`${kind}_kk`],
  ru: row[`${kind}_ru`],
});
const bothOf = (texts: Texts) => (texts.kk !== '' && texts.ru !== '' ? texts : null);

/** Entries without an error in their row. */
export function withoutErrors<E extends ReportedFact>(entries: readonly E[], findings: readonly Finding[]): E[] {
  const rowOf = ({ file, sheet = '', line }: Pick<Finding, 'file' | 'sheet' | 'line'>) => `${file}\n${sheet}\n${line}`;
  const wrong = new Set(findings.filter(({ code }) => CHECKS[code] === 'error').map(rowOf));
  return entries.filter((entry) => !wrong.has(rowOf(entry)));
}
