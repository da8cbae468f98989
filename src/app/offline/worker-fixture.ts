import type { FetchEvent, LastingEvent, PageMessage, WorkerScope } from './worker-scope';

/** A cache as browsers have it: the last one put is the last of its keys. */
class MemoryCache {
  readonly entries = new Map<string, Response>();
  isFull = false;
  readonly #origin: string;

  constructor(origin: string) {
    this.#origin = origin;
  }

  isDamaged = false;
  async match(path: string): Promise<Response | undefined> {
    if (this.isDamaged) throw new DOMException('Unexpected internal error', 'UnknownError');
    return this.entries.get(path)?.clone();
  }
  delete = async (path: string) => this.entries.delete(path);
  keys = async () => [...this.entries.keys()].map((path) => ({ url: this.#origin + path }));
  async put(path: string, response: Response): Promise<void> {
    if (this.isFull) throw new DOMException('no room', 'QuotaExceededError');
    this.entries.delete(path);
    this.entries.set(path, response);
  }
}

const ORIGIN = 'http://host.example';

type Answer = () => Response | Promise<Response>;

/** A worker's surroundings: a host that answers what the test says, caches in memory, and a way to do to the worker what a browser does. */
export function workerStage() {
  const host = new Map<string, Answer>();
  const caches = new Map<string, MemoryCache>();
  const asked: string[] = [];
  const done: string[] = [];
  const listeners = new Map<string, (event: never) => void>();

  let isBroken = false;

  const open = (name: string) => {
    if (isBroken) throw new DOMException('Unexpected internal error', 'UnknownError');
    const cache = caches.get(name) ?? new MemoryCache(ORIGIN);
    caches.set(name, cache);
    return cache;
  };

  const scope: WorkerScope = {
    caches: {
      open: async (name: string) => open(name),
      keys: async () => [...caches.keys()],
      delete: async (name: string) => caches.delete(name),
    } as unknown as CacheStorage,
    location: { origin: ORIGIN },
    clients: { claim: async () => void done.push('claim') },
    registration: { unregister: async () => done.push('unregister') > 0 },
    skipWaiting: async () => void done.push('skipWaiting'),
    addEventListener: (name, listener) => void listeners.set(name, listener as (event: never) => void),
    async fetch(input) {
      const { pathname } = new URL(typeof input === 'string' ? input : input.url, ORIGIN);
      asked.push(pathname);
      const answer = host.get(pathname);
      if (!answer) throw new TypeError('Failed to fetch');
      return answer();
    },
  };

  /** Lets the worker have an event, and waits for all that it does on its account. */
  async function raise(name: string, event: object): Promise<void> {
    const works: Promise<unknown>[] = [];
    const lasting = { ...event, waitUntil: (work: Promise<unknown>) => void works.push(work) };
    listeners.get(name)?.(lasting as unknown as never);
    for (let i = 0; i < works.length; i += 1) await works[i];
  }

  return {
    scope,
    host,
    asked,
    done,
    kept: () => [...caches].map(([name, { entries }]) => ({ name, paths: [...entries.keys()] })),
    put: (name: string, path: string, body: string) => open(name).put(path, new Response(body)),
    /** From now on the browser cannot open what it has kept. */
    breakStore: () => {
      isBroken = true;
    },
    /** It opens what it has kept, and cannot read in it. */
    damageStore: () => {
      for (const cache of caches.values()) cache.isDamaged = true;
    },
    /** From now on the device takes nothing more. */
    fillUp: () => {
      for (const cache of caches.values()) cache.isFull = true;
    },
    install: () => raise('install', {} satisfies Partial<LastingEvent>),
    activate: () => raise('activate', {} satisfies Partial<LastingEvent>),
    keep: (...pages: string[]) =>
      raise('message', { data: { pages, files: ['/assets/part.js', '/elsewhere.js'] } } satisfies Partial<PageMessage>),
    /** What the worker says of the host's release. */
    async askRelease(): Promise<unknown> {
      const answers: unknown[] = [];
      const port = { postMessage: (answer: unknown) => void answers.push(answer) };
      await raise('message', { data: { asks: 'release' }, ports: [port] } satisfies Partial<PageMessage>);
      return answers[0];
    },
    /** What the worker answers; `null` where it leaves the request to the browser. */
    async ask(path: string, request: { readonly mode?: string; readonly cache?: string; readonly method?: string } = {}) {
      let answer: Promise<Response> | null = null;
      const event = {
        request: { url: new URL(path, ORIGIN).href, method: 'GET', mode: 'cors', cache: 'default', ...request } as Request,
        preloadResponse: Promise.resolve(undefined),
        respondWith: (response: Promise<Response>) => {
          answer = response;
        },
      } satisfies Partial<FetchEvent>;
      const raised = raise('fetch', event);
      const response = (await answer) as Response | null;
      return { text: response === null ? null : await response.text(), done: raised };
    },
  };
}
