import { readFileSync } from 'node:fs';
import { checkFacts } from '../../domain/checks/check-facts';
import { type CheckCode, type Finding, isError } from '../../domain/checks/check-list';
import { checkReport } from '../../domain/checks/check-report';
import type { FactKnowledge } from '../../domain/checks/fact-knowledge';
import { FACT_COLUMNS, type FactCells, type FactEntry } from '../../domain/checks/fact-table';
import { parseTable } from '../../domain/checks/parse-table';
import { asksForReason } from '../../domain/checks/without-reason';
import type { PlacedDecision } from '../../domain/publication/decisions';
import { placeText } from '../../domain/publication/fact-place';
import type { IncomingFact } from '../../domain/publication/merge-facts';
import { checkGivenUsed, mergeTables } from './beside-facts';
import { checkPublishedTables } from './published-tables';
import { entriesOf, type GivenFiles, readFiles } from './read-files';
import { readForms } from './read-forms';
import { DATA, loadKnowledge } from './run-module';
import type { Stage } from './stage-data';

/** What files say beside the published data, every check over it. */
export interface Examined {
  /** The published facts; empty where a table of sources or notes is broken, and nothing can be read. */
  readonly published: readonly FactEntry[];
  readonly incoming: readonly IncomingFact[];
  readonly decisions: readonly PlacedDecision[];
  readonly findings: readonly Finding[];
  /** With what the files bring; `null` where nothing can be read. */
  readonly knowledge: FactKnowledge | null;
  /** Whether a file, or a part of it, could not be read: what the rest says of it is no mistake of its own. */
  readonly isPartial: boolean;
}

/** Reads the given files, puts what they bring of sources, notes and measures into the copy of the data, and checks every row with them. */
export async function examine(files: readonly string[], stage: Stage): Promise<Examined> {
  const given = readFiles(files);
  const tables = checkPublishedTables();
  const isPartial = given.findings.some(isError);
  if (tables.some(isError)) {
    return { published: [], incoming: [], decisions: [], findings: [...given.findings, ...tables], knowledge: null, isPartial };
  }
  const forms = given.workbooks.length > 0 ? await readBooks(given) : null;
  const beside = entriesOf((name) => [...given.beside[name], ...(forms?.beside[name] ?? [])]);
  const decisions = beside.decisions as unknown as readonly PlacedDecision[];
  const ofTables = mergeTables(stage, beside);

  const knowledge = await loadKnowledge(stage.folder);
  const read = (text: string, file: string) => checkFacts(parseTable(text), knowledge, file);
  const published = read(readFileSync(`${DATA}/facts.csv`, 'utf8'), `${DATA}/facts.csv`);
  const ofGiven = given.tables.map(({ file, text }) => ({ file, ...read(text, file) }));
  const incoming = [...ofGiven.flatMap(({ file, entries }) => entries.map((entry) => ({ ...entry, file }))), ...(forms?.rows ?? [])];
  const reasoned = new Set(decisions.map(({ entry }) => entry.place));
  const asReport = incoming.map((entry) => ({ ...entry, hasReason: reasoned.has(placeText(entry)) }));
  const ofReport = checkReport(asReport, knowledge, published.entries).findings;
  const referring = [...published.entries, ...incoming, ...given.tables.flatMap(({ text }) => cellsOf(text))];
  const findings = [
    ...given.findings,
    ...ofTables,
    ...(forms?.findings ?? []),
    ...given.tables.filter(({ encoding }) => encoding === 'windows-1251').map(toEncodingFinding),
    ...published.findings.filter(isError),
    ...ofGiven.flatMap((table) => table.findings),
    ...(forms ? ofReport.map(forms.place) : ofReport),
    ...checkGivenUsed(beside, referring, knowledge),
  ];
  return { published: published.entries, incoming, decisions, findings, knowledge, isPartial };
}

/** Whether checks of a report and merging both say it of a row. */
export const isSaidTwice = (code: CheckCode): boolean =>
  ['reported-differently', 'reported-otherwise'].includes(code) || asksForReason(code);

/** Said of rows, sources and notes that may stand in a file which could not be read. */
const OF_OTHER_FILES: readonly CheckCode[] = ['unknown-source', 'unknown-note', 'move-without-row', 'decision-without-row', 'entry-unused'];

/** What is wrong by itself, and not for want of a file that could not be read. */
export const withoutConsequences = (findings: readonly Finding[], { isPartial }: Pick<Examined, 'isPartial'>): Finding[] =>
  findings.filter(({ code }) => !(isPartial && OF_OTHER_FILES.includes(code)));

/** Rows as they are written: one that is wrong refers to its source all the same. */
function cellsOf(text: string): FactCells[] {
  const { heading, rows } = parseTable(text);
  const names = heading.map((name) => name.trim());
  return rows.map(
    ({ cells }) => Object.fromEntries(FACT_COLUMNS.map((column) => [column, cells[names.indexOf(column)] ?? ''])) as FactCells,
  );
}

/** Forms are checked beside the published data: a source that they bring may not be there yet. */
async function readBooks(given: GivenFiles) {
  const knowledge = await loadKnowledge();
  const published = checkFacts(parseTable(readFileSync(`${DATA}/facts.csv`, 'utf8')), knowledge, `${DATA}/facts.csv`).entries;
  return readForms(given.workbooks, knowledge, published);
}

const toEncodingFinding = ({ file, encoding }: GivenFiles['tables'][number]): Finding => ({
  ...{ code: 'encoding-windows-1251', file, line: null, column: null },
  values: { encoding },
});
