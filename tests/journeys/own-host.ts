import { readdirSync, readFileSync, statSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import path from 'node:path';
import { test as guarded } from './guarded-test.ts';

const DIST = path.resolve(process.env['JOURNEYS_DIST'] ?? 'dist');
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};
const IS_TEXT = /\.(html|js|css|json)$/;

/** What the host has. */
export interface Release {
  /** What it sends of a text file that the build wrote, by the file's path below the root. */
  readonly change: (text: string, file: string) => string;
  /** Every file under `assets/` has another name: `a-1.js` is `a-1.next.js`, and nothing is under the old one. */
  readonly isRenamed: boolean;
}

/** A static host of a journey's own, which can fall silent and can be given another release while pages are open. */
export interface OwnHost {
  readonly origin: string;
  isDown: boolean;
  release: Release;
}

export const asBuilt: Release = { change: (text) => text, isRenamed: false };

/** A release with other code: all names of files are new and the old files are gone. */
export function nextRelease(): Release {
  const names = new Set(readdirSync(path.join(DIST, 'assets')));
  const { code } = JSON.parse(readFileSync(path.join(DIST, 'release.json'), 'utf8')) as { code: string };
  const rename = (name: string) => (names.has(name) ? name.replace(/\.(\w+)$/, '.next.$1') : name);
  return { change: (text) => text.replaceAll(/[\w.-]+\.(?:js|css|json)/g, rename).replaceAll(code, 'next'), isRenamed: true };
}

/** A release of other facts: only what documents and `release.json` say of it has changed. */
export function nextFacts(): Release {
  const { facts } = JSON.parse(readFileSync(path.join(DIST, 'release.json'), 'utf8')) as { facts: string };
  return { change: (text) => text.replaceAll(facts, 'next'), isRenamed: false };
}

/** A release that keeps nothing on readers' devices (`OFFLINE=off`): its worker takes the place of the one before and goes. */
export const releaseWithoutWorker: Release = {
  change: (text, file) =>
    file === 'sw.js'
      ? text.replace(/^const NYSANA_BUILD = .*$/m, 'const NYSANA_BUILD = {"base":"/","isLeaving":true};')
      : text.replace(' data-worker', ''),
  isRenamed: false,
};

function send(response: ServerResponse, release: Release, pathname: string): void {
  const isNext = /\.next\.\w+$/.test(pathname);
  const asked = `${decodeURIComponent(pathname).replace('.next.', '.')}${pathname.endsWith('/') ? 'index.html' : ''}`.slice(1);
  const isRenamed = release.isRenamed && asked.startsWith('assets/');
  const file = path.join(DIST, asked);
  const isThere = statSync(file, { throwIfNoEntry: false })?.isFile() && isNext === isRenamed;
  const found = isThere ? asked : '404.html';
  const bytes = readFileSync(path.join(DIST, found));
  const body = IS_TEXT.test(found) ? release.change(bytes.toString('utf8'), found) : bytes;
  response.writeHead(isThere ? 200 : 404, {
    'content-type': TYPES[path.extname(found)] ?? 'application/octet-stream',
    'cache-control': asked.startsWith('assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
  });
  response.end(body);
}

async function startHost(): Promise<OwnHost & { readonly close: () => void }> {
  const server = createServer((request, response) => {
    if (host.isDown) request.socket.destroy();
    else send(response, host.release, new URL(request.url ?? '/', 'http://host').pathname);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (!address || typeof address !== 'object') throw new Error('the host has no address');
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  const host = { origin: `http://127.0.0.1:${address.port}`, isDown: false, release: asBuilt, close };
  return host;
}

/** The guarded test on a host of its own. */
export const test = guarded.extend<{ host: OwnHost }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from it that nothing is needed
  host: async ({}, use) => {
    const host = await startHost();
    await use(host);
    host.close();
  },
  baseURL: async ({ host }, use) => use(host.origin),
});
