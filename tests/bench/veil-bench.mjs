/**
 * How long a link with a query keeps its reader waiting: `node tests/bench/veil-bench.mjs [--runs=5]`, after a build. Prints, never fails.
 *
 * A slow 4G line (562 ms there and back, 1.47 Mbit/s) and a processor four times slower. `veiled`: from the navigation to the veil over what the
 * address asks to be different; `right`: to the frame in which the veil is gone; `shift`: how much moved on the way (bar: 3000 ms, 0.02).
 * Then the acts of a page that answers, from the press to the frame with the result (bar: 100 ms; on the chart 50).
 */
import { launchBrowser } from './launch-browser.mjs';
import { askedRuns, openSlow, slowDown, spread } from './slow-phone.mjs';
import { serveFolder } from './static-server.mjs';

const RUNS = askedRuns(5);
const VIEWS = ['/ru/?year=2021&facts=official', '/ru/indicators/?goal=2', '/ru/indicators/t1-2/?series=science', '/ru/regions/?year=2022'];

/** Runs in the page from its first moment. */
function observe() {
  const seen = { fcp: null, veiled: null, right: null, shift: 0 };
  Object.assign(window, { veil: seen });
  const watch = (type, note) => new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
  watch('paint', (entry) => {
    if (entry.name === 'first-contentful-paint') seen.fcp = entry.startTime;
  });
  watch('layout-shift', (entry) => {
    seen.shift += entry.value;
  });
  new MutationObserver(() => {
    const isVeiled = document.documentElement.hasAttribute('data-asked');
    if (isVeiled) seen.veiled ??= performance.now();
    else if (seen.veiled !== null) requestAnimationFrame(() => setTimeout(() => (seen.right ??= performance.now())));
  }).observe(document, { subtree: true, attributes: true, attributeFilter: ['data-asked'] });
}

/** Runs in the page: from the next press or letter to the frame in which the address and the page have followed. */
function watchAct(expected) {
  window.acted = new Promise((resolve) => {
    let start = null;
    const begin = (event) => {
      start ??= event.timeStamp;
    };
    for (const name of ['pointerdown', 'keydown', 'change']) addEventListener(name, begin, { capture: true, once: true });
    const look = () => {
      if (start !== null && location.search.includes(expected))
        return requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - start)));
      return requestAnimationFrame(look);
    };
    look();
  });
}

async function measureView(browser, origin, address) {
  const loads = [];
  for (let run = 0; run < RUNS; run += 1) {
    const { context, page } = await openSlow(browser, observe);
    await page.goto(origin + address, { waitUntil: 'commit' });
    await page.waitForFunction(() => window.veil.right !== null, null, { timeout: 60_000 });
    await page.waitForTimeout(1000);
    loads.push(await page.evaluate(() => window.veil));
    await context.close();
  }
  const of = (name) => loads.map((load) => load[name]);
  const shift = Math.max(...of('shift')).toFixed(3);
  console.log(
    `${address}  first paint ${spread(of('fcp'))}  veiled ${spread(of('veiled'))}  right ${spread(of('right'))} ms  shift ${shift}`,
  );
}

const settled = (page) => page.waitForTimeout(1500);

const typeLetter = (page) => page.getByRole('main').getByRole('searchbox').press('p');

/** The focus brings what a query needs; a reader's first letter comes after it. */
async function focusSearch(page) {
  await settled(page);
  await page.getByRole('main').getByRole('searchbox').focus();
  await settled(page);
}

const ACTS = [
  { name: 'search letter', expected: 'q=', ready: focusSearch, act: typeLetter },
  { name: 'search letter in the moment of the focus', expected: 'q=', act: typeLetter },
  { name: 'filter', expected: 'goal=2', act: (page) => page.locator('main select').first().selectOption('2') },
  {
    name: 'sort',
    expected: 'sort=',
    act: (page) => page.locator('thead button').nth(1).click(),
  },
  {
    name: 'year',
    expected: 'year=2022',
    act: (page) => page.getByRole('main').getByRole('link', { name: '2022', exact: true }).first().click(),
  },
];

/** Runs in the page: from the next move or key to the frame in which the chart tells another year. */
function watchReading() {
  window.acted = new Promise((resolve) => {
    let start = null;
    const begin = (event) => {
      start ??= event.timeStamp;
    };
    for (const name of ['mousemove', 'keydown']) addEventListener(name, begin, { capture: true });
    const told = new MutationObserver(() => {
      if (start === null) return;
      told.disconnect();
      requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - start)));
    });
    told.observe(document.querySelector('.recharts-tooltip-wrapper'), { childList: true, subtree: true, characterData: true });
  });
}

/** The place of a year on the living chart. */
const pointAt = (page, part) =>
  page
    .locator('.recharts-surface')
    .first()
    .hover({ position: { x: part, y: 120 } });

const CHART_ACTS = [
  { name: 'pointer on the chart', act: (page) => pointAt(page, 500) },
  { name: 'key on the chart', act: (page) => page.keyboard.press('ArrowRight') },
];

async function measureAct(browser, { name, address, ready, watch, expected, act }) {
  const times = [];
  for (let run = 0; run < RUNS; run += 1) {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
    const page = await context.newPage();
    await page.goto(address, { waitUntil: 'networkidle' });
    await ready(page);
    await slowDown(page);
    // watched before it begins: a press may overtake what is only asked of the page
    await page.evaluate(watch, expected);
    await act(page);
    times.push(await page.evaluate(() => window.acted));
    await context.close();
  }
  console.log(`${name}  ${spread(times)} ms`);
}

/** The chart is drawn still until it is touched: the first touch brings the living one, and its first year is told. */
async function touchChart(page) {
  await settled(page);
  await page.locator('main figure svg:visible').first().hover();
  await page.locator('.recharts-surface').first().waitFor();
  // its own keys begin where no pointer tells another year
  await page.mouse.move(0, 0);
  await page.locator('.recharts-surface').first().focus();
  await page.waitForTimeout(500);
}

const browser = await launchBrowser();
const server = await serveFolder('dist');
try {
  for (const view of VIEWS) await measureView(browser, server.origin, view);
  for (const act of ACTS)
    await measureAct(browser, { ready: settled, ...act, address: `${server.origin}/ru/indicators/`, watch: watchAct });
  const chart = { address: `${server.origin}/ru/indicators/t1-2/`, ready: touchChart, watch: watchReading };
  for (const act of CHART_ACTS) await measureAct(browser, { ...act, ...chart });
} finally {
  await browser.close();
  server.close();
}
