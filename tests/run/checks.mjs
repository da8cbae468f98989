import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { countPlaywright } from './count-playwright.mjs';
import { countVitest } from './count-vitest.mjs';
import { lastLines } from './read-report.mjs';

const REPORTS = path.resolve('node_modules/.cache/reports');
mkdirSync(REPORTS, { recursive: true });

/** A fresh place for a runner's report: an old report must never be counted. */
function reportFile(name) {
  const file = path.join(REPORTS, name);
  rmSync(file, { force: true });
  return file;
}

/** A program without a count of its own: it passed or it failed. */
const countOne = ({ code, output }) => ({ passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, report: lastLines(output) });

const vitestReport = reportFile('vitest.json');
const playwrightReport = reportFile('playwright.json');

/**
 * What `npm test` consists of, in order: the quick checks first. `needs` names checks without whose success this one is pointless;
 * it then counts as failed. The build starts with the first check: it keeps one core busy, as the quick checks do. Tests of the runners are counted
 * from their JSON reports.
 */
export const CHECKS = [
  { name: 'types', command: ['tsc', '--pretty', 'false'], count: countOne },
  {
    name: 'lint',
    command: ['biome', 'check', '--config-path=tests/lint/biome.json', '--error-on-warnings', '--max-diagnostics=50', '.'],
    count: countOne,
  },
  { name: 'layers', command: ['node', 'tests/lint/layers.mjs'], count: countOne },
  { name: 'styles', command: ['node', 'tests/lint/styles.mjs'], count: countOne },
  { name: 'unused', command: ['knip', '--no-progress'], count: countOne },
  {
    name: 'unit',
    command: ['vitest', 'run', '--reporter=dot', '--reporter=json', `--outputFile.json=${vitestReport}`],
    count: (result) => countVitest(result, vitestReport),
  },
  { name: 'build', command: ['vite', 'build', '--logLevel=warn'], startsAtOnce: true, count: countOne },
  { name: 'size', command: ['node', 'tests/size/page-weight.mjs'], needs: ['build'], count: countOne },
  {
    name: 'journeys',
    command: ['playwright', 'test', '-c', 'tests/journeys/playwright.config.ts', '--reporter=json'],
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: playwrightReport },
    // some four hundred journeys, among them axe on every page in both themes: ten minutes on two cores, and this is only for one that hangs
    timeoutMs: 900_000,
    needs: ['build'],
    count: (result) => countPlaywright(result, playwrightReport),
  },
];
