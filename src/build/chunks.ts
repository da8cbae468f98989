/** Who imports what, as the bundler knows it. */
interface Graph {
  readonly getModuleInfo: (id: string) => { readonly importers: readonly string[] } | null;
}

const PAGE = /\/src\/pages\/[\w-]+\.tsx$/;
const APPLICATION = /\/src\/app\/main\.tsx$/;
/** Changes with every page that is added: not in one file with what stays. */
const FRAME = /\/src\/app\//;
/** What an answer of the API is read and checked with: only a page that fetches its data needs all of it at once. */
const ANSWERS = /\/src\/(contracts|shared\/api)\//;

/** From how many pages on a module comes in the file that pages share. */
const SHARED_BY = 4;

/**
 * In which of the files that pages have in common a module comes; `null`: where the bundler puts it. Dozens of small files cost a host with
 * HTTP/1.1 five rounds of questions, and all of them lost compression. Only what a page needs at once counts: code that waits for a press
 * (downloads, pictures) stays where it is.
 */
export function commonChunk(): (id: string, graph: Graph) => string | null {
  const found = new Map<string, ReadonlySet<string>>();

  /** The pages, and the application itself, that cannot do without a module. */
  function usersOf(id: string, graph: Graph, path: ReadonlySet<string>): ReadonlySet<string> {
    const known = found.get(id);
    if (known) return known;
    const isUser = PAGE.test(id) || APPLICATION.test(id);
    const users = new Set<string>(isUser ? [id] : []);
    if (!isUser) {
      const further = new Set([...path, id]);
      for (const importer of graph.getModuleInfo(id)?.importers ?? []) {
        if (!further.has(importer)) for (const user of usersOf(importer, graph, further)) users.add(user);
      }
    }
    // inside of a circle of imports a module does not see all of its users
    if (path.size === 0) found.set(id, users);
    return users;
  }

  return (id, graph) => {
    const users = [...usersOf(id, graph, new Set())];
    if (users.some((user) => APPLICATION.test(user))) return FRAME.test(id) ? null : 'core';
    return users.length >= SHARED_BY || (users.length > 0 && ANSWERS.test(id)) ? 'parts' : null;
  };
}

/** The rest of what reads answers, in one file. */
export const answersChunk = { name: 'answers', test: ANSWERS };
