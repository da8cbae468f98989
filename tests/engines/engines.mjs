/** A walk through every page of the built site in Firefox and WebKit, where they are installed; says which it found. Not part of `npm test`. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { preview } from 'vite';
import { firefox } from './firefox.mjs';
import { webkit } from './webkit.mjs';

const DIST = path.resolve('dist');
const CATALOGUE = '/kk/indicators/';

/** Not every engine tells its driver what a page complains of: so the page keeps it, from before its own first script. */
const KEEPS_FAULTS = `<script>
  window.faults = [];
  addEventListener('error', ({ message, target }) => faults.push(message || 'missing: ' + (target.src || target.href)), true);
  addEventListener('unhandledrejection', ({ reason }) => faults.push('unheard: ' + reason));
  console.error = (...told) => faults.push(told.join(' '));
</script>`;

const keepsFaults = {
  name: 'keeps-faults',
  configurePreviewServer: ({ middlewares }) => {
    middlewares.use(({ url }, response, next) => {
      const file = path.join(DIST, decodeURI(new URL(url, 'http://host').pathname), 'index.html');
      if (!file.startsWith(DIST) || !existsSync(file)) next();
      else response.setHeader('content-type', 'text/html').end(readFileSync(file, 'utf8').replace('<head>', `<head>${KEEPS_FAULTS}`));
    });
  },
};

const addresses = readdirSync(DIST, { recursive: true })
  .map((file) => `/${file.replaceAll(path.sep, '/')}`)
  .filter((file) => /^\/(kk|ru|embed)\/(.*\/)?index\.html$/.test(file))
  .map((file) => file.replace(/index\.html$/, ''));

/** Until an expression holds in the page, for at most ten seconds. */
async function holds(browser, expression) {
  for (let tried = 0; tried < 100; tried += 1) {
    if (await browser.evaluate(expression)) return true;
    await wait(100);
  }
  return false;
}

const IS_ALIVE = "Object.keys(document.querySelector('h1') ?? {}).some((key) => key.startsWith('__reactFiber$'))";

/** What is wrong with a page: what it complains of, an application that never takes it over, words wider than the window. */
async function visit(browser, address) {
  await browser.open(address);
  const faults = (await holds(browser, IS_ALIVE)) ? [] : ['the application does not take it over'];
  const over = await browser.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');
  if (over > 0) faults.push(`scrolls sideways by ${over} px`);
  return [...faults, ...(await browser.evaluate('window.faults'))];
}

/** A word typed into the catalogue leaves fewer rows and stands in the address; a name leads to its indicator. */
async function find(browser, base) {
  const rows = "document.querySelectorAll('main tbody th a').length";
  await visit(browser, base + CATALOGUE);
  const all = await browser.evaluate(rows);
  await browser.type('main input[type="search"]', 'PISA');
  const isFound = await holds(browser, `location.search.includes('PISA') && ${rows} > 0 && ${rows} < ${all}`);
  await browser.click('main tbody th a');
  const isOpen = await holds(browser, `location.pathname !== '${CATALOGUE}' && document.querySelector('main figure svg') !== null`);
  return [...(isFound ? [] : ['the search finds nothing']), ...(isOpen ? [] : ['the indicator does not open'])];
}

const server = await preview({ plugins: [keepsFaults], preview: { host: '127.0.0.1', port: 0 } });
const base = `http://127.0.0.1:${server.httpServer.address().port}`;
const found = [];
for (const launch of [firefox, webkit]) {
  const browser = await launch();
  if (!browser) continue;
  console.log(browser.name);
  found.push(browser.name);
  const walks = [...addresses.map((address) => [address, () => visit(browser, base + address)]), ['a search', () => find(browser, base)]];
  for (const [name, walk] of walks) {
    const faults = await walk().catch((error) => [error.message]);
    if (faults.length > 0) {
      console.log(`  ${name} ${faults.join('; ')}`);
      process.exitCode = 1;
    }
  }
  console.log(`  ${walks.length} walks`);
  await browser.close();
}
await server.close();
if (found.length === 0) console.log('Neither firefox nor WebKitWebDriver (with a screen or xvfb-run) is in the path: nothing was walked.');
