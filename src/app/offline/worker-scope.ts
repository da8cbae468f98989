/** What a service worker finds around it: the part that ours uses. TypeScript has these types in a library that cannot stand beside the DOM's. */

export interface LastingEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}

export interface FetchEvent extends LastingEvent {
  readonly request: Request;
  /** The answer that the browser has asked for while the worker was still starting; only for documents. */
  readonly preloadResponse: Promise<Response | undefined>;
  respondWith(answer: Promise<Response>): void;
}

/** What a page asks the worker to keep, as paths. */
export interface ToKeep {
  readonly pages: readonly string[];
  /** What its parts have fetched before there was a worker to see it. */
  readonly files: readonly string[];
}

/** What a page that was shown before the host was asked wants to know; the answer comes by the port that is sent along. */
export interface Question {
  readonly asks: 'release';
}

export interface PageMessage extends LastingEvent {
  readonly data: ToKeep | Question | null;
  readonly ports: readonly Pick<MessagePort, 'postMessage'>[];
}

interface WorkerEvents {
  readonly install: LastingEvent;
  readonly activate: LastingEvent;
  readonly fetch: FetchEvent;
  readonly message: PageMessage;
}

export interface WorkerScope {
  readonly caches: CacheStorage;
  readonly location: { readonly origin: string };
  readonly clients: { claim(): Promise<void> };
  readonly registration: {
    readonly navigationPreload?: { enable(): Promise<void> };
    unregister(): Promise<boolean>;
  };
  fetch(input: string | Request, init?: RequestInit): Promise<Response>;
  skipWaiting(): Promise<void>;
  addEventListener<Name extends keyof WorkerEvents>(name: Name, listener: (event: WorkerEvents[Name]) => void): void;
}

/** The caches of a site begin with this; two sites on one host never touch each other's. */
export const cachesOf = (base: string): string => `nysana ${base} `;
