import path from 'node:path';
import { runnerImport } from 'vite';
import type { FactKnowledge } from '../../domain/checks/fact-knowledge';

/** Where the published data lie, relative to the project. */
export const DATA = 'mocks/data';

/** Runs a module of the project outside a build: TypeScript, JSON, CSV and the aliases work in it as they do in the site. `data` is the folder that it reads. */
export async function runModule<T>(file: string, data = DATA): Promise<T> {
  const root = process.cwd();
  const { module } = await runnerImport<T>(path.join(root, file), {
    root,
    configFile: false,
    logLevel: 'error',
    // the folder of the data before the room that it lies in: the first that fits counts
    resolve: { alias: { '@': path.join(root, 'src'), '@mocks/data': path.join(root, data), '@mocks': path.join(root, 'mocks') } },
  });
  return module;
}

/** What the strict reader of facts has to know, from the project's own data. */
export async function loadKnowledge(data = DATA): Promise<FactKnowledge> {
  const { factKnowledge } = await runModule<{ factKnowledge: FactKnowledge }>('mocks/sources/fact-knowledge.ts', data);
  return factKnowledge;
}
