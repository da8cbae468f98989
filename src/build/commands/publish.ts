import { createInterface } from 'node:readline/promises';
import type { Localized } from '../../contracts/parts';
import type { Release } from '../../contracts/releases';
import { type CheckCode, type Finding, isError } from '../../domain/checks/check-list';
import type { FactEntry } from '../../domain/checks/fact-table';
import { MISSING } from '../../domain/checks/table-faults';
import { asksForReason } from '../../domain/checks/without-reason';
import { LANGUAGES, type Language } from '../../domain/language';
import { type Decision, mergeFacts } from '../../domain/publication/merge-facts';
import { printFacts } from '../../domain/publication/print-facts';
import { releaseDayFindings } from '../../domain/publication/release-day';
import { describeFindings, sayCheck, tellFindings } from './describe-findings';
import { describeRelease } from './describe-release';
import { examine } from './examine';
import { loadPromises } from './load-promises';
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
  const stage = stageData();
  try {
    const made = await prepare(asked, stage);
    // the question comes after all that is to be decided upon
    await tell(asked, made);
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

const SAID_BY_MERGING: readonly CheckCode[] = ['reported-differently', 'reported-otherwise'];

async function prepare(asked: Asked, stage: Stage): Promise<Made> {
  const head = checkHead(asked, stage);
  const examined = await examine(asked.files, stage);
  // merging says these in its own words, and knows the reason that was given for all
  const found = [...head, ...examined.findings.filter(({ code }) => !SAID_BY_MERGING.includes(code) && !asksForReason(code))];
  if (examined.published.length === 0) return { findings: found, release: null };
  const { withdrawn, reason } = asked;
  const taken: Decision[] = reason ? withdrawn.map((place) => ({ kind: 'withdrawn', place, reason })) : [];
  const merged = mergeFacts(examined.published, examined.incoming, [...examined.decisions, ...taken], reason);
  const findings = [...found, ...merged.findings];
  if (merged.changes.length === 0 && !findings.some(isError)) {
    findings.push({ code: 'nothing-to-publish', file: asked.files.join(', '), line: null, column: null, values: {} });
  }
  if (findings.some(isError)) return { findings, release: null };
  return { findings, release: await writeRelease(asked, merged, stage) };
}

function checkHead({ date, title, withdrawn, reason }: Asked, stage: Stage): Finding[] {
  const at = { file: '--date', line: null, column: null };
  return [
    ...releaseDayFindings({ date, last: stage.releases().at(-1) ?? '', today: today() }),
    ...LANGUAGES.filter((language) => title[language].trim() === '').map((language) => ({
      ...{ code: MISSING[language], ...at, file: `--title-${language}`, values: { id: date } },
    })),
    ...(reason ? [] : withdrawn).map((key) => ({ code: 'withdrawal-without-reason' as const, ...at, file: key, values: { key } })),
  ];
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

async function tell({ language, asJson }: Asked, { findings, release }: Made): Promise<void> {
  const promises = await loadPromises(findings);
  if (asJson) {
    const { undo: _, ...shown } = release ?? { undo: null };
    console.log(JSON.stringify({ findings: tellFindings(findings, language, promises), release: release ? shown : null }, null, 1));
    return;
  }
  if (findings.length > 0) console.log(describeFindings(findings, language, promises));
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
