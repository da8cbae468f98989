import { median, openSlow, PHONE } from './slow-phone.mjs';

/** After the last request: long enough for a script that was fetched when idle to run. */
const SETTLE_MS = 1500;

/** Runs in the page: rows of all tables, and marks of the first chart (an icon has fewer than three). */
function countDrawnParts() {
  const charts = [...document.querySelectorAll('main svg')].map((svg) => svg.querySelectorAll('path, circle, rect, line').length);
  return { rows: document.querySelectorAll('main tbody tr').length, marks: charts.find((marks) => marks >= 3) ?? 0 };
}

/** Runs in the page from its first moment. "Drawn" is the frame after the one in which everything that the file draws was laid out. */
function observe({ rows, marks }) {
  const seen = { drawn: null, scriptsBeforeDrawn: null, lcp: null, fcp: null, cls: 0, longTasks: [] };
  Object.assign(window, { bench: seen });
  const watch = (type, note) => new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
  watch('largest-contentful-paint', (entry) => {
    seen.lcp = entry.startTime;
  });
  watch('paint', (entry) => {
    if (entry.name === 'first-contentful-paint') seen.fcp = entry.startTime;
  });
  watch('layout-shift', (entry) => {
    if (!entry.hadRecentInput) seen.cls += entry.value;
  });
  watch('longtask', (entry) => seen.longTasks.push({ start: entry.startTime, ms: entry.duration }));
  const look = () => {
    const now = document.body ? countDrawnParts() : { rows: -1, marks: -1 };
    if (now.rows < rows || now.marks < marks) return requestAnimationFrame(look);
    return requestAnimationFrame(() => {
      seen.drawn = performance.now();
      seen.scriptsBeforeDrawn = performance
        .getEntriesByType('resource')
        .filter((entry) => entry.initiatorType === 'script' || entry.name.endsWith('.js'))
        .reduce((sum, entry) => sum + (entry.responseEnd > 0 && entry.responseEnd < seen.drawn ? entry.encodedBodySize : 0), 0);
    });
  };
  requestAnimationFrame(look);
}

/** What the file itself draws, with scripts off: the page counts as drawn when this much is there. */
async function countInFile(browser, url, drawnBy) {
  const context = await browser.newContext({ ...PHONE, javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(url);
  const { rows, marks } = await page.evaluate(countDrawnParts);
  await context.close();
  return drawnBy === 'rows' ? { rows, marks: 0 } : { rows: 0, marks };
}

/** Blocking time as the web vitals define it: what long tasks take beyond 50 ms, after the first paint. */
const blockingTime = ({ longTasks, fcp }) =>
  longTasks.filter((task) => task.start >= (fcp ?? 0)).reduce((sum, task) => sum + task.ms - 50, 0);

function bytesOf(sent, extension, fits = () => true) {
  return sent
    .filter(({ path }) => (extension === '.html' ? /(\/|\.html)$/.test(path) : path.endsWith(extension)) && fits(path))
    .reduce((sum, { bytes }) => sum + bytes, 0);
}

/** One cold load. Times in milliseconds, sizes in bytes after gzip. */
async function loadOnce(browser, server, address, expected) {
  server.sent.length = 0;
  const watch = `${countDrawnParts};(${observe})(${JSON.stringify(expected)})`;
  const { context, page } = await openSlow(browser, watch);
  await page.goto(server.origin + address, { waitUntil: 'networkidle' });
  await page.waitForTimeout(SETTLE_MS);
  await page.waitForLoadState('networkidle');
  const seen = await page.evaluate(() => window.bench);
  await context.close();
  const isChart = (file) => /chart/.test(file);
  return {
    html: bytesOf(server.sent, '.html'),
    scripts: bytesOf(server.sent, '.js', (file) => !isChart(file)),
    charts: bytesOf(server.sent, '.js', isChart),
    styles: bytesOf(server.sent, '.css'),
    requests: server.sent.length,
    fcp: seen.fcp,
    lcp: seen.lcp,
    drawn: seen.drawn,
    scriptsBeforeDrawn: seen.scriptsBeforeDrawn,
    blocking: blockingTime(seen),
    shift: seen.cls,
  };
}

/** Several cold loads, each in a browser context of its own: medians, and of each time its least and most as well. */
export async function measure(browser, server, { address, drawnBy, runs }) {
  const expected = await countInFile(browser, server.origin + address, drawnBy);
  const loads = [];
  for (let run = 0; run < runs; run += 1) loads.push(await loadOnce(browser, server, address, expected));
  const all = Object.keys(loads[0]).map((name) => [name, loads.flatMap((load) => load[name] ?? [])]);
  const medians = all.map(([name, values]) => [name, median(values)]);
  const ranges = all.filter(([, values]) => values.length > 0).map(([name, values]) => [name, [Math.min(...values), Math.max(...values)]]);
  return { address, expected, ...Object.fromEntries(medians), ranges: Object.fromEntries(ranges) };
}
