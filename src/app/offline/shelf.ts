import { type Build, isOfBuild, type Release } from './kept-documents';
import { cachesOf, type WorkerScope } from './worker-scope';

/** The pages read last, and the answers of the API asked for last; start pages and the worker's own shell are beyond these. */
const MOST_PAGES = 40;
const MOST_ANSWERS = 60;
/** Answers that come together are asked about together. Milliseconds. */
const TOGETHER = 300;

/** What the host says of its release. */
function hostRelease(scope: WorkerScope, { base, code, facts }: Build) {
  let question: Promise<boolean> | null = null;

  async function readRelease(): Promise<Partial<Release>> {
    return (await scope.fetch(`${base}release.json`, { cache: 'no-store' })).json();
  }

  /** Whether the host still has this release: of which one an answer is, it does not say itself. */
  function isStillCurrent(): Promise<boolean> {
    question ??= new Promise((resolve) => setTimeout(resolve, TOGETHER)).then(async () => {
      question = null;
      const now = await readRelease();
      return now.code === code && now.facts === facts;
    });
    return question;
  }

  return { readRelease, isStillCurrent };
}

export type Shelf = ReturnType<typeof openShelf>;

/** What is kept of one release: one cache, its keys are paths. */
export function openShelf(scope: WorkerScope, build: Build) {
  const { base, code, facts, shell } = build;
  const name = `${cachesOf(base)}${code} ${facts}`;
  const always = new Set([...shell, `${base}kk/`, `${base}ru/`]);
  const isPage = (path: string) => path.endsWith('/');
  const isAsset = (path: string) => path.startsWith(`${base}assets/`);
  const isAnswer = (path: string) => path.startsWith(`${base}api/`) && /\.(json|svg)$/.test(path);
  const open = () => scope.caches.open(name);
  const { readRelease, isStillCurrent } = hostRelease(scope, build);

  async function readPaths(cache: Cache): Promise<string[]> {
    return (await cache.keys()).map(({ url }) => new URL(url).pathname).filter((path) => !always.has(path));
  }

  /**
   * As the last one: what was put first goes first. A cache itself moves what is put again to its end, and has it all the while: deleted before,
   * a page would be gone for a moment, and for good where the device has no room for the new copy.
   */
  async function put(path: string, response: Response): Promise<void> {
    const cache = await open();
    await cache.put(path, response);
    if (isAsset(path)) return;
    const paths = await readPaths(cache);
    const tooMany = [...paths.filter(isPage).slice(0, -MOST_PAGES), ...paths.filter(isAnswer).slice(0, -MOST_ANSWERS)];
    await Promise.all(tooMany.map((old) => cache.delete(old)));
  }

  return {
    isAsset,
    isAnswer,
    readRelease,

    /** Puts the shell on the shelf. Errors: rejects if any of it does not come; the worker is not installed then. */
    async fill(): Promise<void> {
      const cache = await open();
      const fetchOne = async (path: string) => {
        const response = await scope.fetch(path, { cache: isAsset(path) ? 'default' : 'reload' });
        if (!response.ok) throw new Error(`${path}: ${response.status}`);
        await cache.put(path, response);
      };
      await Promise.all(shell.map(fetchOne));
    },

    /** Throws away what is kept of other releases. */
    async clearOthers(): Promise<void> {
      const others = (await scope.caches.keys()).filter((other) => other.startsWith(cachesOf(base)) && other !== name);
      await Promise.all(others.map((other) => scope.caches.delete(other)));
    },

    /** Where the browser's store is broken or forbidden, nothing is kept: that must not cost the reader what the host has. */
    get: (path: string): Promise<Response | undefined> =>
      open()
        .then((cache) => cache.match(path))
        .catch(() => undefined),

    /** Paths of the pages that were read, the last one first. */
    pages: async () => (await readPaths(await open())).filter(isPage).reverse(),

    /** Resolves to whether the page is of this release; of another one nothing is kept. */
    async putPage(path: string, response: Response): Promise<boolean> {
      const isOurs = isOfBuild(await response.clone().text(), build);
      if (isOurs) await put(path, response);
      return isOurs;
    },

    /** Not what a host sends in place of a missing file, and not an answer that may be of another release. */
    async putFile(path: string, response: Response): Promise<void> {
      const isPageOfHost = response.headers.get('content-type')?.includes('text/html');
      if (response.ok && !isPageOfHost && (isAsset(path) || (await isStillCurrent()))) await put(path, response);
    },
  };
}
