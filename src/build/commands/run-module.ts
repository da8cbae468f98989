import path from 'node:path';
import { createRunnableDevEnvironment, resolveConfig } from 'vite';
import type { FactKnowledge } from '../../domain/checks/fact-knowledge';

/** Where the published data lie, relative to the project. */
export const DATA = 'mocks/data';

const LOADER = 'commands';

/**
 * Loads a module of the project outside a build and does with it what is asked: TypeScript, JSON, CSV and the aliases work in it as they do in the
 * site. What the module itself loads when it is used is loaded still: the loader closes when `use` is done. `data` is the folder that it reads.
 */
export async function withModule<T, Result>(file: string, use: (module: T) => Result | Promise<Result>, data = DATA): Promise<Result> {
  const root = process.cwd();
  const config = await resolveConfig(
    {
      ...{ root, configFile: false, envDir: false, logLevel: 'error' },
      // the folder of the data before the room that it lies in: the first that fits counts
      resolve: { alias: { '@': path.join(root, 'src'), '@mocks/data': path.join(root, data), '@mocks': path.join(root, 'mocks') } },
      environments: {
        [LOADER]: { consumer: 'server', dev: { moduleRunnerTransform: true }, resolve: { external: true, conditions: ['node'] } },
      },
    },
    'serve',
  );
  const loader = createRunnableDevEnvironment(LOADER, config, { hot: false, runnerOptions: { hmr: { logger: false } } });
  await loader.init();
  try {
    return await use(await loader.runner.import<T>(path.join(root, file)));
  } finally {
    await loader.close();
  }
}

/** A module that loads nothing more when it is used. */
export const runModule = <T>(file: string, data = DATA): Promise<T> => withModule<T, T>(file, (module) => module, data);

/** What the strict reader of facts has to know, from the project's own data. */
export async function loadKnowledge(data = DATA): Promise<FactKnowledge> {
  const { factKnowledge } = await runModule<{ factKnowledge: FactKnowledge }>('mocks/sources/fact-knowledge.ts', data);
  return factKnowledge;
}
