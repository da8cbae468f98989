/** Who imports what, as the bundler knows it. */
interface Graph {
  readonly getModuleInfo: (id: string) => Module | null;
}

interface Module {
  readonly importers: readonly string[];
  readonly dynamicImporters: readonly string[];
  readonly code: string | null;
}

const PAGE = /\/src\/pages\/[\w-]+\.tsx$/;
const APPLICATION = /\/src\/app\/main\.tsx$/;
/** Changes with every page that is added: not in one file with what stays. */
const FRAME = /\/src\/app\//;
/** What reads and checks an answer of the API: only a page that fetches its data needs it at once, and then all of it. */
const ANSWERS = /\/src\/(contracts\/|shared\/api\/(answers|get-json)\.ts)/;

/**
 * From how many pages on a module comes in the file that every page has: two files would be one more of the few that a host with HTTP/1.1 answers
 * at a time, and together they are smaller.
 */
const SHARED_BY_ALL = 12;
/**
 * From how many pages on a module comes in a file of shared modules at all: dozens of small files cost a host with HTTP/1.1 rounds of questions.
 * Pages where visits begin or lead to are read by many, the further ones by few, who should not load what their neighbours need.
 */
const SHARED = { starts: 2, figures: 3, further: 4 };
/**
 * What is smaller than this, in characters, and needed where visits lead to, costs less than to be asked for by itself: of more than eleven files, a
 * host with HTTP/1.1 answers the last in a third round.
 */
const SMALL = 600;

/** Where most visits begin, and where they lead: each kind has a file of what it shares with others, so that it waits for nothing else. */
const STARTS = { starts: /\/pages\/(overview|catalogue)-page/, figures: /\/pages\/(indicator|regions)-page/ };
/** Stands on the second of these files, which has the most of what it needs: what it shares with further pages comes there too. */
const REGION = /\/pages\/region-page/;

/** Pages that are kin: what only they share is one file, from two of them on. */
const KIN = {
  /** Among these a reader goes to and fro. */
  decree: /\/pages\/(task|goal|passport|commitments)-page/,
  /** Lists of judged indicators: what a body shares with the first two of them, without all that they share. */
  judged: /\/pages\/(task|goal|agency)-page/,
  /** The same sentences on a sheet and on slides. */
  briefing: /\/pages\/(briefing|present)-page/,
};

/** The file for what these share, pages and what waits for a press; `null`: where the bundler puts it. */
function fileFor(users: readonly string[], isSmall: boolean): string | null {
  const pages = users.filter((user) => PAGE.test(user));
  const starts = (['starts', 'figures'] as const).filter((kind) => pages.some((page) => STARTS[kind].test(page)));
  if (pages.length >= SHARED_BY_ALL || starts.length > 1) return 'core';
  const kin = Object.entries(KIN).find(([, theirs]) => pages.every((page) => theirs.test(page)));
  if (pages.length > 1 && kin) return kin[0];
  const [kind = pages.some((page) => REGION.test(page)) ? 'figures' : 'further'] = starts;
  // what a first page needs comes in no file of its own, whoever else may ask for it later
  const least = kind === 'figures' && isSmall ? 2 : SHARED[kind];
  return (least === 2 ? users : pages).length >= least ? kind : null;
}

/**
 * In which of the files that pages have in common a module comes; `null`: where the bundler puts it. Code that only waits for a press (downloads,
 * pictures) stays where it is.
 */
export function commonChunk(): (id: string, graph: Graph) => string | null {
  const found = new Map<string, ReadonlySet<string>>();

  /** The pages, the application itself, and modules that wait for a press, which cannot do without a module. */
  function usersOf(id: string, graph: Graph, path: ReadonlySet<string>): ReadonlySet<string> {
    const known = found.get(id);
    if (known) return known;
    const info = graph.getModuleInfo(id);
    const isAskedFor = APPLICATION.test(id) || (info?.dynamicImporters.length ?? 0) > 0;
    const users = new Set<string>(isAskedFor ? [id] : []);
    const further = new Set([...path, id]);
    for (const importer of info?.importers ?? []) {
      if (!further.has(importer)) for (const user of usersOf(importer, graph, further)) users.add(user);
    }
    // inside of a circle of imports a module does not see all of its users
    if (path.size === 0) found.set(id, users);
    return users;
  }

  return (id, graph) => {
    const users = [...usersOf(id, graph, new Set())];
    if (users.some((user) => APPLICATION.test(user))) return FRAME.test(id) ? null : 'core';
    const isOfAnswers = [id, ...(graph.getModuleInfo(id)?.importers ?? [])].some((module) => ANSWERS.test(module));
    if (isOfAnswers && users.length < SHARED_BY_ALL) return null;
    return fileFor(users, (graph.getModuleInfo(id)?.code?.length ?? SMALL) < SMALL);
  };
}

/**
 * The groups of the bundler, the most general first: a group takes what its modules import along, unless an earlier one has it. Last the rest
 * of what reads answers, in one file.
 */
export function sharedChunks() {
  const chunkOf = commonChunk();
  const names = ['core', ...Object.keys(STARTS), 'further', ...Object.keys(KIN).toReversed()];
  const groups = names.map((name, i) => ({
    name: (id: string, graph: Graph) => (chunkOf(id, graph) === name ? name : null),
    priority: names.length - i,
  }));
  return [...groups, { name: 'answers', test: ANSWERS }];
}

/** Folders of scripts whose names say what the bundler is asked later. */
const FOLDER = { pages: 'assets/pages', everywhere: 'assets/all' };
/** What every document has: the shared file, and how the bundler's files find each other. */
const EVERYWHERE = ['core', 'rolldown-runtime'];

/** Where a script is written. */
export function scriptName({ name, facadeModuleId }: { readonly name: string; readonly facadeModuleId: string | null }): string {
  const folder = PAGE.test(facadeModuleId ?? '') ? FOLDER.pages : EVERYWHERE.includes(name) ? FOLDER.everywhere : 'assets';
  return `${folder}/[name]-[hash].js`;
}

/**
 * What the application names beside a module that it imports later, so that both are asked for at once. Not what the document has asked for
 * (`preloads` in document/script-tags.ts), which is all that a page needs: these names would come with every first visit.
 */
export const preloadsOf = (file: string, needs: string[]): string[] =>
  file.startsWith(FOLDER.pages) ? [] : needs.filter((need) => !need.startsWith(FOLDER.everywhere));
