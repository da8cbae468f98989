/**
 * `npm run bench`: how heavy and how fast the built pages are on a phone, beside hand-written pages as the floor, and how they bear ten times
 * the indicators. It prints and never fails: sizes are checked by `npm test`, times depend on the machine.
 *
 * `--runs=1` for a quick look, `--no-tenfold` to leave the second build out.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { formatBars, formatTable, judgePage, judgeTenfold } from './budgets.mjs';
import { launchBrowser } from './launch-browser.mjs';
import { measure } from './measure.mjs';
import { askedRuns } from './slow-phone.mjs';
import { serveFolder } from './static-server.mjs';
import { plantMultiplied } from './tenfold.mjs';

const TIMES = 10;
const runs = askedRuns(5);
const withTenfold = !process.argv.includes('--no-tenfold');

const FLOOR_FOLDER = fileURLToPath(new URL('./floor', import.meta.url));
/** Each page, what makes it drawn (all rows of its table, or its first chart), and the hand-written page that it is compared with. */
const PAGES = [
  { name: 'overview', address: '/kk/', drawnBy: 'chart', floor: '/table.html' },
  { name: 'catalogue', address: '/kk/indicators/', drawnBy: 'rows', floor: '/table.html' },
  { name: 'indicator', address: '/kk/indicators/t1-2/', drawnBy: 'chart', floor: '/chart.html' },
  { name: 'method', address: '/kk/method/', drawnBy: 'rows', floor: '/table.html' },
];

function build(root) {
  // reading TypeScript with Vite's development server has set NODE_ENV for this process: the build must not inherit it
  const { NODE_ENV: _, ...env } = process.env;
  const vite = path.resolve('node_modules/vite/bin/vite.js');
  const { status, stderr } = spawnSync(process.execPath, [vite, 'build', '--logLevel=error'], { cwd: root, env, encoding: 'utf8' });
  if (status !== 0) console.log(`the build in ${root} failed\n${stderr}`);
  return status === 0;
}

/** Measures the addresses of one folder, and says what it does: five loads on a slow line take their time. */
async function measureFolder(browser, folder, pages) {
  const server = await serveFolder(folder);
  const measured = [];
  for (const { name, address, drawnBy } of pages) {
    process.stderr.write(`measuring ${name} …\n`);
    measured.push({ name, page: await measure(browser, server, { address, drawnBy, runs }) });
  }
  server.close();
  return measured;
}

async function measureTenfold(browser, singles) {
  const root = plantMultiplied(TIMES);
  try {
    process.stderr.write(`building with ${TIMES} times the indicators, which takes about ten minutes …\n`);
    if (!build(root)) return;
    const pages = PAGES.slice(0, 3).map((page) => ({ ...page, name: `${page.name} × ${TIMES}` }));
    const tenfold = await measureFolder(browser, path.join(root, 'dist'), pages);
    console.log(`\n${TIMES} times the indicators (invented data, thrown away)\n`);
    console.log(formatTable(tenfold).join('\n'));
    console.log('');
    for (const [index, { name, page }] of tenfold.entries())
      console.log(formatBars(name, judgeTenfold(page, singles[index].page)).join('\n'));
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

async function main() {
  if (!existsSync('dist/kk/index.html') && !build('.')) return;
  const browser = await launchBrowser();
  try {
    const floors = await measureFolder(browser, FLOOR_FOLDER, [
      { name: 'floor: 65 rows', address: '/table.html', drawnBy: 'rows' },
      { name: 'floor: chart', address: '/chart.html', drawnBy: 'chart' },
    ]);
    const singles = await measureFolder(browser, 'dist', PAGES);
    console.log(
      `\nPhone, processor 4 times slower, slow 4G (562 ms there and back, 1.47 Mbit/s); ${runs} cold loads: median (least–most); sizes after gzip\n`,
    );
    console.log(formatTable([...floors, ...singles]).join('\n'));
    console.log('');
    for (const [index, { name, page }] of singles.entries()) {
      const floor = floors.find((candidate) => candidate.page.address === PAGES[index].floor).page;
      console.log(formatBars(name, judgePage(page, floor)).join('\n'));
    }
    if (withTenfold) await measureTenfold(browser, singles);
  } finally {
    await browser.close();
  }
}

await main().catch((error) => console.log(`the bench stopped: ${error.stack}`));
