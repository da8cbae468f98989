import { parseArgs } from 'node:util';
import { CHECKS, isError } from '../../domain/checks/check-list';
import { isLanguage, type Language } from '../../domain/language';
import { checkPublished, type LoadKnowledge } from './check-published';
import { describeFinding, describeFindings, sayCheck } from './describe-findings';

const USAGE = 'npm run facts -- check [FILES…] [--lang kk|ru] [--json]';

/** Runs `npm run facts -- …` and returns its exit code: 0 fine, 1 errors in the data, 2 not understood. */
export async function runFacts(args: readonly string[], loadKnowledge: LoadKnowledge): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { lang: { type: 'string', default: 'kk' }, json: { type: 'boolean', default: false } },
  });
  const [command, ...files] = positionals;
  if (command !== 'check' || !isLanguage(values.lang)) {
    console.error(USAGE);
    return 2;
  }
  return check({ files, loadKnowledge, language: values.lang, asJson: values.json });
}

interface Asked {
  readonly files: readonly string[];
  readonly loadKnowledge: LoadKnowledge;
  readonly language: Language;
  readonly asJson: boolean;
}

async function check({ files, loadKnowledge, language, asJson }: Asked): Promise<number> {
  const { facts, findings } = await checkPublished(loadKnowledge, files.length > 0 ? files : undefined);
  const errors = findings.filter(isError).length;
  const warnings = findings.length - errors;
  if (asJson) {
    const told = findings.map((finding) => ({ ...finding, severity: CHECKS[finding.code], text: describeFinding(finding, language) }));
    console.log(JSON.stringify({ facts, errors, warnings, findings: told }, null, 1));
  } else {
    if (findings.length > 0) console.log(describeFindings(findings, language));
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
