/**
 * How soon a page is alive, and how soon the next one is there: `node tests/bench/life-bench.mjs [--runs=5]`, after a build. Prints, never fails.
 *
 * A slow 4G line (562 ms there and back, 1.47 Mbit/s) and a processor four times slower; beside them the hand-written floor in the same run.
 * `alive`: from the navigation to the word of the application that it answers (bars: catalogue and indicator 2600 ms, overview 2400).
 * `click`: from the press on a link of the catalogue to the frame with the chart of the indicator, for the first time (1200) and where the
 * page was read before (500). Then what a visit of five pages fetches (250 kB, 150 of them scripts, 25 requests; a first page's scripts 130 kB).
 */
import { fileURLToPath } from 'node:url';
import { launchBrowser } from './launch-browser.mjs';
import { askedRuns, openSlow, PHONE, spread } from './slow-phone.mjs';
import { serveFolder } from './static-server.mjs';

const RUNS = askedRuns(5);
const FLOOR_FOLDER = fileURLToPath(new URL('./floor', import.meta.url));
const PAGES = ['/kk/', '/kk/indicators/', '/kk/indicators/t1-2/'];
const LINK = 'main a[href^="/kk/indicators/t1-1/"]';

/** Runs in every document from its first moment. The chart is drawn when the frame with its marks is on the screen. */
function observe() {
  const seen = { drawn: null, alive: null };
  Object.assign(window, { life: seen });
  addEventListener('nysana:alive', () => {
    seen.alive = performance.now();
  });
  const look = () => {
    // under its veil nobody sees it
    const isDrawn = document.querySelector('svg circle')?.checkVisibility({ visibilityProperty: true });
    if (isDrawn) requestAnimationFrame(() => setTimeout(() => (seen.drawn ??= performance.timeOrigin + performance.now())));
    else requestAnimationFrame(look);
  };
  look();
}

const drawnAt = (page) => page.waitForFunction(() => window.life?.drawn, null, { timeout: 60_000 }).then((value) => value.jsonValue());

async function measureAlive(browser, origin, address) {
  const times = [];
  for (let run = 0; run < RUNS; run += 1) {
    const { context, page } = await openSlow(browser, observe);
    await page.goto(origin + address, { waitUntil: 'commit' });
    await page.waitForFunction(() => window.life.alive !== null, null, { timeout: 60_000 });
    times.push(await page.evaluate(() => window.life.alive));
    await context.close();
  }
  console.log(`alive ${address}  ${spread(times)} ms`);
}

/** When the worker is there and has kept the page, as it has a few seconds after the page answers. */
async function pageKept(page) {
  const isKept = () =>
    page.evaluate(async () => navigator.serviceWorker.controller !== null && (await caches.match(location.pathname)) !== undefined);
  while (!(await isKept())) await page.waitForTimeout(100);
}

/** From the press to the drawn chart; the second press comes when the page was read, left and kept. */
async function measureClick(browser, origin) {
  const times = { cold: [], warm: [], load: [] };
  for (let run = 0; run < RUNS; run += 1) {
    const { context, page } = await openSlow(browser, observe);
    await page.goto(`${origin}/kk/indicators/`, { waitUntil: 'networkidle' });
    for (const name of ['cold', 'warm']) {
      const link = page.locator(LINK).first();
      const pressed = await link.evaluate((element) => {
        const now = performance.timeOrigin + performance.now();
        element.click();
        return now;
      });
      await page.waitForURL('**/t1-1/**', { waitUntil: 'commit' });
      times[name].push((await drawnAt(page)) - pressed);
      await page.waitForLoadState('networkidle');
      if (name === 'cold') await pageKept(page);
      if (name === 'cold') await page.goto(`${origin}/kk/indicators/`, { waitUntil: 'networkidle' });
    }
    await context.close();
    times.load.push(await loadTime(browser, `${origin}/kk/indicators/t1-1/`));
  }
  console.log(`click → chart: cold ${spread(times.cold)} ms, warm ${spread(times.warm)} ms; loaded from nothing ${spread(times.load)} ms`);
}

async function loadTime(browser, address) {
  const { context, page } = await openSlow(browser, observe);
  await page.goto(address, { waitUntil: 'commit' });
  const start = await page.evaluate(() => performance.timeOrigin);
  const time = (await drawnAt(page)) - start;
  await context.close();
  return time;
}

/** A catalogue, an indicator, back, another indicator, the other language: bytes after gzip, documents and what was prefetched included. */
async function measureVisit(browser, server) {
  const context = await browser.newContext(PHONE);
  const page = await context.newPage();
  const kB = (sent) => (sent.reduce((sum, { bytes }) => sum + bytes, 0) / 1000).toFixed(1);
  const since = (from) => {
    const sent = server.sent.slice(from);
    return `${kB(sent)} kB, scripts ${kB(sent.filter(({ path }) => path.endsWith('.js')))} kB, ${sent.length} requests`;
  };
  const from = server.sent.length;
  const press = async (selector) => {
    await page.locator(selector).first().click();
    await page.waitForLoadState('networkidle');
  };
  await page.goto(`${server.origin}/kk/indicators/`, { waitUntil: 'networkidle' });
  console.log(`first page: ${since(from)}`);
  await press(LINK);
  await page.goBack({ waitUntil: 'networkidle' });
  await press('main a[href^="/kk/indicators/t1-2/"]');
  await press('header a[hreflang]');
  console.log(`five pages: ${since(from)}`);
  await context.close();
}

const browser = await launchBrowser();
const server = await serveFolder('dist');
const floor = await serveFolder(FLOOR_FOLDER);
try {
  const floors = [];
  for (let run = 0; run < RUNS; run += 1) floors.push(await loadTime(browser, `${floor.origin}/chart.html`));
  console.log(`floor: chart drawn ${spread(floors)} ms`);
  for (const address of PAGES) await measureAlive(browser, server.origin, address);
  await measureClick(browser, server.origin);
  await measureVisit(browser, server);
} finally {
  await browser.close();
  server.close();
  floor.close();
}
