import { readFileSync } from 'node:fs';
import { checkFacts } from '../../domain/checks/check-facts';
import { type Finding, isError } from '../../domain/checks/check-list';
import { checkNotes, checkSources } from '../../domain/checks/check-sources';
import { decodeTable } from '../../domain/checks/decode-table';
import type { FactKnowledge } from '../../domain/checks/fact-knowledge';
import { parseTable } from '../../domain/checks/parse-table';
import { restoreFolder } from '../swap-folder';
import { DATA } from './run-module';

const FACTS = `${DATA}/facts.csv`;
const SOURCES = `${DATA}/sources.json`;
const NOTES = `${DATA}/fact-notes.json`;

/** What is known of the programme: it holds the tables of sources and notes, and refuses to load on broken ones. */
export type LoadKnowledge = () => Promise<FactKnowledge>;

export interface Checked {
  /** Facts in which nothing is wrong. */
  readonly facts: number;
  readonly findings: readonly Finding[];
}

/** Checks the tables of sources and notes, and if they are sound, the published facts or the given files. Paths are relative to the project. */
export async function checkPublished(loadKnowledge: LoadKnowledge, files: readonly string[] = [FACTS]): Promise<Checked> {
  restoreFolder(DATA);
  const tables = [...checkSources(readFileSync(SOURCES, 'utf8'), SOURCES), ...checkNotes(readFileSync(NOTES, 'utf8'), NOTES)];
  if (tables.some(isError)) return { facts: 0, findings: tables };
  const knowledge = await loadKnowledge();
  const checked = files.map((file) => {
    const { text, encoding } = decodeTable(readFileSync(file));
    const { entries, findings } = checkFacts(parseTable(text), knowledge, file);
    return { facts: entries.length, findings: [...aboutEncoding(encoding, file), ...findings] };
  });
  return {
    facts: checked.reduce((sum, { facts }) => sum + facts, 0),
    findings: [...tables, ...checked.flatMap(({ findings }) => findings)],
  };
}

/** The site itself is built from UTF-8 only; a report may come in any code page that can be told. */
function aboutEncoding(encoding: string, file: string): Finding[] {
  const at = { file, line: null, column: null, values: { encoding } };
  if (file === FACTS) return encoding === 'utf-8' ? [] : [{ code: 'published-encoding', ...at }];
  return encoding === 'windows-1251' ? [{ code: 'encoding-windows-1251', ...at }] : [];
}
