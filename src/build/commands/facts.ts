import { parseArgs } from 'node:util';
import { isError } from '../../domain/checks/check-list';
import { isLanguage, type Language } from '../../domain/language';
import { checkGiven, checkPublished, type LoadKnowledge } from './check-published';
import { describeFindings, sayCheck, tellFindings } from './describe-findings';
import { loadPromises } from './load-promises';
import { publish } from './publish';

const USAGE = `npm run facts -- check [FILES…] [--lang kk|ru] [--json]
npm run facts -- publish FILES… --date YYYY-MM-DD --title-kk … --title-ru … [--reason-kk … --reason-ru …] [--yes] [--lang kk|ru] [--json]
npm run facts -- withdraw "r1-7-2 total KZ 2024" … --date YYYY-MM-DD --title-kk … --title-ru … --reason-kk … --reason-ru … [--yes] [--lang kk|ru] [--json]`;

const text = { type: 'string', default: '' } as const;
const flag = { type: 'boolean', default: false } as const;
const OPTIONS = {
  ...{ lang: { ...text, default: 'kk' }, json: flag, yes: flag, date: text },
  ...{ 'title-kk': text, 'title-ru': text, 'reason-kk': text, 'reason-ru': text },
} as const;

/** Runs `npm run facts -- …` and returns its exit code: 0 fine, 1 errors in the data, 2 not understood, or not wanted after all. */
export async function runFacts(args: readonly string[], loadKnowledge: LoadKnowledge): Promise<number> {
  const parsed = parse(args);
  if (parsed === null) {
    const option = args.find((arg) => arg.startsWith('-') && !Object.hasOwn(OPTIONS, arg.slice(2))) ?? args.at(-1) ?? '';
    console.error(`${sayCheck(args.includes('ru') ? 'ru' : 'kk', 'usage.option', { option })}\n${USAGE}`);
    return 2;
  }
  const { values, positionals } = parsed;
  const [command, ...given] = positionals;
  const { lang: language, json: asJson } = values;
  if (isLanguage(language)) {
    const reason = { kk: values['reason-kk'], ru: values['reason-ru'] };
    const release = {
      ...{ date: values.date, title: { kk: values['title-kk'], ru: values['title-ru'] }, language, asJson, isSure: values.yes },
      // a reason in one language is none: half of the readers would not have it
      reason: reason.kk && reason.ru ? reason : null,
    };
    if (command === 'check') return check({ files: given, loadKnowledge, language, asJson });
    if (command === 'publish' && given.length > 0) return publish({ ...release, files: given, withdrawn: [] });
    if (command === 'withdraw' && given.length > 0) return publish({ ...release, files: [], withdrawn: given });
  }
  console.error(USAGE);
  return 2;
}

/** `null` for an option that there is not, or one without its value. */
function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options: OPTIONS });
  } catch {
    return null;
  }
}

interface AskedCheck {
  readonly files: readonly string[];
  readonly loadKnowledge: LoadKnowledge;
  readonly language: Language;
  readonly asJson: boolean;
}

async function check({ files, loadKnowledge, language, asJson }: AskedCheck): Promise<number> {
  const { facts, findings } = await (files.length > 0 ? checkGiven(files) : checkPublished(loadKnowledge, { hints: true }));
  const errors = findings.filter(isError).length;
  const warnings = findings.length - errors;
  const promises = await loadPromises(findings);
  if (asJson) {
    console.log(JSON.stringify({ facts, errors, warnings, findings: tellFindings(findings, language, promises) }, null, 1));
  } else {
    if (findings.length > 0) console.log(describeFindings(findings, language, promises));
    if (errors === 0) console.log(sayCheck(language, 'summary.fine', { facts, warnings }));
  }
  return errors > 0 ? 1 : 0;
}

/** The screen of text with which a build stops; `null` where nothing is wrong. */
export async function whyStopped(loadKnowledge: LoadKnowledge, language: Language): Promise<string | null> {
  const { findings } = await checkPublished(loadKnowledge);
  if (!findings.some(isError)) return null;
  return `${describeFindings(findings, language)}\n${sayCheck(language, 'summary.stopped')}`;
}
