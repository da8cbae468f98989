/** A smoke walk through the built site in the other engines, where Playwright finds them; says which it found. Not part of `npm test`. */
import { existsSync } from 'node:fs';
import { firefox, webkit } from 'playwright';
import { preview } from 'vite';

const ADDRESSES = ['/kk/', '/ru/indicators/', '/kk/indicators/t1-2/', '/ru/regions/', '/ru/funding/', '/kk/briefing/', '/ru/present/'];

/** What is wrong with a page: errors that it reports, no heading, or an application that never takes it over. */
async function visit(browser, address) {
  const page = await browser.newPage();
  const faults = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('response', (response) => response.status() >= 400 && faults.push(`${response.status()} ${response.url()}`));
  try {
    await page.goto(address);
    await page.locator('h1').first().waitFor();
    const isAlive = () => Object.keys(document.querySelector('h1') ?? {}).some((key) => key.startsWith('__reactFiber$'));
    await page.waitForFunction(isAlive, null, { timeout: 20_000 });
    const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    if (over > 0) faults.push(`scrolls sideways by ${over} px`);
  } catch (error) {
    faults.push(error.message);
  }
  await page.close();
  return faults;
}

const found = [firefox, webkit].filter((engine) => existsSync(engine.executablePath()));
if (found.length === 0) {
  console.log(
    'Neither Firefox nor WebKit of Playwright is installed here: nothing was walked. "npx playwright install firefox webkit" brings them.',
  );
} else {
  const server = await preview({ preview: { host: '127.0.0.1', port: 0 } });
  const { port } = server.httpServer.address();
  for (const engine of found) {
    const launched = await engine.launch();
    const browser = await launched.newContext({ baseURL: `http://127.0.0.1:${port}`, viewport: { width: 360, height: 800 } });
    console.log(`${engine.name()} ${launched.version()}`);
    for (const address of ADDRESSES) {
      const faults = await visit(browser, address);
      console.log(`  ${address} ${faults.length === 0 ? 'ok' : faults.join('; ')}`);
      if (faults.length > 0) process.exitCode = 1;
    }
    await launched.close();
  }
  await server.close();
}
