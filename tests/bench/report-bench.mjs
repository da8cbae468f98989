/**
 * How long a large report is checked: `node tests/bench/report-bench.mjs [--runs=3]`, after a build. Prints, never fails.
 *
 * A workbook of 10 000 entries, from the press that chooses it to the frame with the result, on a desktop and with a processor four times slower
 * (bar: 2000 ms on the desktop); `said`: to the first word of progress. Modules and rules are at hand, as for the second file of a reader.
 */
import { readFileSync } from 'node:fs';
import writeXlsxFile from 'write-excel-file/universal';
import { launchBrowser } from './launch-browser.mjs';
import { askedRuns, CPU_TIMES_SLOWER, slowDown, spread } from './slow-phone.mjs';
import { serveFolder } from './static-server.mjs';

const RUNS = askedRuns(3);
const ENTRIES = 10_000;
/** The first row of a form: the columns of the published table, then the notes in both languages. */
const CODES = [...readFileSync('mocks/data/facts.csv', 'utf8').split('\n', 1)[0].split(','), 'note_kk', 'note_ru'];
const REGIONS = [
  'KZ-11',
  'KZ-15',
  'KZ-19',
  'KZ-23',
  'KZ-27',
  'KZ-31',
  'KZ-35',
  'KZ-39',
  'KZ-43',
  'KZ-47',
  'KZ-55',
  'KZ-59',
  'KZ-61',
  'KZ-63',
];

async function writeReport(entries) {
  const rows = Array.from({ length: entries }, (_, i) => [
    ...['t1-1', 'age-3-6', REGIONS[i % REGIONS.length], String(2020 + (i % 6)), 80 + (i % 190) / 10],
    ...['programme', 'percent', 'verified', 'decree-988', '', '', ''],
  ]);
  const file = await writeXlsxFile([CODES, CODES, ...rows]);
  const blob = file instanceof Blob ? file : await file.toBlob();
  return { name: `${entries}.xlsx`, mimeType: 'application/octet-stream', buffer: Buffer.from(await blob.arrayBuffer()) };
}

/** Runs in the page: from the choice of a file to the first progress and to the frame with its result. */
function watchReading() {
  return new Promise((resolve) => {
    const input = document.querySelector('input[type="file"]');
    input.addEventListener('change', () => {
      const start = performance.now();
      let said = null;
      let isReading = false;
      const look = () => {
        const progress = document.querySelector('main progress');
        if (progress) said ??= performance.now() - start;
        isReading ||= progress !== null;
        if (isReading && !progress && document.querySelector('section[aria-labelledby="check"] dl dd'))
          return resolve({ said, done: performance.now() - start });
        requestAnimationFrame(look);
      };
      look();
    });
  });
}

async function measure(browser, origin, rate, files) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  await page.goto(`${origin}/ru/report/`, { waitUntil: 'networkidle' });
  const input = page.locator('input[type="file"]');
  await input.setInputFiles(files.small);
  await page.locator('section[aria-labelledby="check"] dl dd').first().waitFor();
  await slowDown(page, rate);
  const times = [];
  for (let run = 0; run < RUNS; run += 1) {
    const time = page.evaluate(watchReading);
    await input.setInputFiles(files.large);
    times.push(await time);
  }
  await context.close();
  console.log(
    `${ENTRIES} entries, CPU ${rate}×  said ${spread(times.map(({ said }) => said))}  done ${spread(times.map(({ done }) => done))} ms`,
  );
}

const browser = await launchBrowser();
const server = await serveFolder('dist');
try {
  const files = { small: await writeReport(10), large: await writeReport(ENTRIES) };
  for (const rate of [1, CPU_TIMES_SLOWER]) await measure(browser, server.origin, rate, files);
} finally {
  await browser.close();
  server.close();
}
