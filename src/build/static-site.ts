import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';
import { pageDocument, rootDocument, type Site } from './document.ts';
import { writeFirstScript } from './first-scripts.ts';
import { MANIFEST, pageStyles } from './page-styles.ts';

/**
 * After the client: builds the `ssr` environment, writes the API as files and every address × language as a finished page.
 * With VITE_API_BASE_URL the pages are made from that backend instead, and no API files are written.
 */
export function staticSite(): Plugin {
  return {
    name: 'nysana:static-site',
    apply: 'build',
    buildApp: {
      order: 'post',
      async handler(builder) {
        const { client, ssr } = builder.environments;
        if (!client || !ssr) throw new Error('the build needs the environments client and ssr');
        for (const environment of [client, ssr]) if (!environment.isBuilt) await builder.build(environment);

        const outDir = path.resolve(client.config.build.outDir);
        const write = (file: string, body: string) => {
          const target = path.join(outDir, file);
          mkdirSync(path.dirname(target), { recursive: true });
          writeFileSync(target, body);
        };
        const { logger, base } = builder.config;
        const entry = path.resolve(ssr.config.build.outDir, 'entry-prerender.js');
        const site: typeof import('../app/entry-prerender') = await import(pathToFileURL(entry).href);

        const files = process.env['VITE_API_BASE_URL'] ? [] : await site.listSnapshot();
        for (const file of files) write(file.path, file.body);
        logger.info(`wrote ${files.length} files of the API`);

        const apiBase = process.env['VITE_API_BASE_URL'];
        const documents: Site = {
          base,
          origin: (process.env['SITE_ORIGIN'] ?? '').replace(/\/$/, ''),
          apiOrigin: apiBase ? new URL(apiBase).origin : null,
          stylesOf: pageStyles(outDir),
          template: readFileSync(path.join(outDir, 'index.html'), 'utf8'),
          bootScript: await writeFirstScript(builder.config, outDir, 'boot', 'src/app/boot.ts'),
          redirectScript: await writeFirstScript(builder.config, outDir, 'root-redirect', 'src/app/root-redirect.ts'),
        };
        const pages = await site.listPages();
        for (const page of pages) {
          for (const language of ['kk', 'ru'] as const) {
            const rendered = await site.renderPage(language, page);
            if (rendered.isMissing) throw new Error(`${language}/${page} rendered the not-found page`);
            write(`${language}/${page}index.html`, pageDocument(documents, rendered, page));
          }
        }
        write('404.html', pageDocument(documents, await site.renderPage('kk', 'unknown/address/'), ''));
        write('index.html', rootDocument(documents));
        rmSync(path.join(outDir, path.dirname(MANIFEST)), { recursive: true });
        logger.info(`prerendered ${pages.length} addresses in 2 languages`);
      },
    },
  };
}
