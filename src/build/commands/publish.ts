import { createInterface } from 'node:readline/promises';
import type { Localized } from '../../contracts/parts';
import type { Release } from '../../contracts/releases';
import { type Finding, isError } from '../../domain/checks/check-list';
import type { FactKnowledge } from '../../domain/checks/fact-knowledge';
import { wordingFaults } from '../../domain/checks/table-faults';
import type { Language } from '../../domain/language';
import type { PlacedDecision } from '../../domain/publication/decisions';
import { type MergedFacts, mergeFacts } from '../../domain/publication/merge-facts';
import { printFacts } from '../../domain/publication/print-facts';
import { releaseDayFindings } from '../../domain/publication/release-day';
import { pruneTables } from './beside-facts';
import { describeFindings, sayCheck, tellFindings } from './describe-findings';
import { describeRelease, releaseDay } from './describe-release';
import { examine, isSaidTwice, withoutConsequences } from './examine';
import { loadPromises } from './load-promises';
import { sayObstacle } from './obstacles';
import { DATA, runModule } from './run-module';
import { type Stage, stageData } from './stage-data';
import { today } from './today';

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
  const stage = await stageData().catch(sayObstacle);
  if (Array.isArray(stage)) return tellStopped(asked, stage);
  try {
    const made = await prepare(asked, stage).catch(sayObstacle);
    if (Array.isArray(made)) return tellStopped(asked, made);
    return await (asked.asJson ? publishForProgram(asked, made, stage) : publishForPerson(asked, made, stage));
  } finally {
    stage.drop();
  }
}

/** The question comes after all that is to be decided upon. */
async function publishForPerson(asked: Asked, made: Made, stage: Stage): Promise<number> {
  const { language, date } = asked;
  const { findings, release } = made;
  if (findings.length > 0) console.log(describeFindings(findings, language, await loadPromises(findings)));
  if (!release) return 1;
  console.log(describeRelease(release, language));
  if (!(asked.isSure || (await isConfirmed(language)))) return 2;
  const obstacles = await stage.publish();
  if (obstacles.length > 0) return tellStopped(asked, obstacles);
  console.log(sayCheck(language, 'publish.done', { date: releaseDay(date, language) }));
  return 0;
}

/** One JSON text, whatever came of it. A program is not asked. */
async function publishForProgram(asked: Asked, { findings, release }: Made, stage: Stage): Promise<number> {
  const obstacles = release && asked.isSure ? await stage.publish() : [];
  const isPublished = release !== null && asked.isSure && obstacles.length === 0;
  const all = [...findings, ...obstacles];
  const { undo: _, ...shown } = release ?? { undo: null };
  const told = tellFindings(all, asked.language, await loadPromises(all));
  console.log(JSON.stringify({ findings: told, release: release ? shown : null, isPublished }, null, 1));
  if (!release || obstacles.length > 0) return 1;
  return isPublished ? 0 : 2;
}

function tellStopped({ asJson, language }: Asked, findings: readonly Finding[]): number {
  const told = { findings: tellFindings(findings, language), release: null, isPublished: false };
  console.log(asJson ? JSON.stringify(told, null, 1) : describeFindings(findings, language));
  return 1;
}

interface Made {
  readonly findings: readonly Finding[];
  /** `null` where errors stand in its way. */
  readonly release: Release | null;
}

async function prepare(asked: Asked, stage: Stage): Promise<Made> {
  const head = checkHead(asked, stage);
  const examined = await examine(asked.files, stage);
  // merging says these in its own words, and knows the reason that was given for all
  const found = [...head, ...examined.findings.filter(({ code }) => !isSaidTwice(code))];
  const { published, incoming, knowledge } = examined;
  if (!knowledge) return { findings: found, release: null };
  const merged = mergeFacts(published, incoming, [...examined.decisions, ...takenBack(asked)], asked.reason);
  const findings = withoutConsequences([...found, ...merged.findings], examined);
  if (merged.changes.length === 0 && !findings.some(isError)) {
    findings.push({ code: 'nothing-to-publish', file: asked.files.join(', '), line: null, column: null, values: {} });
  }
  if (findings.some(isError)) return { findings, release: null };
  return { findings, release: await writeRelease(asked, { ...merged, knowledge }, stage) };
}

/** The places of the command line, each once. */
function takenBack({ withdrawn, reason }: Asked): PlacedDecision[] {
  if (!reason) return [];
  return [...new Set(withdrawn)].map((place) => ({ entry: { kind: 'withdrawn', place, reason }, file: place, line: null }));
}

function checkHead({ date, title, withdrawn, reason }: Asked, stage: Stage): Finding[] {
  const at = { line: null, column: null };
  const texts = reason ? { title, reason } : { title };
  return [
    ...releaseDayFindings({ date, last: stage.releases().at(-1) ?? '', today: today() }),
    // the field `title.kk` is the option `--title-kk` of the pair `--title`
    ...wordingFaults(texts, Object.keys(texts)).map(
      ({ code, field, value }): Finding => ({
        ...{ code, ...at, file: `--${field.replace('.', '-')}` },
        values: { id: `--${field.split('.')[0]}`, value },
      }),
    ),
    ...(reason ? [] : withdrawn).map((key): Finding => ({ code: 'withdrawal-without-reason', ...at, file: key, values: { key } })),
  ];
}

type Publication = typeof import('../../../mocks/publication/release-of');
type Worlds = typeof import('../../../mocks/publication/world');

interface Merged extends Pick<MergedFacts, 'facts' | 'changes'> {
  readonly knowledge: FactKnowledge;
}

async function writeRelease({ date, title }: Asked, { facts, changes, knowledge }: Merged, stage: Stage): Promise<Release> {
  const worldIn = async (folder: string) => (await runModule<Worlds>('mocks/publication/world.ts', folder)).readWorld();
  const before = await worldIn(DATA);
  stage.write('facts.csv', printFacts(facts));
  pruneTables(stage, facts, knowledge);
  const { formatDemoFacts } = await runModule<{ formatDemoFacts: () => string }>('mocks/demo-facts/generate.ts', stage.folder);
  stage.write('facts-demo.csv', formatDemoFacts());
  const after = await worldIn(stage.folder);
  const { releaseOf } = await runModule<Publication>('mocks/publication/release-of.ts', stage.folder);
  const release = releaseOf(before, after, { date, title, changes });
  // what became of promises is reckoned from the facts whenever a release is told
  const { promises: _, ...kept } = release;
  stage.write(`releases/${date}.json`, `${JSON.stringify(kept, null, 1)}\n`);
  return release;
}

/** Without a person at the terminal nothing is published that was not asked for with `--yes`; whoever leaves the question has not said yes. */
async function isConfirmed(language: Language): Promise<boolean> {
  if (!process.stdin.isTTY) {
    console.log(sayCheck(language, 'publish.needsYes'));
    return false;
  }
  const ask = createInterface({ input: process.stdin, output: process.stdout });
  const left = new Promise<string>((resolve) => ask.once('close', () => resolve('')));
  const answer = await Promise.race([ask.question(`${sayCheck(language, 'publish.question')} `), left]);
  ask.close();
  const isYes = /^(y|yes|иә|ия|да)$/i.test(answer.trim());
  if (!isYes) console.log(`\n${sayCheck(language, 'publish.left')}`);
  return isYes;
}
