/**
 * `npm run briefings`: the briefing of the nation and of every region as PDF files in both languages, made from the built site.
 * They lie in dist/briefings/{kk,ru}/ under names that a person recognises. A briefing that outgrows its paper fails the run.
 *
 * The address and the QR code on the paper are the public ones when the site was built with SITE_ORIGIN; else the paper has none:
 * an address of the machine that printed it would be of no use to anybody.
 *
 * A site that was built from a backend needs its VITE_API_BASE_URL here, too.
 *
 * BRIEFINGS_DIST names another built site than dist, BRIEFINGS_ONLY=KZ,KZ-39 makes some of them.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright';
import { createServer, preview } from 'vite';

const DIST = path.resolve(process.env['BRIEFINGS_DIST'] ?? 'dist');
/** The backend that the site was built from, if it was. */
const API_BASE = process.env['VITE_API_BASE_URL'];
const LANGUAGES = ['kk', 'ru'];
/** What a briefing is called in a file name. */
const KIND = { kk: 'anyktama', ru: 'spravka' };
const NATION = { id: 'KZ', name: { kk: 'respublika', ru: 'respublika' } };
/** The page of one of them. */
const START = 'kk/briefing/';
const MOST_PAGES = { nation: 1, region: 2 };
/** A host that exists nowhere, for a site that does not know its own. */
const NOWHERE = 'http://nysana.invalid';

/** Where the built site stands, read where it says what its own address is: scheme and host (`null` when it was not told), and its folder on the host. */
function placeOf(file) {
  const canonical = /<link rel="canonical" href="([^"]+)"/.exec(readFileSync(file, 'utf8'))?.[1];
  if (!canonical) throw new Error(`${file} does not say its own address: build the site anew (npm run build)`);
  const { origin, pathname } = new URL(canonical, NOWHERE);
  return { publicOrigin: origin === NOWHERE ? null : origin, base: pathname.slice(0, -START.length) };
}

/** The site answers under its public name, so that the page prints what a reader would see there; nothing leaves this machine, but for what the backend is asked. */
async function openSite(browser, { origin, local }) {
  const backend = API_BASE && new URL(API_BASE).origin;
  const context = await browser.newContext({ colorScheme: 'light', reducedMotion: 'reduce', locale: 'ru-KZ' });
  await context.route('**/*', async (route) => {
    const { origin: asked, pathname, search } = new URL(route.request().url());
    // asked by this program and not by the page, which stands under a name that a browser may keep from a private address
    if (asked === backend) return route.fulfill({ response: await route.fetch() });
    if (asked !== origin) return route.abort();
    return route.fulfill({ response: await route.fetch({ url: local + pathname + search }) });
  });
  return context.newPage();
}

/** One briefing as it comes from the printer, and the year that it is about. */
async function print(page, address, isPublic) {
  await page.goto(address);
  await page.waitForFunction(() => Object.keys(document.querySelector('h1') ?? {}).some((name) => name.startsWith('__reactFiber$')));
  const region = new URL(address).searchParams.get('region') ?? '';
  await page.waitForFunction((wanted) => document.querySelector('main select')?.value === wanted, region);
  await page.waitForFunction(() => document.querySelector('[data-address] svg') !== null);
  if (!isPublic) {
    await page.evaluate(() => {
      for (const part of document.querySelectorAll('[data-address]')) part.remove();
      for (const link of document.querySelectorAll('main a')) link.removeAttribute('href');
    });
  }
  const year = /20\d\d/.exec(await page.locator('#briefing-title').innerText())?.[0];
  if (!year) throw new Error(`${address} names no year`);
  return { year, bytes: await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true }) };
}

/** The site's own file, or the backend's where the site was made from one. */
async function readRegions() {
  const file = path.join(DIST, 'api/v1/regions.json');
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8'));
  if (!API_BASE) throw new Error(`${file} is not there: the site was built from a backend, name it in VITE_API_BASE_URL as for the build`);
  const response = await fetch(`${API_BASE.replace(/\/?$/, '/')}regions.json`);
  if (!response.ok) throw new Error(`${response.url}: HTTP ${response.status}`);
  return response.json();
}

async function main() {
  const start = path.join(DIST, START, 'index.html');
  if (!existsSync(start)) throw new Error(`${start} is not there: build the site first (npm run build)`);
  const { regions } = await readRegions();
  const { publicOrigin, base } = placeOf(start);
  const origin = publicOrigin ?? NOWHERE;
  const only = process.env['BRIEFINGS_ONLY']?.split(',');

  const modules = await createServer({ server: { middlewareMode: true, ws: false }, appType: 'custom', logLevel: 'error' });
  const server = await preview({
    base,
    build: { outDir: DIST },
    preview: { host: '127.0.0.1', port: 0, strictPort: false },
    logLevel: 'warn',
  });
  const tooLong = [];
  let browser;
  try {
    const { toFileName } = await modules.ssrLoadModule('/src/shared/downloads/file-name.ts');
    const { chromiumArgs, chromiumPath } = await modules.ssrLoadModule('/src/build/commands/chromium.ts');
    const { readPdf } = await modules.ssrLoadModule('/src/build/commands/read-pdf.ts');
    const executablePath = await chromiumPath();
    browser = await chromium.launch({ ...(executablePath && { executablePath }), args: chromiumArgs });
    const { port } = server.httpServer.address();
    const page = await openSite(browser, { origin, local: `http://127.0.0.1:${port}` });
    for (const language of LANGUAGES) {
      const folder = path.join(DIST, 'briefings', language);
      mkdirSync(folder, { recursive: true });
      const whom = [NATION, ...regions.map(({ id, names }) => ({ id, name: names.at(-1).name }))];
      for (const { id, name } of whom.filter((each) => !only || only.includes(each.id))) {
        const isNation = id === NATION.id;
        const { year, bytes } = await print(
          page,
          `${origin}${base}${language}/briefing/${isNation ? '' : `?region=${id}`}`,
          publicOrigin !== null,
        );
        const file = path.join(folder, `${toFileName(KIND[language], name[language], year)}.pdf`);
        writeFileSync(file, bytes);
        const { pages } = await readPdf(bytes);
        if (pages > (isNation ? MOST_PAGES.nation : MOST_PAGES.region)) tooLong.push(file);
        console.log(`${path.relative(DIST, file)}  ${pages} p.  ${Math.round(bytes.length / 1024)} kB`);
      }
    }
  } finally {
    await browser?.close();
    await server.close();
    await modules.close();
  }
  if (tooLong.length > 0) throw new Error(`longer than their paper: ${tooLong.map((file) => path.basename(file)).join(', ')}`);
}

main().catch((error) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
