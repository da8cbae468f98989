import { existsSync, readFileSync } from 'node:fs';
import { checkFacts } from '../../domain/checks/check-facts';
import { type Finding, isError } from '../../domain/checks/check-list';
import { checkPublishedFacts } from '../../domain/checks/check-report';
import { decodeTable } from '../../domain/checks/decode-table';
import type { FactKnowledge } from '../../domain/checks/fact-knowledge';
import { parseTable } from '../../domain/checks/parse-table';
import { mergeFacts } from '../../domain/publication/merge-facts';
import { restoreFolder } from '../swap-folder';
import { checkTablesBeside } from './beside-facts';
import { examine, isSaidTwice, withoutConsequences } from './examine';
import { readFolder, sayObstacle } from './obstacles';
import { checkAllTables } from './published-tables';
import { DATA } from './run-module';
import { stageData } from './stage-data';
import { withSwapLock } from './swap-lock';

const FACTS = `${DATA}/facts.csv`;

/** What is known of the programme: it rests on nearly all of its tables, and refuses to load on broken ones. */
export type LoadKnowledge = () => Promise<FactKnowledge>;

export interface Checked {
  /** Facts in which nothing is wrong. */
  readonly facts: number;
  readonly findings: readonly Finding[];
}

/**
 * Checks all tables of the programme, and if they are sound, the published facts. With `hints` also what needs a look in them, as the page of
 * their quality lists it: a build has no use for that. Paths are relative to the project.
 */
export async function checkPublished(loadKnowledge: LoadKnowledge, { hints } = { hints: false }): Promise<Checked> {
  const obstacles = await reachData().catch(sayObstacle);
  if (obstacles) return { facts: 0, findings: obstacles };
  const tables = await checkAllTables();
  if (tables.some(isError)) return { facts: 0, findings: tables };
  const knowledge = await loadKnowledge();
  const { text, encoding } = decodeTable(readFileSync(FACTS));
  const { entries, findings } = checkFacts(parseTable(text), knowledge, FACTS);
  const looks = hints
    ? checkPublishedFacts(
        entries.map((entry) => ({ ...entry, file: FACTS })),
        knowledge,
      )
    : [];
  // a row that is not read refers to nothing, and its source would be blamed
  const beside = findings.some(isError) ? [] : checkTablesBeside(entries, knowledge);
  return { facts: entries.length, findings: [...tables, ...aboutEncoding(encoding), ...findings, ...beside, ...looks] };
}

/** Data that are in their place are only read: a build may have no right to write beside them. Errors: FolderBusy, Unreadable, and what the disk says. */
async function reachData(): Promise<void> {
  if (!existsSync(DATA)) await withSwapLock(DATA, () => restoreFolder(DATA));
  readFolder(DATA);
}

/** The site itself is built from UTF-8 only. */
function aboutEncoding(encoding: string): Finding[] {
  return encoding === 'utf-8' ? [] : [{ code: 'published-encoding', file: FACTS, line: null, column: null, values: { encoding } }];
}

/** Checks files that are not published, with all that they bring, beside what is: as a report on the page. Nothing is changed. */
export async function checkGiven(files: readonly string[]): Promise<Checked> {
  const stage = await stageData().catch(sayObstacle);
  if (Array.isArray(stage)) return { facts: 0, findings: stage };
  try {
    const examined = await examine(files, stage);
    const { published, incoming, decisions, findings } = examined;
    // the report has said of rows what is to be said; decisions are held against them here as when they are published
    const merged = mergeFacts(published, incoming, decisions, null).findings.filter(({ code }) => !isSaidTwice(code));
    return { facts: incoming.length, findings: withoutConsequences([...findings, ...merged], examined) };
  } finally {
    stage.drop();
  }
}
