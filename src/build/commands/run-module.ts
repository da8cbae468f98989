import path from 'node:path';
import { runnerImport } from 'vite';
import type { FactKnowledge } from '../../domain/checks/fact-knowledge';

/** Runs a module of the project outside a build: TypeScript, JSON, CSV and the aliases work in it as they do in the site. */
export async function runModule<T>(file: string): Promise<T> {
  const root = process.cwd();
  const { module } = await runnerImport<T>(path.join(root, file), {
    root,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': path.join(root, 'src'), '@mocks': path.join(root, 'mocks') } },
  });
  return module;
}

/** What the strict reader of facts has to know, from the project's own data. */
export async function loadKnowledge(): Promise<FactKnowledge> {
  const { factKnowledge } = await runModule<{ factKnowledge: FactKnowledge }>('mocks/sources/fact-knowledge.ts');
  return factKnowledge;
}
