import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline/promises';
import type { Localized } from '../../contracts/parts';
import type { Release } from '../../contracts/releases';
import { checkFacts } from '../../domain/checks/check-facts';
import { CHECKS, type Finding, isError } from '../../domain/checks/check-list';
import { checkReport } from '../../domain/checks/check-report';
import { checkNotes, checkSources } from '../../domain/checks/check-sources';
import type { FactEntry } from '../../domain/checks/fact-table';
import { parseTable } from '../../domain/checks/parse-table';
import type { Language } from '../../domain/language';
import { type Decision, mergeFacts } from '../../domain/publication/merge-facts';
import { printFacts } from '../../domain/publication/print-facts';
import { describeFinding, describeFindings, sayCheck } from './describe-findings';
import { describeRelease } from './describe-release';
import { type GivenFiles, readFiles } from './read-files';
import { DATA, loadKnowledge, runModule } from './run-module';
import { mergeTables, type Stage, stageData } from './stage-data';

/** What a release is to hold. */
export interface Asked {
  readonly files: readonly string[];
  /** Values that are taken back, as `placeText` writes their places. */
  readonly withdrawn: readonly string[];
  readonly date: string;
  readonly title: Localized;
  /** Why, for every change that has no reason of its own. */
  readonly reason: Localized | null;
  readonly language: Language;
  readonly asJson: boolean;
  /** Without the question before the data are replaced. */
  readonly isSure: boolean;
}

/**
 * Checks, shows what changes, asks, and puts facts, notes, sources, generated values and the release in the place of the published data, together
 * or not at all. Returns the exit code: 0 published, 1 errors in what was given, 2 not wanted after all.
 */
export async function publish(asked: Asked): Promise<number> {
  const stage = stageData();
  try {
    const made = await prepare(asked, stage);
    tell(asked, made);
    if (!made.release) return 1;
    if (!(asked.isSure || (await isConfirmed(asked.language)))) return 2;
    stage.publish();
    if (!asked.asJson) console.log(sayCheck(asked.language, 'publish.done', { date: asked.date }));
    return 0;
  } finally {
    stage.drop();
  }
}

interface Made {
  readonly findings: readonly Finding[];
  /** `null` where errors stand in its way. */
  readonly release: Release | null;
}

async function prepare(asked: Asked, stage: Stage): Promise<Made> {
  const given = readFiles(asked.files);
  mergeTables(stage, given);
  const tables = [
    ...given.findings,
    ...checkHead(asked, stage),
    ...checkSources(stage.read('sources.json'), 'sources.json'),
    ...checkNotes(stage.read('fact-notes.json'), 'fact-notes.json'),
  ];
  if (tables.some(isError)) return { findings: tables, release: null };
  const merged = await mergeGiven(asked, given, stage);
  const findings = [...tables, ...merged.findings];
  if (merged.changes.length === 0 && !findings.some(isError)) {
    findings.push({ code: 'nothing-to-publish', file: asked.files.join(', '), line: null, column: null, values: {} });
  }
  if (findings.some(isError)) return { findings, release: null };
  return { findings, release: await writeRelease(asked, merged, stage) };
}

function checkHead({ date, title, withdrawn, reason }: Asked, stage: Stage): Finding[] {
  const at = { file: '--date', line: null, column: null };
  const last = lastRelease(stage);
  const isDay = /^20\d\d-\d\d-\d\d$/.test(date) && new Date(`${date}T00:00:00Z`).toISOString().startsWith(date);
  return [
    ...(isDay && date > last ? [] : [{ code: 'release-date' as const, ...at, values: { value: date, last } }]),
    ...(['kk', 'ru'] as const)
      .filter((language) => title[language].trim() === '')
      .map((language) => ({ code: 'missing-language' as const, ...at, file: `--title-${language}`, values: { id: date } })),
    ...(reason ? [] : withdrawn).map((key) => ({ code: 'withdrawal-without-reason' as const, ...at, file: key, values: { key } })),
  ];
}

const lastRelease = (stage: Stage): string => stage.releases().at(-1) ?? '';

async function mergeGiven({ withdrawn, reason }: Asked, given: GivenFiles, stage: Stage) {
  const knowledge = await loadKnowledge(stage.folder);
  const read = (text: string, file: string) => checkFacts(parseTable(text), knowledge, file);
  const published = read(readFileSync(`${DATA}/facts.csv`, 'utf8'), `${DATA}/facts.csv`);
  const incoming = given.tables.map(({ file, text }) => ({ file, ...read(text, file) }));
  const taken: Decision[] = reason ? withdrawn.map((place) => ({ kind: 'withdrawn', place, reason })) : [];
  const merged = mergeFacts(
    published.entries,
    incoming.flatMap(({ file, entries }) => entries.map((entry) => ({ ...entry, file }))),
    [...given.decisions, ...taken],
    reason,
  );
  const encodings = given.tables
    .filter(({ encoding }) => encoding === 'windows-1251')
    .map(({ file, encoding }): Finding => ({ code: 'encoding-windows-1251', file, line: null, column: null, values: { encoding } }));
  // what the page says of a report, but for what merging says in its own words
  const asReport = incoming.flatMap(({ file, entries }) => entries.map((entry) => ({ ...entry, file, hasReason: true })));
  const doubts = checkReport(asReport, knowledge, published.entries).findings.filter(({ code }) => code !== 'reported-differently');
  const unread = [...encodings, ...published.findings.filter(isError), ...incoming.flatMap(({ findings }) => findings)];
  return { ...merged, findings: [...unread, ...merged.findings, ...doubts] };
}

type Publication = typeof import('../../../mocks/publication/release-of');
type Worlds = typeof import('../../../mocks/publication/world');

async function writeRelease(
  { date, title }: Asked,
  { facts, changes }: { readonly facts: readonly FactEntry[]; readonly changes: ReturnType<typeof mergeFacts>['changes'] },
  stage: Stage,
): Promise<Release> {
  const worldIn = async (folder: string) => (await runModule<Worlds>('mocks/publication/world.ts', folder)).readWorld();
  const before = await worldIn(DATA);
  stage.write('facts.csv', printFacts(facts));
  const { formatDemoFacts } = await runModule<{ formatDemoFacts: () => string }>('mocks/demo-facts/generate.ts', stage.folder);
  stage.write('facts-demo.csv', formatDemoFacts());
  const after = await worldIn(stage.folder);
  const { releaseOf } = await runModule<Publication>('mocks/publication/release-of.ts', stage.folder);
  const release = releaseOf(before, after, { date, title, changes });
  stage.write(`releases/${date}.json`, `${JSON.stringify(release, null, 1)}\n`);
  return release;
}

function tell({ language, asJson }: Asked, { findings, release }: Made): void {
  if (asJson) {
    const told = findings.map((finding) => ({ ...finding, severity: CHECKS[finding.code], text: describeFinding(finding, language) }));
    const { undo: _, ...shown } = release ?? { undo: null };
    console.log(JSON.stringify({ findings: told, release: release ? shown : null }, null, 1));
    return;
  }
  if (findings.length > 0) console.log(describeFindings(findings, language));
  if (release) console.log(describeRelease(release, language));
}

/** Without a person at the terminal nothing is published that was not asked for with `--yes`. */
async function isConfirmed(language: Language): Promise<boolean> {
  if (!process.stdin.isTTY) {
    console.log(sayCheck(language, 'publish.needsYes'));
    return false;
  }
  const ask = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await ask.question(`${sayCheck(language, 'publish.question')} `);
  ask.close();
  return /^(y|yes|иә|ия|да)$/i.test(answer.trim());
}
