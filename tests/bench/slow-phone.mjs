/** A phone on a slow 4G line (562 ms there and back, 1.47 Mbit/s) with a processor four times slower, and how its times are told. */
export const PHONE = { viewport: { width: 412, height: 823 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true };
const LINE = { offline: false, latency: 562, downloadThroughput: (1.47 * 1_000_000) / 8, uploadThroughput: (0.75 * 1_000_000) / 8 };
export const CPU_TIMES_SLOWER = 4;

/** How often each thing is measured: `--runs=3`. */
export const askedRuns = (usual) =>
  Number(process.argv.find((argument) => argument.startsWith('--runs='))?.slice('--runs='.length) ?? usual);

/** Slows the processor of a page. Returns what speaks with its browser. */
export async function slowDown(page, rate = CPU_TIMES_SLOWER) {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate });
  return devtools;
}

/** A fresh page of it. `observe` runs in every document from its first moment. */
export async function openSlow(browser, observe) {
  const context = await browser.newContext(PHONE);
  const page = await context.newPage();
  const devtools = await slowDown(page);
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', LINE);
  await page.addInitScript(observe);
  return { context, page };
}

/** `null` where nothing was measured. */
export const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? null;

/** Median, least and most, in whole milliseconds. */
export const spread = (values) => `${Math.round(median(values))} (${Math.round(Math.min(...values))}–${Math.round(Math.max(...values))})`;
