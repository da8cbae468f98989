/**
 * Runs the layer fence and proves that it has seen every module: without a compiler that it can load, dependency-cruiser
 * reads no TypeScript at all and reports success.
 *
 * `node tests/lint/layers.mjs` checks this project; the test of the fence calls `cruiseLayers` on a tree of its own.
 */
import { execFile } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { findFolderCircles } from './folder-circles.mjs';

const CONFIG = fileURLToPath(new URL('./layers.cjs', import.meta.url));
const CRUISER = fileURLToPath(new URL('../../node_modules/dependency-cruiser/bin/dependency-cruise.mjs', import.meta.url));
const TREES = ['src', 'mocks'];

const isModule = (file) => /\.tsx?$/.test(file);

/** The TypeScript files of a tree, as the cruiser names them: relative, with forward slashes. */
function modulesIn(root, tree) {
  const folder = path.join(root, tree);
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true })
    .map((file) => `${tree}/${file.replaceAll(path.sep, '/')}`)
    .filter(isModule);
}

/**
 * @param {string} root folder that holds src, mocks and tsconfig.json
 * @returns {Promise<{ cruised: number, unseen: string[], breaches: { rule: string, from: string, to: string, comment: string }[], knots: string[] }>}
 *   `unseen`: files on the disk that the cruiser did not read; `knots`: folders side by side that need each other
 */
export async function cruiseLayers(root) {
  const trees = TREES.filter((tree) => existsSync(path.join(root, tree)));
  const { stdout } = await promisify(execFile)(process.execPath, [CRUISER, '--config', CONFIG, '--output-type', 'json', ...trees], {
    cwd: root,
    maxBuffer: 256 * 1024 * 1024,
  });
  const { modules, summary } = JSON.parse(stdout);
  const seen = new Set(modules.map((module) => module.source));
  const onDisk = TREES.flatMap((tree) => modulesIn(root, tree));
  return {
    cruised: onDisk.filter((file) => seen.has(file)).length,
    unseen: onDisk.filter((file) => !seen.has(file)),
    knots: findFolderCircles(modules),
    breaches: summary.violations.map(({ rule, from, to }) => ({
      rule: rule.name,
      from,
      to,
      comment: summary.ruleSetUsed.forbidden.find((known) => known.name === rule.name)?.comment ?? '',
    })),
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { cruised, unseen, breaches, knots } = await cruiseLayers(process.cwd());
  for (const breach of breaches) console.log(`${breach.rule}: ${breach.from} -> ${breach.to} (${breach.comment})`);
  for (const knot of knots) console.log(`folders in a circle: ${knot}`);
  if (unseen.length > 0) console.log(`not read by the layer fence: ${unseen.join(', ')}`);
  if (cruised === 0) console.log('the layer fence read no module at all');
  console.log(`${cruised} modules, ${breaches.length} breaches, ${knots.length} circles of folders`);
  process.exitCode = breaches.length + unseen.length + knots.length > 0 || cruised === 0 ? 1 : 0;
}
