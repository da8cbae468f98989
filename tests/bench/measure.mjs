/** A phone on a slow 4G line: 150 ms there and back, 1.6 Mbit/s down, 750 kbit/s up, a processor four times slower. */
const PHONE = { viewport: { width: 360, height: 740 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true };
const LINE = { offline: false, latency: 150, downloadThroughput: (1.6 * 1024 * 1024) / 8, uploadThroughput: (750 * 1024) / 8 };
const CPU_TIMES_SLOWER = 4;
/** After the last request: long enough for a script that was fetched when idle to run. */
const SETTLE_MS = 1500;

const ROWS = 'main tbody tr';
const MARKS = 'main svg :is(path, circle, rect, line)';

/** Runs in the page from its first moment. "Drawn" is the frame after the one in which everything that the file draws was laid out. */
function observe({ rows, marks, rowsSelector, marksSelector }) {
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
  const count = (selector) => document.querySelectorAll(selector).length;
  const look = () => {
    if (!document.body || count(rowsSelector) < rows || count(marksSelector) < marks) return requestAnimationFrame(look);
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

/** How many rows and marks the file itself draws, with scripts off. */
export async function countDrawn(browser, url) {
  const context = await browser.newContext({ ...PHONE, javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(url);
  const drawn = { rows: await page.locator(ROWS).count(), marks: await page.locator(MARKS).count() };
  await context.close();
  return drawn;
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
  const context = await browser.newContext(PHONE);
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', LINE);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: CPU_TIMES_SLOWER });
  await page.addInitScript(observe, { ...expected, rowsSelector: ROWS, marksSelector: MARKS });
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

const median = (values) => {
  const known = values.filter((value) => value !== null && value !== undefined).sort((a, b) => a - b);
  return known.length === 0 ? null : known[Math.floor(known.length / 2)];
};

/** Medians of several cold loads, each in a browser context of its own. */
export async function measure(browser, server, address, runs) {
  const expected = await countDrawn(browser, server.origin + address);
  const loads = [];
  for (let run = 0; run < runs; run += 1) loads.push(await loadOnce(browser, server, address, expected));
  const medians = Object.keys(loads[0]).map((name) => [name, median(loads.map((load) => load[name]))]);
  return { address, expected, ...Object.fromEntries(medians) };
}
