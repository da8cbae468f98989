import path from 'node:path';
import { filesLike, firstLines, lastLines, readReport } from './read-report.mjs';

const TEST_FILE = /\.test\.tsx?$/;

const fileOf = (result) => path.relative('.', result.name).replaceAll(path.sep, '/');

/** The tests of one file that did not pass; a file that broke before its first test counts as one. */
function problemsOf(result) {
  const tests = result.assertionResults
    .filter((test) => test.status !== 'passed')
    .map((test) => `${fileOf(result)}: ${test.fullName} (${test.status})`);
  return tests.length === 0 && result.status === 'failed' ? [`${fileOf(result)}: ${firstLines(result.message)}`] : tests;
}

/** What vitest printed about failures: the differences are there, not in the report. */
function details(output) {
  const start = output.search(/⎯+ (Failed|Unhandled)/);
  return start === -1 ? '' : firstLines(output.slice(start), 200);
}

/**
 * Counts vitest's tests, and adds a failure for each way in which a run can look better than it was: a test that did not run, a test file
 * that no project took up, a file that broke before its first test, an error outside the tests.
 *
 * @param {{ code: number, output: string }} result what the program printed
 * @param {string} reportFile its JSON report
 */
export function countVitest({ code, output }, reportFile) {
  const report = readReport(reportFile);
  if (!report) return { passed: 0, failed: 1, report: `no report was written\n${lastLines(output)}` };
  const ran = new Set(report.testResults.map(fileOf));
  const problems = [
    ...report.testResults.flatMap(problemsOf),
    ...filesLike(['src', 'mocks', 'tests'], TEST_FILE)
      .filter((file) => !ran.has(file))
      .map((file) => `${file}: no project runs this file`),
  ];
  if (report.numTotalTests === 0) problems.push('no test was found');
  if (code !== 0 && problems.length === 0) problems.push(`vitest ended with ${code}\n${lastLines(output)}`);
  return { passed: report.numPassedTests, failed: problems.length, report: `${problems.join('\n')}\n${details(output)}` };
}
