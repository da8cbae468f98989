import path from 'node:path';
import { filesLike, firstLines, lastLines, readReport } from './read-report.mjs';

const JOURNEY_FILE = /\.journey\.ts$/;

/** All tests of a suite and of the suites in it, with their titles. */
function testsIn(suite, titles = []) {
  const own = (suite.specs ?? []).flatMap((spec) =>
    spec.tests.map((test) => ({ title: [...titles, spec.title].join(' › '), file: spec.file, test })),
  );
  return [
    ...own,
    ...(suite.suites ?? []).flatMap((inner) => testsIn(inner, inner.title === inner.file ? titles : [...titles, inner.title])),
  ];
}

const errorsOf = (test) => test.results.flatMap((result) => result.errors.map((error) => firstLines(error.message))).slice(0, 8);

/**
 * Counts Playwright's tests. A test that did not run, passed only on a second try, or lies in a file that was not taken up is a failure.
 *
 * @param {{ code: number, output: string }} result what the program printed
 * @param {string} reportFile its JSON report
 */
export function countPlaywright({ code, output }, reportFile) {
  const report = readReport(reportFile);
  if (!report) return { passed: 0, failed: 1, report: `no report was written\n${lastLines(output)}` };
  const tests = testsIn(report).map((entry) => ({ ...entry, file: path.basename(entry.file) }));
  const ran = new Set(tests.map((entry) => entry.file));
  const passed = tests.filter((entry) => entry.test.status === 'expected');
  const problems = [
    ...(report.errors ?? []).map((error) => firstLines(error.message)),
    ...tests
      .filter((entry) => entry.test.status !== 'expected')
      .map((entry) => `${entry.file}: ${entry.title} (${entry.test.status})\n${errorsOf(entry.test).join('\n')}`),
    ...filesLike(['tests/journeys'], JOURNEY_FILE)
      .filter((file) => !ran.has(path.basename(file)))
      .map((file) => `no test of this file ran: ${file}`),
  ];
  if (tests.length === 0) problems.push('no journey was found');
  if (code !== 0 && problems.length === 0) problems.push(`playwright ended with ${code}\n${lastLines(output)}`);
  return { passed: passed.length, failed: problems.length, report: problems.join('\n') };
}
