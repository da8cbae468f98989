/**
 * How quick the matrix of regions answers: `node tests/bench/matrix-bench.mjs`, or `measureMatrix` from another script.
 * 20 territories × 46 series as in the programme, and 200 × 65 invented ones; processor four times slower. Prints, never fails.
 *
 * The time of an interaction is what the browser itself reports for the event: from the press to the next frame on the screen.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { launchBrowser } from './launch-browser.mjs';
import { median, slowDown } from './slow-phone.mjs';
import { serveFolder } from './static-server.mjs';

const ROUNDS = 9;
const SETTLE_MS = 900;
const CASES = [
  { territories: 20, series: 46, limitMs: 50 },
  { territories: 200, series: 65, limitMs: 100 },
];
const ROOT = fileURLToPath(new URL('./matrix-page', import.meta.url));
const alias = { '@': path.resolve('src'), '@mocks': path.resolve('mocks') };

/** Runs in the page: every event that took a frame or more, and when rows that moved were on the screen. */
function watchInteractions() {
  window.interactions = [];
  window.moved = null;
  let pressedAt = 0;
  addEventListener('pointerdown', (event) => {
    pressedAt = event.timeStamp;
  });
  const noteMove = (changes) => {
    if (!changes.some(({ target }) => target.nodeName === 'TBODY')) return;
    requestAnimationFrame(() =>
      setTimeout(() => {
        window.moved = performance.now() - pressedAt;
      }),
    );
  };
  addEventListener('DOMContentLoaded', () => new MutationObserver(noteMove).observe(document.body, { childList: true, subtree: true }));
  const note = ({ name, duration, interactionId, processingStart, processingEnd }) =>
    window.interactions.push({ name, duration, interactionId, work: processingEnd - processingStart });
  new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type: 'event', durationThreshold: 16, buffered: true });
}

/** The longest event of one act in milliseconds (below one frame the browser reports nothing), and when its rows stood in their new places. */
async function timeOf(page, act) {
  await page.evaluate(() => {
    window.interactions.length = 0;
    window.moved = null;
  });
  await act();
  await page.waitForTimeout(SETTLE_MS);
  const { interactions, moved } = await page.evaluate(() => ({ interactions: window.interactions, moved: window.moved }));
  return { answer: Math.max(0, ...interactions.map(({ duration }) => duration)), moved };
}

async function measureCase(browser, origin, { territories, series }) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  await page.addInitScript(watchInteractions);
  await page.goto(`${origin}/?territories=${territories}&series=${series}`);
  await page
    .locator('tbody tr')
    .nth(territories - 1)
    .waitFor({ state: 'attached' });
  await slowDown(page);
  const repeat = async (act) => {
    const times = [];
    for (let round = 0; round < ROUNDS; round += 1) times.push(await timeOf(page, () => act(round)));
    const answers = times.map(({ answer }) => answer);
    return { median: median(answers), worst: Math.max(...answers), moved: median(times.flatMap(({ moved }) => moved ?? [])) };
  };
  const result = {
    sort: await repeat((round) =>
      page
        .locator('thead tr:last-child button')
        .nth((round % 9) + 1)
        .click(),
    ),
    point: await repeat((round) =>
      page
        .locator('tbody tr')
        .nth((round % 5) + 1)
        .locator('td')
        .nth(3 + (round % 4))
        .hover(),
    ),
    arrow: await repeat(async (round) => {
      if (round === 0) await page.locator('tbody tr').nth(2).locator('td').nth(3).focus();
      await page.keyboard.press(round % 2 === 0 ? 'ArrowDown' : 'ArrowRight');
    }),
  };
  await context.close();
  return result;
}

/** Times in milliseconds for each case: sorting, pointing, walking by arrow keys. */
export async function measureMatrix(browser) {
  const outDir = mkdtempSync(path.join(tmpdir(), 'nysana-matrix-'));
  try {
    await build({
      configFile: false,
      root: ROOT,
      resolve: { alias },
      plugins: [react()],
      logLevel: 'error',
      build: { outDir, emptyOutDir: true, target: 'esnext' },
    });
    const server = await serveFolder(outDir);
    const measured = [];
    for (const size of CASES) measured.push({ ...size, result: await measureCase(browser, server.origin, size) });
    server.close();
    return measured;
  } finally {
    rmSync(outDir, { recursive: true });
  }
}

export function formatMatrix(measured) {
  return measured.flatMap(({ territories, series, limitMs, result }) =>
    Object.entries(result).map(
      ([act, { median, worst, moved }]) =>
        `${`${territories} × ${series}`.padEnd(9)} ${act.padEnd(6)} median ${String(median).padStart(4)} ms, worst ${String(worst).padStart(4)} ms, limit ${limitMs} ms${moved ? `; rows in place after ${Math.round(moved)} ms` : ''}`,
    ),
  );
}

async function main() {
  const browser = await launchBrowser();
  const { NODE_ENV: _, ...env } = process.env;
  process.env = env;
  console.log(formatMatrix(await measureMatrix(browser)).join('\n'));
  await browser.close();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
