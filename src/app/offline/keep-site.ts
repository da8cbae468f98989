/**
 * Keeps the pages that a reader has read, for the time without a connection. Our own and not a library, because what makes it right is the
 * release, which a library does not know: a page, its files and its data are kept under one release or not at all, what comes from the device
 * says so in the page itself, and a new release throws the old one away.
 */
import { keepAhead } from './keep-ahead';
import { type Build, markKept, markRecent, pageOf } from './kept-documents';
import { asPage, offlinePage } from './offline-page';
import { openShelf, type Shelf } from './shelf';
import type { FetchEvent, PageMessage, WorkerScope } from './worker-scope';

/** How long a host may take to begin its answer where there is a kept one. Milliseconds. */
const PATIENCE = 4_000;
/**
 * How long after the host has given a document of this release another one that is kept of it is shown at once, as a host's `max-age` of a
 * minute would have it: whoever goes back and forth waits for no line. The page itself then asks the host whether all is still so. Milliseconds.
 */
const RECENT = 60_000;

export function keepSite(scope: WorkerScope, build: Build): void {
  const { base } = build;
  const shelf = openShelf(scope, build);
  /** A document of another release was seen: what is kept here is the past. */
  let isOutdated = false;
  /** When the host last gave a document of this release; a worker that was stopped meanwhile does not know. */
  let confirmed = Number.NEGATIVE_INFINITY;

  async function putPage(path: string, response: Response): Promise<void> {
    isOutdated = !(await shelf.putPage(path, response));
    confirmed = isOutdated ? Number.NEGATIVE_INFINITY : Date.now();
  }

  scope.addEventListener('install', (event) => {
    void scope.skipWaiting();
    event.waitUntil(shelf.fill());
  });
  scope.addEventListener('activate', (event) => event.waitUntil(takeOver(scope, shelf)));
  scope.addEventListener('message', (event) => event.waitUntil(quiet(hear(event))));
  scope.addEventListener('fetch', (event) => {
    const { origin, pathname } = new URL(event.request.url);
    if (event.request.method !== 'GET' || origin !== scope.location.origin || !pathname.startsWith(base)) return;
    const isDocument = event.request.mode === 'navigate';
    const page = isDocument ? pageOf(pathname.slice(base.length)) : null;
    if (page !== null) event.respondWith(answerPage(event, base + page, pathname));
    // parts in frames, files to look at, whatever else the host has
    else if (isDocument) return;
    else if (shelf.isAsset(pathname)) event.respondWith(answerAsset(event, pathname));
    else if (shelf.isAnswer(pathname)) event.respondWith(answerData(event, pathname));
  });

  /** From the host, or as it had it a moment ago; where it does not answer from the device, marked as such; else the offline page. */
  async function answerPage(event: FetchEvent, path: string, asked: string): Promise<Response> {
    const keep = async (response: Response) => {
      // the bare address is of no release: it only leads on
      if (response.ok && path === asked && path !== base) await putPage(path, response);
    };
    const kept = await shelf.get(path);
    // who reloads wants what the host has now, and waits for it
    const isReload = event.request.cache === 'no-cache' || event.request.cache === 'reload';
    if (kept && !isReload && Date.now() - confirmed < RECENT) {
      // the browser has asked the host already, where it can: for the next time
      event.waitUntil(quiet(Promise.resolve(event.preloadResponse).then((response) => response && keep(response))));
      return asPage(markRecent(await kept.text()));
    }
    const coming = fetchAnd(scope, event, keep);
    const response = await answerOf(coming, kept !== undefined && !isReload);
    if (response && (response.status < 500 || !kept)) return response;
    return kept ? asPage(markKept(await kept.text())) : offlinePage(shelf, base, path);
  }

  /** The name changes with the content: what is kept is right for ever. */
  async function answerAsset(event: FetchEvent, path: string): Promise<Response> {
    return (await shelf.get(path)) ?? fetchAnd(scope, event, (response) => shelf.putFile(path, response));
  }

  async function answerData(event: FetchEvent, path: string): Promise<Response> {
    const coming = fetchAnd(scope, event, (response) => shelf.putFile(path, response));
    const kept = isOutdated ? undefined : await shelf.get(path);
    const response = await answerOf(coming, kept !== undefined);
    return response && (response.status < 500 || !kept) ? response : (kept ?? Response.error());
  }

  async function hear({ data, ports }: PageMessage): Promise<void> {
    if (data && 'asks' in data) ports[0]?.postMessage(await shelf.readRelease().catch(() => null));
    else if (data) await keepAhead(data, { scope, shelf, build, putPage });
  }
}

/** What cannot be kept (no room, no connection) is not: the reader has the answer all the same. */
const quiet = (work: Promise<unknown>) => work.catch(() => {});

/** `null`: no answer, or none in time where the time is limited. */
async function answerOf(coming: Promise<Response>, isLimited: boolean): Promise<Response | null> {
  const answer = coming.catch(() => null);
  if (!isLimited) return answer;
  return Promise.race([answer, new Promise<null>((resolve) => setTimeout(() => resolve(null), PATIENCE))]);
}

/** Asks the host; a copy of the answer is kept beside, and the worker lives until it is. */
function fetchAnd(scope: WorkerScope, event: FetchEvent, keep: (copy: Response) => Promise<void>): Promise<Response> {
  const coming = Promise.resolve(event.preloadResponse).then((preloaded) => preloaded ?? scope.fetch(event.request));
  const copy = coming.then((response) => response.clone());
  event.waitUntil(quiet(copy.then(keep)));
  return copy.then(() => coming);
}

/** This worker keeps the site from now on, in pages that are open, too. */
async function takeOver(scope: WorkerScope, shelf: Shelf): Promise<void> {
  await shelf.clearOthers();
  // the browser asks for a document while the worker is still starting
  await scope.registration.navigationPreload?.enable();
  await scope.clients.claim();
}
