import { isError } from '../../domain/checks/check-list';
import type { Language } from '../../domain/language';
import { checkGiven, checkPublished, type LoadKnowledge } from './check-published';
import { describeFindings, sayCheck, tellFindings } from './describe-findings';
import { loadPromises } from './load-promises';
import { publish } from './publish';
import { readArguments } from './read-arguments';

/** Runs `npm run facts -- …` and returns its exit code: 0 fine, 1 errors in the data, 2 not understood, or not wanted after all. */
export async function runFacts(args: readonly string[], loadKnowledge: LoadKnowledge): Promise<number> {
  const read = readArguments(args);
  if ('misuse' in read) {
    const { misuse, language, asJson } = read;
    const text = `${sayCheck(language, `usage.${misuse.code}`, misuse.values)}. ${sayCheck(language, 'usage.how')}`;
    if (asJson) console.log(JSON.stringify({ misuse: { ...misuse, text } }, null, 1));
    else console.error(text);
    return 2;
  }
  const { command, given, language, texts, flags } = read;
  if (command === 'check') return check({ files: given, loadKnowledge, language, asJson: flags.json });
  const reason = { kk: texts['reason-kk'], ru: texts['reason-ru'] };
  return publish({
    ...{ date: texts.date, title: { kk: texts['title-kk'], ru: texts['title-ru'] }, language, asJson: flags.json, isSure: flags.yes },
    reason: reason.kk || reason.ru ? reason : null,
    ...(command === 'publish' ? { files: given, withdrawn: [] } : { files: [], withdrawn: given }),
  });
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
