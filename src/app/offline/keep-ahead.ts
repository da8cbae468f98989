import { type Build, filesIn, pageOf } from './kept-documents';
import type { Shelf } from './shelf';
import type { ToKeep, WorkerScope } from './worker-scope';

interface Keeper {
  readonly scope: WorkerScope;
  readonly shelf: Shelf;
  readonly build: Build;
  readonly putPage: (path: string, response: Response) => Promise<void>;
}

/** Keeps what a page asks to be kept before anybody reads it: pages with all that they need, and single files. Errors: those of the host. */
export async function keepAhead({ pages, files }: ToKeep, { scope, shelf, build, putPage }: Keeper): Promise<void> {
  const { base } = build;
  for (const page of pages) await keepWhole(page);
  await Promise.all(files.filter((path) => shelf.isAsset(path) || shelf.isAnswer(path)).map(keepMissing));

  async function keepMissing(path: string): Promise<void> {
    if (!(await shelf.get(path))) await shelf.putFile(path, await scope.fetch(path, { priority: 'low' }));
  }

  /** A page and all that it needs to come alive, as far as they are not kept yet. */
  async function keepWhole(asked: string): Promise<void> {
    const page = pageOf(asked.slice(base.length));
    if (!page) return;
    if (!(await shelf.get(base + page))) {
      const response = await scope.fetch(base + page, { priority: 'low' });
      if (response.ok) await putPage(base + page, response);
    }
    const html = await (await shelf.get(base + page))?.text();
    await Promise.all(filesIn(html ?? '', build).map(keepMissing));
  }
}
