import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';
import { loadKnowledge, runModule } from './commands/run-module.ts';
import { readPlainNames, SHEETS } from './page-styles.ts';
import { clearBeside, folderBeside, swapFolder } from './swap-folder.ts';
import { sheetsOfPages } from './used-styles.ts';
import { type BuiltSite, writeSite } from './write-site.ts';

/**
 * After the client: builds the `ssr` environment, writes the API as files and every address × language as a finished page.
 * A build writes beside the old site and takes its place at the end; broken data stop it first.
 * With VITE_API_BASE_URL the pages are made from that backend instead, and no API files are written.
 */
export function staticSite(): Plugin {
  let target = '';
  return {
    name: 'nysana:static-site',
    apply: 'build',
    generateBundle() {
      if (this.environment.name !== 'client') return;
      const sheets = sheetsOfPages(this.getModuleIds(), (id) => this.getModuleInfo(id), process.cwd(), readPlainNames());
      // each environment has a plugin of its own: what this one knows goes through a file
      this.emitFile({ type: 'asset', fileName: SHEETS, source: JSON.stringify([...sheets].map(([page, marks]) => [page, [...marks]])) });
    },
    config: ({ build }) => {
      target = path.resolve(build?.outDir ?? 'dist');
      return { build: { outDir: folderBeside(target) } };
    },
    buildApp: {
      order: 'post',
      async handler(builder) {
        const { client, ssr } = builder.environments;
        if (!client || !ssr) throw new Error('the build needs the environments client and ssr');
        await refuseBrokenData();
        clearBeside(target);
        for (const environment of [client, ssr]) if (!environment.isBuilt) await builder.build(environment);

        const outDir = path.resolve(client.config.build.outDir);
        const site: BuiltSite = await import(pathToFileURL(path.resolve(ssr.config.build.outDir, 'entry-prerender.js')).href);
        stopFor(await site.whyBackendRefused('kk'));
        try {
          await writeSite(site, { config: builder.config, outDir });
        } catch (error) {
          stopFor(site.whyBackendBroke(error, 'kk'));
          throw error;
        }
        swapFolder(target);
      },
    },
  };
}

/** Stops the build before anything is written where the data are wrong, with one screen of text and no stack: it is not the code that is. */
async function refuseBrokenData(): Promise<void> {
  const { whyStopped } = await runModule<typeof import('./commands/facts.ts')>('src/build/commands/facts.ts');
  stopFor(await whyStopped(loadKnowledge, 'kk'));
}

function stopFor(reason: string | null): void {
  if (reason === null) return;
  const refusal = new Error(reason);
  // without a line of this shape the program that prints it puts brackets around the text
  refusal.stack = `${reason}\n    at vite build`;
  throw refusal;
}
