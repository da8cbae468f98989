import { readFileSync } from 'node:fs';
import { checkFacts } from '../../domain/checks/check-facts';
import { type Finding, isError } from '../../domain/checks/check-list';
import { checkReport } from '../../domain/checks/check-report';
import type { FactEntry } from '../../domain/checks/fact-table';
import { sourceCells, sourceDifferences, uniteSources } from '../../domain/checks/known-source';
import { parseTable } from '../../domain/checks/parse-table';
import { placeText } from '../../domain/publication/fact-place';
import type { Decision, IncomingFact } from '../../domain/publication/merge-facts';
import { checkPublishedTables } from './published-tables';
import { type GivenFiles, readFiles } from './read-files';
import { readForms } from './read-forms';
import { DATA, loadKnowledge } from './run-module';
import { mergeTables, type Stage } from './stage-data';

/** What files say beside the published data, every check over it. */
export interface Examined {
  /** The published facts; empty where a table of sources or notes is broken, and nothing can be read. */
  readonly published: readonly FactEntry[];
  readonly incoming: readonly IncomingFact[];
  readonly decisions: readonly Decision[];
  readonly findings: readonly Finding[];
}

/** Reads the given files, puts what they bring of sources, notes and measures into the copy of the data, and checks every row with them. */
export async function examine(files: readonly string[], stage: Stage): Promise<Examined> {
  const given = readFiles(files);
  const forms = given.workbooks.length > 0 ? await readBooks(given) : null;
  // a table knows of a source what no form says: its licence
  const ofForms = (forms?.sources ?? []).filter(({ id }) => !given.sources.some((source) => source['id'] === id));
  const sources = [...given.sources, ...ofForms] as GivenFiles['sources'];
  const translations = [...given.translations, ...(forms?.translations ?? [])] as GivenFiles['translations'];
  mergeTables(stage, { ...given, sources, translations });
  const decisions = [...given.decisions, ...(forms?.decisions ?? [])];
  const tables = [
    ...given.findings,
    ...(await checkSourcesBeside(given)),
    ...uniteSources([...given.given, ...(forms?.given ?? [])]).findings,
    ...checkPublishedTables(),
  ];
  if (tables.some(isError)) return { published: [], incoming: [], decisions, findings: [...tables, ...(forms?.findings ?? [])] };

  const knowledge = await loadKnowledge(stage.folder);
  const read = (text: string, file: string) => checkFacts(parseTable(text), knowledge, file);
  const published = read(readFileSync(`${DATA}/facts.csv`, 'utf8'), `${DATA}/facts.csv`);
  const ofTables = given.tables.map(({ file, text }) => ({ file, ...read(text, file) }));
  const incoming = [...ofTables.flatMap(({ file, entries }) => entries.map((entry) => ({ ...entry, file }))), ...(forms?.rows ?? [])];
  const reasoned = new Set(decisions.map(({ place }) => place));
  const asReport = incoming.map((entry) => ({ ...entry, hasReason: reasoned.has(placeText(entry)) }));
  const ofReport = checkReport(asReport, knowledge, published.entries).findings;
  const findings = [
    ...tables,
    ...(forms?.findings ?? []),
    ...given.tables.filter(({ encoding }) => encoding === 'windows-1251').map(toEncodingFinding),
    ...published.findings.filter(isError),
    ...ofTables.flatMap((table) => table.findings),
    ...(forms ? ofReport.map(forms.place) : ofReport),
  ];
  return { published: published.entries, incoming, decisions, findings };
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

/** A published source that a table gives otherwise: facts would point to another publication without anybody saying so. */
async function checkSourcesBeside({ given }: GivenFiles): Promise<Finding[]> {
  if (given.length === 0) return [];
  const known = new Map((await loadKnowledge()).sources.map((source) => [source.id, source]));
  return given.flatMap(({ source, ...at }) => {
    const published = known.get(source.id);
    return published ? sourceDifferences(sourceCells(source), published, at) : [];
  });
}
