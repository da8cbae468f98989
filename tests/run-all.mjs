/**
 * `npm test`: every check of the project, one after another, going on after a failure so that one run reports everything. The time beside a check
 * is what the run waited for it.
 * A check counts as one; the tests of vitest and Playwright count one by one. The last line is exactly `N passed, N failed`.
 *
 * `node tests/run-all.mjs --only=types,lint` runs some of them, in the order of the list below.
 */
import { CHECKS } from './run/checks.mjs';
import { runProgram } from './run/run-program.mjs';

const only = process.argv
  .find((argument) => argument.startsWith('--only='))
  ?.slice('--only='.length)
  .split(',');
const unknown = only?.filter((name) => !CHECKS.some((check) => check.name === name)) ?? [];
const wanted = CHECKS.filter((check) => !only || only.includes(check.name));
const total = { passed: 0, failed: 0 };
const broken = new Set();
const run = (check) => runProgram(check.command, { timeoutMs: check.timeoutMs, env: check.env });
const underWay = new Map(wanted.filter((check) => check.startsAtOnce).map((check) => [check, run(check)]));

for (const name of unknown) console.log(`unknown check: ${name} (known: ${CHECKS.map((check) => check.name).join(', ')})`);
total.failed += unknown.length;

for (const check of wanted) {
  const needed = check.needs?.find((name) => broken.has(name));
  const started = Date.now();
  const outcome = needed
    ? { passed: 0, failed: 1, report: `cannot run: the check "${needed}" failed` }
    : check.count(await (underWay.get(check) ?? run(check)));
  if (outcome.failed > 0) broken.add(check.name);
  total.passed += outcome.passed;
  total.failed += outcome.failed;
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  console.log(
    `${outcome.failed === 0 ? 'ok    ' : 'FAILED'} ${check.name.padEnd(9)} ${outcome.passed} passed, ${outcome.failed} failed, ${seconds} s`,
  );
  if (outcome.failed > 0 && outcome.report) console.log(outcome.report.replaceAll(/^/gm, '       '));
}

process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;
console.log(`${total.passed} passed, ${total.failed} failed`);
