import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Manifest, Plugin } from 'vite';
import type { Release } from '../app/offline/kept-documents.ts';
import { loadKnowledge, runModule } from './commands/run-module.ts';
import { inLanguage, pageDocument, rootDocument, type Site } from './document.ts';
import { feedFile, writeFeed } from './feeds.ts';
import { classicScript, writeFirstScript } from './first-scripts.ts';
import { iconPictures } from './offline/icons.ts';
import { keepsPages, writeOffline } from './offline/write-offline.ts';
import { ANSWERS, largestFirst, pageFiles, scriptOf } from './page-files.ts';
import { MANIFEST, pageStyles, readPlainNames, readSheets, SHEETS } from './page-styles.ts';
import type { Preview } from './prerender/previews/list-previews';
import { PREVIEW_FOLDER, writePreviews } from './previews.ts';
import { clearBeside, folderBeside, swapFolder } from './swap-folder.ts';
import { sheetsOfPages } from './used-styles.ts';

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
        const write = (file: string, body: string | Uint8Array) => {
          const target = path.join(outDir, file);
          mkdirSync(path.dirname(target), { recursive: true });
          writeFileSync(target, body);
        };
        const { logger, base } = builder.config;
        const entry = path.resolve(ssr.config.build.outDir, 'entry-prerender.js');
        const site: typeof import('./prerender/entry-prerender') = await import(pathToFileURL(entry).href);
        stopFor(await site.whyBackendRefused('kk'));

        const files = process.env['VITE_API_BASE_URL'] ? [] : await site.listSnapshot();
        for (const file of files) write(file.path, file.body);
        logger.info(`wrote ${files.length} files of the API`);

        const release = releaseOf(outDir, files);
        write('release.json', JSON.stringify(release));

        const previews = { kk: await site.listPreviews('kk'), ru: await site.listPreviews('ru') };
        const pictures = [...previews.kk, ...previews.ru, ...iconPictures(readFileSync('public/icon.svg', 'utf8'))];
        const made = await writePreviews(pictures, { write, cache: path.resolve('node_modules/.cache/nysana-previews') });
        logger.info(`wrote ${pictures.length} pictures for messengers and as icons, ${made} of them new`);

        const apiBase = process.env['VITE_API_BASE_URL'];
        const manifest = JSON.parse(readFileSync(path.join(outDir, MANIFEST), 'utf8')) as Manifest;
        const documents: Site = {
          base,
          origin: (process.env['SITE_ORIGIN'] ?? '').replace(/\/$/, ''),
          apiOrigin: apiBase ? new URL(apiBase).origin : null,
          stylesOf: pageStyles(outDir, manifest, readSheets(outDir)),
          filesOf: (page) => largestFirst(pageFiles(manifest, base, page), (file) => sizeOf(path.join(outDir, file.slice(base.length)))),
          template: readFileSync(path.join(outDir, 'index.html'), 'utf8'),
          bootScript: await writeFirstScript(builder.config, outDir, 'boot', 'src/app/life/boot.ts'),
          answersScript: scriptOf(manifest, base, ANSWERS),
          veilScript: await classicScript(builder.config, 'src/app/life/veil-first.ts'),
          release,
          releaseDay: { kk: await site.releaseDay('kk'), ru: await site.releaseDay('ru') },
          keepsPages: keepsPages(),
          redirectScript: await writeFirstScript(builder.config, outDir, 'root-redirect', 'src/app/life/root-redirect.ts'),
          previewOf: (language, page) => previewOf(previews[language], page),
        };
        const pages = await site.listPages();
        for (const page of pages) {
          for (const language of ['kk', 'ru'] as const) {
            const rendered = await site.renderPage(language, page);
            if (rendered.isMissing) throw new Error(`${inLanguage(page, language)} rendered the not-found page`);
            write(`${inLanguage(page, language)}index.html`, pageDocument(documents, rendered, page));
          }
        }
        for (const language of ['kk', 'ru'] as const)
          write(feedFile(language), writeFeed(await site.releaseFeed(language), language, documents));
        write('404.html', pageDocument(documents, await site.renderPage('kk', '{l}/unknown/address/'), '{l}/'));
        write('index.html', rootDocument(documents));
        await writeOffline(documents, { config: builder.config, write });
        rmSync(path.join(outDir, path.dirname(MANIFEST)), { recursive: true });
        swapFolder(target);
        logger.info(`prerendered ${pages.length} addresses in 2 languages`);
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

/** Facts are told from code by what changed: a release of facts alone keeps every name under `assets/`, so that open tabs go on working. */
function releaseOf(outDir: string, api: readonly { readonly path: string; readonly body: string }[]): Release {
  const digest = (parts: readonly string[]) => createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 12);
  return { code: digest(readdirSync(path.join(outDir, 'assets')).sort()), facts: digest(api.map((file) => file.body)) };
}

/** Bytes; what is not here comes from elsewhere, and takes longest. */
const sizeOf = (file: string): number => statSync(file, { throwIfNoEntry: false })?.size ?? Number.POSITIVE_INFINITY;

/** A page's own picture, else the one of the whole site. */
function previewOf(previews: readonly Preview[], page: string): ReturnType<Site['previewOf']> {
  const preview = previews.find((candidate) => candidate.page === page) ?? previews.find((candidate) => candidate.page === null);
  if (!preview) throw new Error('the site has no picture of its own');
  return { file: `${PREVIEW_FOLDER}/${preview.name}.png`, alt: preview.alt };
}
